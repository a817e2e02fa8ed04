/** Size of the camera's picture, in pixels, as of the scenes in `test/browser/examples/support/scenes.ts`. */
const frameSize = { width: 1280, height: 960 };

/** Time between two frames, in ms. */
const frameMs = 1000 / 15;

/** Opens a camera whose picture changes with each frame, so that the video of the page never stands still. */
export function openMovingStream(): MediaStream {
  const canvas = Object.assign(document.createElement('canvas'), frameSize);
  const context = canvas.getContext('2d');
  let frame = 0;
  const draw = () => {
    if (!context) return;
    context.fillStyle = `hsl(${frame++ % 360} 50% 50%)`;
    context.fillRect(0, 0, canvas.width, canvas.height);
  };
  draw();
  const stream = canvas.captureStream();
  const timer = setInterval(() => {
    if (stream.active) draw();
    else clearInterval(timer);
  }, frameMs);
  return stream;
}
