import FakeTimers from '@sinonjs/fake-timers';
import { useStableStatus } from 'face-status-kit/capture';
import { KioskStatus } from 'face-status-kit/kiosk';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../../src/styles.css';
import { visitors, type DayFrame } from './visitors.ts';

/** What there is on the page at one moment of the day, and what happened until then. */
export interface DayCount {
  readonly frames: number;
  /** Timers that wait. */
  readonly timers: number;
  /** Frames after which the HTML was not as before. */
  readonly pageChanges: number;
  /** Frames in which the DOM was touched and yet the HTML stayed as it was: work for nothing. */
  readonly idleTouches: number;
  /** Frames in which the detector's code was another than in the frame before. */
  readonly rawChanges: number;
  /** People who were forgotten. */
  readonly forgotten: number;
  readonly nodes: number;
}

declare global {
  interface Window {
    /** Lets the day go on for some frames. */
    runFrames: (frames: number) => DayCount;
  }
}

const frameMs = 1000 / 30;
const clock = FakeTimers.install({
  toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
});
const stage = document.getElementById('stage') ?? document.body;
const day = visitors();
const handler = (): void => {};
const handlers = { tryAgain: handler, retakePhoto: handler, getHelp: handler, continue: handler, editDetails: handler };
const languages = ['id', 'en'];
let forgotten = 0;
const onIdle = (): void => {
  forgotten += 1;
};

function Kiosk({ code, answer, attempt }: DayFrame) {
  const seen = useStableStatus(code, { setting: 'kiosk', privacy: true });
  return (
    <KioskStatus
      code={answer ?? seen}
      attempt={attempt}
      operation="identify"
      languages={languages}
      actionHandlers={handlers}
      idleMs={20_000}
      onIdle={onIdle}
    />
  );
}

const root = createRoot(stage);
const observer = new MutationObserver(() => {});
observer.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true });
const count = { frames: 0, pageChanges: 0, idleTouches: 0, rawChanges: 0 };
let html = '';
let last: DayFrame | undefined;

window.runFrames = (frames) => {
  for (let left = frames; left > 0; left -= 1) {
    const frame = day.next().value;
    // What timers change counts as shown in the frame after.
    flushSync(() => clock.tick(frameMs));
    flushSync(() => root.render(<Kiosk {...frame} />));
    count.frames += 1;
    if (last?.code !== frame.code) count.rawChanges += 1;
    last = frame;
    if (observer.takeRecords().length === 0) continue;
    const now = stage.innerHTML;
    if (now === html) count.idleTouches += 1;
    else count.pageChanges += 1;
    html = now;
  }
  return { ...count, forgotten, timers: clock.countTimers(), nodes: document.querySelectorAll('*').length };
};
