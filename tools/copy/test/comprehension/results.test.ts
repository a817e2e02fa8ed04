import { describe, expect, it } from 'vitest';
import { measureMessages, summarizeResults, type SavedResults } from '../../comprehension/measureResults.ts';
import type { NumberedMessage } from '../../comprehension/Measurement.ts';
import { createProject } from '../review/support/createProject.ts';
import { createAnswer, createMeasurement, createVerdict, runCommand, writeAnswers } from './support/measurement.ts';

const project = createProject('shipped');

const savedFile = 'tools/copy/comprehension/results/en-handheld.json';
const reportFile = 'tools/copy/comprehension/results/README.md';

const results = (...options: readonly string[]) => runCommand(project, ['results', ...options]);

describe('the results', () => {
  const key = { id: 'too-far', when: { codes: [413] }, understand: 'too far', firstStep: 'closer' } as const;
  const listKeyed = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const words = { title: 'Too far', steps: [], description: null, buttons: [], spoken: '' };
      const situations = [{ code: '413', stage: 'result', attempt: 1, privacy: false }] as const;
      const message: NumberedMessage = { n: index + 1, words, situations };
      return { message, key };
    });

  it('count the answers and average the sureness', () => {
    const readers = [
      { reader: 'ana', answers: [createAnswer(1, { sure: 5 }), createAnswer(2, { sure: 4 })] },
      { reader: 'budi', answers: [createAnswer(1, { sure: 5 }), createAnswer(2, { sure: 5 })] },
      { reader: 'citra', answers: [createAnswer(1, { sure: 5 }), createAnswer(2, { sure: 1 })] },
    ];
    const verdicts = [
      ...['ana', 'budi', 'citra'].map((reader) => createVerdict(1, reader)),
      createVerdict(2, 'ana', { understood: false }),
      createVerdict(2, 'budi', { rightStep: false }),
      createVerdict(2, 'citra', { understood: false, rightStep: false }),
    ];
    const choice = { language: 'en', setting: 'kiosk', spoken: true } as const;
    const saved = summarizeResults(choice, measureMessages(listKeyed(2), readers, verdicts), '2026-11-22');
    expect(saved).toEqual({
      ...choice,
      date: '2026-11-22',
      messages: 2,
      readers: 3,
      rightSteps: 4,
      understood: 4,
      sureness: 4.17,
      underBar: 1,
      perMessage: [
        { key: 'too-far', sure: [5, 5, 5] },
        { key: 'too-far', sure: [4, 5, 1] },
      ],
    });
  });

  it.each([
    ['all is right and the average sureness is 4', [5, 3], {}, true],
    ['the average sureness is below 4', [4, 3], {}, false],
    ['one reader did not understand', [5, 5], { understood: false }, false],
    ['one reader took a wrong first step', [5, 5], { rightStep: false }, false],
  ] as const)('judge a message where %s', (_, [first, second], changes, good) => {
    const readers = [
      { reader: 'ana', answers: [createAnswer(1, { sure: first })] },
      { reader: 'budi', answers: [createAnswer(1, { sure: second })] },
    ];
    const verdicts = [createVerdict(1, 'ana'), createVerdict(1, 'budi', changes)];
    expect(measureMessages(listKeyed(1), readers, verdicts)[0]?.good).toBe(good);
  });
});

describe('copy results', () => {
  it('prints that every message is good enough, with exit code 0', async () => {
    await createMeasurement(project, 1);
    writeAnswers(project, 'ana', [createAnswer(1)]);
    project.writeJson('m/verdicts.json', [createVerdict(1, 'ana')]);
    const { code, output } = await results('--dir', 'm');
    expect(output).toBe(
      [
        'en, handheld: 1 messages, readers: 1.',
        'Right first step 1 of 1, understood 1 of 1, average sureness 4.',
        'Every message is good enough.',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('prints what failed with its words and the answers, with exit code 1', async () => {
    const { messages } = await createMeasurement(project, 2);
    writeAnswers(project, 'ana', [createAnswer(1), createAnswer(2, { sure: 2, firstStep: 'Run away' })]);
    const verdict = createVerdict(2, 'ana', { rightStep: false, note: 'fled' });
    project.writeJson('m/verdicts.json', [createVerdict(1, 'ana'), verdict]);
    const { code, output } = await results('--dir', 'm');
    expect(output).toMatch(/^2 · [a-z-]+, sure 2\.0$/mu);
    expect(output).toContain(`  | **${messages[1]?.words.title ?? ''}**`);
    expect(output).toContain('  ana, sure 2 (wrong first step: fled)');
    expect(output).toContain('    first step: Run away');
    expect(output).toContain('Not good enough: 1 of 2.');
    expect(code).toBe(1);
  });

  it('refuses verdicts that are not complete', async () => {
    await createMeasurement(project, 2);
    writeAnswers(project, 'ana', [createAnswer(1), createAnswer(2)]);
    project.writeJson('m/verdicts.json', [createVerdict(1, 'ana'), createVerdict(1, 'budi')]);
    expect((await results('--dir', 'm')).errors).toBe(
      'copy:results: m/verdicts.json is not complete:\n  missing: 2 of ana\n  unknown: 1 of budi',
    );
  });

  it('saves the results without names, and writes the report of all', async () => {
    await createMeasurement(project, 1);
    writeAnswers(project, 'ana', [createAnswer(1, { happened: 'Something' })]);
    project.writeJson('m/verdicts.json', [createVerdict(1, 'ana')]);
    await results('--dir', 'm', '--save');
    const saved = project.readJson(savedFile) as SavedResults;
    expect(saved).toMatchObject({ language: 'en', setting: 'handheld', spoken: false, date: '2026-11-22' });
    expect(saved.perMessage).toEqual([{ key: expect.any(String) as string, sure: [4] }]);
    expect(project.read(savedFile)).not.toMatch(/ana|Something/u);

    project.writeJson('tools/copy/comprehension/results/id-kiosk-spoken.json', {
      ...saved,
      language: 'id',
      setting: 'kiosk',
      spoken: true,
      messages: 3,
      readers: 2,
      rightSteps: 5,
      understood: 6,
      underBar: 1,
    });
    expect((await results('--report')).code).toBe(0);
    const report = project.read(reportFile);
    expect(report).toContain('simulated by language models');
    expect(report).toContain(
      [
        '| en | handheld | read | 2026-11-22 | 1 | 1 | 1 of 1 (100 %) | 1 of 1 (100 %) | 4.00 | 0 |',
        '| id | kiosk | heard | 2026-11-22 | 3 | 2 | 5 of 6 (83 %) | 6 of 6 (100 %) | 4.00 | 1 |',
      ].join('\n'),
    );
  });

  it('refuses a report without saved results, and a command without a measurement', async () => {
    expect((await results('--report')).errors).toContain('there are no saved results');
    expect((await results()).errors).toContain('name the folder of a measurement with --dir, or give --report.');
  });
});
