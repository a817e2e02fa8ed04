import type { TextRule } from '../Rule.ts';

/** A title and an action are no sentences; a voice adds the stop. */
export const noFullStop: TextRule = {
  kind: 'text',
  id: 'no-full-stop',
  title: 'No full stop',
  says: 'A title, an action and the name of a control have no full stop.',
  appliesTo: { parts: ['title', 'action', 'label', 'control'] },
  reads: 'shown',
  examples: {
    en: { good: 'Move closer to the camera', bad: 'Move closer to the camera.', context: { part: 'action' } },
    id: { good: 'Mendekat ke kamera', bad: 'Mendekat ke kamera.', context: { part: 'action' } },
  },
  check(text) {
    return /[.…]/u.test(text) ? [{ problem: 'has a full stop', fix: 'leave it out' }] : [];
  },
};
