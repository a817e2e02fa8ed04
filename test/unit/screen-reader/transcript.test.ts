import { describe, expect, it } from 'vitest';
import type { WrittenLine } from '../../engines/writingVoice.ts';
import { readUtterances } from '../../screen-reader/transcript/Utterance.ts';
import { writeStep } from '../../screen-reader/transcript/writeTranscript.ts';

const line = (
  event: WrittenLine['event'],
  at: number,
  text: string,
  language: string | null = 'en-us',
): WrittenLine => ({
  event,
  at,
  text,
  language,
  voice: null,
  rate: 0,
  volume: 100,
});

describe('the transcript', () => {
  it('has an utterance for each beginning, with its language and its ending', () => {
    const utterances = readUtterances([
      line('begin', 100, 'One'),
      line('end', 200, 'One'),
      line('begin', 300, 'Two', 'id'),
      line('stopped', 350, 'Two', 'id'),
      line('begin', 400, 'Three', null),
    ]);
    expect(utterances).toEqual([
      { text: 'One', language: 'en-us', startedAtMs: 100, ending: 'whole' },
      { text: 'Two', language: 'id', startedAtMs: 300, ending: 'cut off' },
      { text: 'Three', language: 'und', startedAtMs: 400, ending: 'unfinished' },
    ]);
  });

  it('tells what happened, what was said after how many seconds, and what was broken', () => {
    const utterances = readUtterances([
      line('begin', 1_400, 'One'),
      line('end', 1_500, 'One'),
      line('begin', 2_000, 'Two'),
      line('stopped', 2_050, 'Two'),
    ]);
    const step = { title: 'A message comes', utterances, startedAtMs: 1_000, brokenPromises: ['cut off: “Two”'] };
    expect(writeStep(step)).toBe(
      ['- A message comes', '  - 0.4 s: “One”', '  - 1.0 s: “Two” (cut off)', '  - **Broken:** cut off: “Two”'].join(
        '\n',
      ),
    );
  });

  it('tells that nothing was said', () => {
    expect(writeStep({ title: 'It goes', utterances: [], startedAtMs: 0, brokenPromises: [] })).toBe(
      '- It goes\n  - (nothing is said)',
    );
  });
});
