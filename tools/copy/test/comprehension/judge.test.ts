import { describe, expect, it } from 'vitest';
import { createProject } from '../review/support/createProject.ts';
import { createAnswer, createMeasurement, runCommand, writeAnswers } from './support/measurement.ts';

const project = createProject('shipped');

const judge = () => runCommand(project, ['judge', '--dir', 'm']);

describe('copy judge', () => {
  it('writes each message with its words, its key and the answers of all readers', async () => {
    const { messages } = await createMeasurement(project, 2);
    writeAnswers(project, 'ana', [createAnswer(1), createAnswer(2)]);
    writeAnswers(project, 'budi', [createAnswer(2), createAnswer(1, { happened: 'Budi\n## knows', puzzled: 'All' })]);
    const { code, output } = await judge();
    expect(output).toMatch(/^Judge: 2 messages and 2 readers in /u);
    expect(code).toBe(0);
    const text = project.read('m/judge.md');
    for (const { n, words } of messages) {
      expect(text).toMatch(new RegExp(`^## ${n} · [a-z-]+$`, 'mu'));
      expect(text).toContain(`> **${words.title}**`);
    }
    expect(text.match(/\*\*Right first step:\*\*/gu)).toHaveLength(2);
    expect(text.match(/^- reader `(ana|budi)`$/gmu)).toHaveLength(4);
    expect(text).toContain('  - happened: Budi ## knows');
    expect(text).toContain('  - puzzled by: All');
  });

  it('does not show the judge how sure the readers are', async () => {
    await createMeasurement(project, 1);
    writeAnswers(project, 'ana', [createAnswer(1, { sure: 1 })]);
    await judge();
    const shown = project.read('m/judge.md');
    writeAnswers(project, 'ana', [createAnswer(1, { sure: 5 })]);
    await judge();
    expect(project.read('m/judge.md')).toBe(shown);
  });

  it.each([
    ['a message without an answer', [createAnswer(1)], 'is not complete:\n  missing: 2'],
    ['two answers to one message', [createAnswer(1), createAnswer(2), createAnswer(2)], 'twice: 2'],
    ['an answer to a message that is not there', [createAnswer(1), createAnswer(2), createAnswer(9)], 'unknown: 9'],
    ['a sureness above 5', [createAnswer(1, { sure: 6 }), createAnswer(2)], 'entry 1, sure: is more than 5'],
    [
      'a sureness between two numbers',
      [createAnswer(1, { sure: 3.5 }), createAnswer(2)],
      'sure: is not a whole number',
    ],
    ['an empty first step', [createAnswer(1), createAnswer(2, { firstStep: ' ' })], 'entry 2, firstStep: is empty'],
    ['something else than a list', { answers: [] }, 'is not a list'],
  ])('refuses %s', async (_, answers, problem) => {
    await createMeasurement(project, 2);
    writeAnswers(project, 'ana', answers);
    const { code, errors } = await judge();
    expect(errors).toContain('copy:judge: m/answers-ana.json ');
    expect(errors).toContain(problem);
    expect(code).toBe(1);
    expect(() => project.read('m/judge.md')).toThrow();
  });

  it('refuses a folder without answers, and one without a sheet', async () => {
    expect((await judge()).errors).toBe('copy:judge: m/order.json cannot be read: is it there?');
    await createMeasurement(project, 1);
    expect((await judge()).errors).toBe('copy:judge: m has no answers: readers write answers-<name>.json there.');
  });
});
