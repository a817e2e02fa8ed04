import { describe, expect, it } from 'vitest';
import { findBrokenPromises } from '../../screen-reader/transcript/findBrokenPromises.ts';
import type { Utterance } from '../../screen-reader/transcript/Utterance.ts';

const small = 'Your face is too small in the photo. Move closer to the camera.';
const smallIndonesian = 'Wajah tampak terlalu kecil di foto. Mendekat ke kamera.';

const startedAtMs = 1_000_000;

const say = (text: string, change: Partial<Utterance> = {}): Utterance => ({
  text,
  language: 'en-us',
  startedAtMs: startedAtMs + 400,
  ending: 'whole',
  ...change,
});

const find = (
  promise: Parameters<typeof findBrokenPromises>[0],
  ...utterances: readonly (Utterance | string)[]
): readonly string[] =>
  findBrokenPromises(
    promise,
    utterances.map((each) => (typeof each === 'string' ? say(each) : each)),
    startedAtMs,
  );

describe('the comparison of a transcript with a promise', () => {
  it('accepts a text that is said once, with any spaces', () => {
    expect(find({ said: [small] }, `${small.replaceAll(' ', '\n')}\u00a0`)).toEqual([]);
  });

  it('accepts a text that is said in parts or together with the next', () => {
    expect(find({ said: [small] }, 'Your face is too small in the photo.', 'Move closer to the camera')).toEqual([]);
    expect(find({ said: [small, smallIndonesian] }, `${small} ${smallIndonesian}`)).toEqual([]);
  });

  it('accepts silence where nothing is promised', () => {
    expect(find({ said: [] })).toEqual([]);
    expect(find({ said: [''] })).toEqual([]);
  });

  it('names each sentence that is not said', () => {
    expect(find({ said: [small] })).toEqual([
      'said never instead of once: “Your face is too small in the photo”',
      'said never instead of once: “Move closer to the camera”',
    ]);
  });

  it('names a sentence that is said again, alone or with others', () => {
    expect(find({ said: [small] }, small, small)).toHaveLength(2);
    expect(find({ said: [small] }, small, 'Your face is too small in the photo panel')).toEqual([
      'said twice instead of once: “Your face is too small in the photo”',
      'nobody promised “Your face is too small in the photo panel”',
    ]);
    expect(find({ said: [small] }, small, small, small)[0]).toMatch(/^said 3 times instead of once/);
  });

  it('counts a sentence that two promised texts share twice', () => {
    const texts = ['PeduliLindungi isn’t working. Wait a moment.', 'Starting the camera. Wait a moment.'];
    expect(find({ said: texts }, ...texts)).toEqual([]);
    expect(find({ said: texts }, texts.join(' '), 'Wait a moment.')).toEqual([
      'said 3 times instead of twice: “Wait a moment”',
    ]);
  });

  it('finds a sentence only as whole words', () => {
    expect(find({ said: ['That worked.'], isAlone: false }, 'That worked', 'That workedness')).toEqual([]);
  });

  it('names another order', () => {
    expect(find({ said: [small, smallIndonesian] }, smallIndonesian, small)).toEqual([
      'said in another order: “Wajah tampak terlalu kecil di foto” comes too early',
    ]);
  });

  it('names what nobody promised, unless the screen reader may say more', () => {
    expect(find({ said: [] }, '19 seconds')).toEqual(['nobody promised “19 seconds”']);
    expect(find({ said: [small] }, `${small} Get help push button`)).toHaveLength(1);
    expect(find({ said: [small], isAlone: false }, 'Photo heading level 1', small)).toEqual([]);
  });

  it('names what must not be said', () => {
    expect(find({ said: [], isAlone: false, never: /\d seconds/ }, '19 seconds')).toEqual([
      'must not be said: “19 seconds”',
    ]);
  });

  it('names a promised text that is cut off, late or in another voice', () => {
    expect(find({ said: [small] }, say(small, { ending: 'cut off' }))).toEqual([`cut off: “${small}”`]);
    expect(find({ said: [small], withinMs: 300 }, small)).toEqual([`said after 400 ms, later than 300 ms: “${small}”`]);
    expect(find({ said: [small] }, say(small, { language: 'id' }))).toEqual([`said in “id”: “${small}”`]);
  });

  it('lets other words be cut off', () => {
    expect(find({ said: [], isAlone: false }, say('Finished loading', { ending: 'cut off' }))).toEqual([]);
  });
});
