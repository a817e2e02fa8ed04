// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../check/checkMessages.ts';
import { createExampleAction, createExampleVariant } from '../../check/rules/examples.ts';
import type { Variant } from '../../check/Variant.ts';

const getHelp = createExampleAction('getHelp', 'command', 'Get help');
const askStaff = createExampleAction('askStaff', 'guidance', 'Ask our staff for help');
const hold = createExampleAction('holdStill', 'guidance', 'Hold still');
const light = createExampleAction('faceLight', 'guidance', 'Turn to face the light');
const retake = createExampleAction('retakePhoto', 'command', 'Take a new photo');
const take = createExampleAction('takePhoto', 'command', 'Take a new');

/** Returns what a rule reports about messages. */
function findProblems(rule: string, ...variants: readonly Variant[]): readonly string[] {
  return checkMessages(variants).flatMap((finding) => (finding.rule === rule ? [finding.problem] : []));
}

const create = (parts: Partial<Variant>) => createExampleVariant({ description: '', ...parts });

describe('unoffered-command', () => {
  it('finds a label in a title, a description and a step', () => {
    const withButton = create({ actions: [retake] });
    const step = createExampleAction('holdStill', 'guidance', 'Hold still, then take a new photo');
    const texts = [
      { title: 'Take a new photo now' },
      { description: 'You can take a new photo.' },
      { actions: [step] },
    ];
    for (const parts of texts) {
      const without = create({ commands: [], actions: [hold], ...parts });
      expect(findProblems('unoffered-command', withButton, without), JSON.stringify(parts)).toEqual([
        'speaks of “take a new photo”, which is not on the screen',
      ]);
    }
  });

  it('looks for the longest label only', () => {
    const withBoth = create({ actions: [take, retake] });
    const description = 'You can take a new photo.';
    expect(findProblems('unoffered-command', withBoth, create({ description, actions: [retake] }))).toEqual([]);
  });

  it('does not look for a label of one word', () => {
    const cancel = createExampleAction('cancel', 'command', 'Cancel');
    const messages = [create({ actions: [cancel] }), create({ title: 'You can’t cancel', actions: [hold] })];
    expect(findProblems('unoffered-command', ...messages)).toEqual([]);
  });

  it('allows the label of the button for help in the step that stands for it', () => {
    const step = createExampleAction('askStaff', 'guidance', 'Get help from our staff');
    const messages = [create({ actions: [getHelp] }), create({ commands: [], actions: [step] })];
    expect(findProblems('unoffered-command', ...messages)).toEqual([]);
  });
});

describe('second-try-differs', () => {
  const first = create({ code: '493', title: 'We can’t use this photo', actions: [hold, retake] });
  const second = { ...first, attempt: 2, title: 'We still can’t use your photo', actions: [light, retake] };
  const third = { ...second, attempt: 3, actions: [getHelp, retake] };
  const find = (...variants: readonly Variant[]) => findProblems('second-try-differs', ...variants);

  it('allows another title, another step, and then help', () => {
    expect(find(first, second, third)).toEqual([]);
  });

  it('finds the same title and the same steps', () => {
    expect(find(first, { ...second, title: first.title })).toEqual(['has the same title at attempt 2']);
    expect(find(first, { ...second, actions: first.actions })).toEqual(['has the same steps at attempt 2']);
  });

  it('allows the same steps if help is the first from the beginning', () => {
    const actions = [getHelp, retake];
    expect(find({ ...first, actions }, { ...second, actions }, third)).toEqual([]);
  });

  it('wants the button for help first at attempt 3, or staff where there is none', () => {
    expect(find({ ...third, actions: [retake, getHelp] })).toEqual(['does not begin with “getHelp” at attempt 3']);
    const withoutButton = { ...third, commands: ['retakePhoto'] };
    expect(find({ ...withoutButton, actions: [askStaff, retake] })).toEqual([]);
    expect(find({ ...withoutButton, actions: [retake] })).toEqual(['does not begin with “askStaff” at attempt 3']);
  });

  it('compares only messages of the same situation', () => {
    expect(find(first, { ...second, setting: 'kiosk', title: first.title })).toEqual([]);
    expect(find(first, { ...second, commands: [], title: first.title })).toEqual([]);
  });

  it('leaves out successes, moments of progress, hints over a live picture and attendants', () => {
    const repeat = (parts: Partial<Variant>) => [1, 2, 3].map((attempt) => ({ ...first, ...parts, attempt }));
    for (const code of ['200', 'alreadyRegistered', 'sending', 'holdStill'])
      expect(find(...repeat({ code }))).toEqual([]);
    expect(find(...repeat({ code: '413', stage: 'capture' }))).toEqual([]);
    expect(find(...repeat({ audience: 'attendant' }))).toEqual([]);
  });

  it('applies to a success that privacy hides', () => {
    const hidden = { ...first, code: 'alreadyRegistered', privacy: true };
    expect(find(hidden, { ...hidden, attempt: 2 })).not.toEqual([]);
  });
});
