// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../check/checkMessages.ts';
import { createExampleAction, createExampleVariant } from '../../check/rules/examples.ts';
import type { Variant } from '../../check/Variant.ts';

const getHelp = createExampleAction('getHelp', 'command', 'Get help');
const askStaff = createExampleAction('askStaff', 'guidance', 'Ask our staff for help');
const wipeLens = createExampleAction('wipeLens', 'guidance', 'Ask our staff to wipe the camera');
const takePhoto = createExampleAction('retakePhoto', 'command', 'Take a new photo');

/** Returns what a rule reports about a message. */
function findProblems(rule: string, parts: Partial<Variant>): readonly string[] {
  const variant = createExampleVariant({ description: '', actions: [takePhoto, getHelp], ...parts });
  return checkMessages([variant]).flatMap((finding) => (finding.rule === rule ? [finding.problem] : []));
}

describe('help-once', () => {
  it('finds help in a title, in a description and in a second action', () => {
    expect(findProblems('help-once', { title: 'You need help' })).toEqual(['the title speaks of help']);
    expect(findProblems('help-once', { description: 'Our staff know why.' })).toEqual([
      'the description speaks of help',
    ]);
    expect(findProblems('help-once', { actions: [wipeLens, getHelp] })).toEqual(['2 actions speak of help']);
  });

  it('allows a title that says that staff are on their way', () => {
    const title = 'Our staff are on their way';
    expect(findProblems('help-once', { code: 'staffCalled', title })).toEqual([]);
    expect(findProblems('help-once', { code: 'unknown', title })).not.toEqual([]);
  });

  it('allows “help” for what is of use', () => {
    expect(findProblems('help-once', { description: 'Trying once more won’t help.' })).toEqual([]);
  });

  it('does not apply to attendants', () => {
    expect(findProblems('help-once', { audience: 'attendant', description: 'The staff know why.' })).toEqual([]);
  });
});

describe('no-help-without-offer', () => {
  it('finds a button that speaks of help where the button for help is not offered', () => {
    const other = createExampleAction('continue', 'command', 'Continue to our staff');
    const message = { commands: ['continue'], actions: [other] };
    expect(findProblems('no-help-without-offer', message)).toEqual([
      'the button “Continue to our staff” speaks of help that is not offered',
    ]);
  });

  it('allows the step that sends the person to staff', () => {
    expect(findProblems('no-help-without-offer', { commands: [], actions: [askStaff] })).toEqual([]);
  });
});

describe('ask-or-get-help', () => {
  it('finds both ways to get help in one message for users', () => {
    expect(findProblems('ask-or-get-help', { actions: [askStaff, getHelp] })).toHaveLength(1);
    expect(findProblems('ask-or-get-help', { actions: [askStaff, takePhoto] })).toEqual([]);
    expect(findProblems('ask-or-get-help', { audience: 'attendant', actions: [askStaff, getHelp] })).toEqual([]);
  });
});
