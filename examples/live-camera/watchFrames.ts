/** Calls back once, with the time that the next frame was captured at, in ms of `performance.now()`. Returns what takes it back. */
export type NextFrame = (onFrame: (atMs: number) => void) => () => void;

/**
 * Looks at frame after frame: never at two at once, so that a slow look skips frames instead of falling behind, and at
 * none while the page is hidden.
 *
 * @param onError - Told why a look failed. It was the last.
 * @returns What ends it.
 */
export function watchFrames(
  nextFrame: NextFrame,
  look: (atMs: number) => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  let isOver = false;
  let isLooking = false;
  let takeBack: (() => void) | undefined;

  const lookAt = async (atMs: number) => {
    takeBack = undefined;
    isLooking = true;
    await look(atMs);
    isLooking = false;
    ask();
  };
  const ask = () => {
    if (isOver || isLooking || takeBack || document.hidden) return;
    takeBack = nextFrame((atMs) => {
      lookAt(atMs).catch((error: unknown) => {
        if (isOver) return;
        stop();
        onError(error);
      });
    });
  };
  const pause = () => {
    takeBack?.();
    takeBack = undefined;
  };
  const stop = () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onVisibilityChange);
    pause();
  };
  const onVisibilityChange = () => (document.hidden ? pause() : ask());

  document.addEventListener('visibilitychange', onVisibilityChange);
  ask();
  return stop;
}
