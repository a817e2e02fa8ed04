// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../check/checkMessages.ts';
import { createExampleAction, createExampleVariant } from '../../check/rules/examples.ts';
import type { Variant } from '../../check/Variant.ts';

/** Returns steps of the person with these labels. */
function createSteps(...labels: readonly string[]): Variant['actions'] {
  return labels.map((label) => createExampleAction('holdStill', 'guidance', label));
}

/** Returns a hint over a live picture that keeps every rule, with the given parts instead of its own. */
function createHint(parts: Partial<Variant> = {}): Variant {
  const title = 'You’re too far away';
  const actions = createSteps('Move closer to the camera');
  return createExampleVariant({
    stage: 'capture',
    title,
    description: '',
    actions,
    spoken: `${title}. Move closer to the camera.`,
    ...parts,
  });
}

/** Returns what a rule reports about messages. */
function findProblems(rule: string, ...variants: readonly Variant[]): readonly string[] {
  return checkMessages(variants).flatMap((finding) => (finding.rule === rule ? [finding.problem] : []));
}

describe('live-hint', () => {
  it('allows titles and steps up to the limit of their language, and nothing longer', () => {
    const limits = [
      { language: 'en', part: 'title', limit: 30 },
      { language: 'en', part: 'step', limit: 32 },
      { language: 'id', part: 'title', limit: 34 },
      { language: 'id', part: 'step', limit: 36 },
    ] as const;
    for (const { language, part, limit } of limits) {
      const create = (length: number) => {
        const text = 'm'.repeat(length);
        return createHint({ language, ...(part === 'title' ? { title: text } : { actions: createSteps(text) }) });
      };
      expect(findProblems('live-hint', create(limit)), `${language} ${part}`).toEqual([]);
      expect(findProblems('live-hint', create(limit + 1)), `${language} ${part}`).toEqual([
        `${limit + 1} characters in the ${part}, ${limit} are right`,
      ]);
    }
  });

  it('finds a hint without a step, with two steps or with a description', () => {
    expect(findProblems('live-hint', createHint({ actions: [] }))).toEqual(['0 steps, one is right']);
    expect(findProblems('live-hint', createHint({ actions: createSteps('Hold still', 'Move back') }))).toEqual([
      '2 steps, one is right',
    ]);
    expect(findProblems('live-hint', createHint({ description: 'We can’t see it well.' }))).toEqual([
      'has a description',
    ]);
  });

  it('has no limits for attendants and for a language without a profile, but wants one step', () => {
    const title = 'The person is too far away from the camera';
    expect(findProblems('live-hint', createHint({ audience: 'attendant', title }))).toEqual([]);
    expect(findProblems('live-hint', createHint({ language: 'jv', title }))).toEqual([]);
    expect(findProblems('live-hint', createHint({ language: 'jv', title, actions: [] }))).toEqual([
      '0 steps, one is right',
    ]);
  });

  it('does not apply after a photo', () => {
    expect(findProblems('live-hint', createExampleVariant({ title: 'm'.repeat(31) }))).toEqual([]);
  });
});

describe('live-words', () => {
  it('finds a taken photo and a new try over a live picture', () => {
    const titles = [
      { language: 'en', title: 'Too small in the photo' },
      { language: 'en', title: 'Take a new photo' },
      { language: 'en', title: 'Try again' },
      { language: 'en', title: 'Retake your photo' },
      { language: 'id', title: 'Terlalu kecil di dalam foto' },
      { language: 'id', title: 'Ambil foto baru' },
      { language: 'id', title: 'Coba lagi' },
    ];
    for (const { language, title } of titles) {
      expect(findProblems('live-words', createHint({ language, title })), title).not.toEqual([]);
    }
  });

  it('allows the photo that follows', () => {
    expect(
      findProblems(
        'live-words',
        createHint({ title: 'That’s right', actions: createSteps('Hold still for the photo') }),
      ),
    ).toEqual([]);
  });

  it('allows the same words after a photo', () => {
    const { stage: _, ...afterPhoto } = createHint({ title: 'Too small in the photo' });
    expect(findProblems('live-words', afterPhoto)).toEqual([]);
  });
});

describe('actions-of-message', () => {
  it('allows no action for a moment of progress alone', () => {
    const create = (code: string) => createExampleVariant({ code, actions: [] });
    expect(findProblems('actions-of-message', create('checking'))).toEqual([]);
    for (const code of ['413', 'offline', 'holdStill', '999']) {
      expect(findProblems('actions-of-message', create(code)), code).toEqual(['0 actions, one to three are right']);
    }
  });

  it('allows three actions and not four', () => {
    const actions = createSteps('Hold still', 'Move back', 'Try again', 'Get help');
    expect(findProblems('actions-of-message', createExampleVariant({ actions: actions.slice(0, 3) }))).toEqual([]);
    expect(findProblems('actions-of-message', createExampleVariant({ actions }))).toEqual([
      '4 actions, one to three are right',
    ]);
  });
});
