import type { StatusCode, StatusMessageOptions } from 'face-status-kit';
import type { EnginePage } from '../../engines/Engine.ts';
import type { ScenarioIn } from '../Scenario.ts';
import { getSpoken } from './words.ts';

const playFrames = (page: EnginePage, codes: readonly StatusCode[], ms: number) =>
  page.evaluate((frames, durationMs) => window.playFrames(frames, durationMs), codes, ms);

/** Frames of a live camera, in real time. */
export const cameraScenarios: readonly ScenarioIn[] = [
  (language) => {
    const options: StatusMessageOptions = { language, stage: 'capture' };
    return {
      id: 'live-camera',
      title: 'A live camera with 30 frames a second',
      page: 'live',
      options: { language },
      steps: [
        {
          title: '12 seconds that flicker between 413 and 412, mostly 413',
          act: (page) => playFrames(page, [413, 413, 412, 413], 12_000),
          promise: { said: [getSpoken(413, options)] },
        },
        {
          title: '8 seconds of 412, then 8 seconds of 413',
          act: async (page) => {
            await playFrames(page, [412], 8_000);
            await playFrames(page, [413], 8_000);
          },
          promise: { said: [getSpoken(412, options), getSpoken(413, options)] },
        },
      ],
    };
  },
];
