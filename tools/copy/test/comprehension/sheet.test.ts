import { describe, expect, it } from 'vitest';
import { statusCodes } from '../../../../src/catalogue/statusCodes.ts';
import { settings } from '../../../../src/text/StatusMessageOptions.ts';
import { formatSheet } from '../../comprehension/formatSheet.ts';
import { comprehensionKeys } from '../../comprehension/keys/keys.ts';
import type { SheetChoice, SheetOrder } from '../../comprehension/Measurement.ts';
import { sheetTexts } from '../../comprehension/sheetTexts.ts';
import { createOrder as createProjectOrder } from '../../comprehension/writeSheet.ts';
import { openProject } from '../../review/project.ts';
import { checkout, createProject } from '../review/support/createProject.ts';
import { runCommand } from './support/measurement.ts';

const project = createProject('shipped');

const createOrder = (choice: SheetChoice, seed: number) => createProjectOrder(openProject(checkout), choice, seed);

const english = { language: 'en', setting: 'handheld', spoken: false } as const;

/** Every choice that a sheet can be made for. */
const choices: readonly SheetChoice[] = Object.keys(sheetTexts).flatMap((language) =>
  settings.flatMap((setting) => [false, true].map((spoken) => ({ language, setting, spoken }))),
);

const orders = choices.map((choice) => createOrder(choice, 1));

/** Returns the messages of a sheet without their numbers, in an order that does not depend on the seed. */
function listMessages({ messages }: SheetOrder): readonly string[] {
  return messages.map(({ words, situations }) => JSON.stringify({ words, situations })).sort();
}

describe('the order of a sheet', () => {
  it('is the same for the same seed', () => {
    expect(createOrder(english, 7)).toEqual(createOrder(english, 7));
  });

  it('is another one for another seed, with the same messages', () => {
    const [one, other] = [createOrder(english, 7), createOrder(english, 8)];
    expect(formatSheet(one)).not.toBe(formatSheet(other));
    expect(listMessages(one)).toEqual(listMessages(other));
  });
});

describe('the messages of a sheet', () => {
  it('cover every code, and one that the kit does not know', () => {
    const { messages } = createOrder(english, 1);
    const codes = new Set(messages.flatMap(({ situations }) => situations.map(({ code }) => code)));
    expect([...codes].sort()).toEqual([...statusCodes.map(String), '999'].sort());
  });

  it('are one entry where every word and the stage are the same', () => {
    for (const { messages, ...choice } of orders) {
      const words = messages.map(({ words: { spoken, ...shown }, situations: [{ stage }] }) =>
        JSON.stringify([stage, choice.spoken ? spoken : shown]),
      );
      expect(new Set(words).size, JSON.stringify(choice)).toBe(words.length);
    }
  });

  it('have the warning to idle visitors at a kiosk only', () => {
    const isWarning = ({ situations: [{ code }] }: SheetOrder['messages'][number]) => code === 'kioskWarning';
    expect(createOrder(english, 1).messages.some(isWarning)).toBe(false);
    const warning = createOrder({ ...english, setting: 'kiosk' }, 1).messages.find(isWarning);
    expect(warning?.words.buttons).toHaveLength(1);
    expect(warning?.words.description).toContain('20');
    expect(warning?.words.spoken).toContain(`Press ${warning?.words.buttons[0]}.`);
  });

  it('leave out moments that no voice reads, for a listener', () => {
    const { messages } = createOrder({ ...english, spoken: true }, 1);
    const codes = messages.flatMap(({ situations }) => situations.map(({ code }) => code));
    expect(codes).not.toContain('checking');
    expect(codes).toContain('holdStill');
  });
});

describe('sheet.md', () => {
  it('contains no code, no attempt and no key', () => {
    const names = statusCodes.map(String).filter((code) => /[A-Z]/u.test(code));
    const keyWords = comprehensionKeys.flatMap(({ understand, firstStep }) => [understand, firstStep]);
    for (const order of orders) {
      const { messages: _, ...choice } = order;
      const sheet = formatSheet(order).replaceAll(/^## \d+$/gmu, '');
      const leaked = [...names, ...keyWords, 'attempt', 'kioskWarning'].filter((word) => sheet.includes(word));
      expect(leaked, JSON.stringify(choice)).toEqual([]);
      expect(sheet, JSON.stringify(choice)).not.toMatch(/\b\d{3}\b/u);
    }
  });

  it('shows the words of a message as a person sees them', () => {
    const order = createOrder(english, 1);
    const words = {
      title: 'The title',
      steps: ['One step', 'Another step'],
      description: 'The description.',
      buttons: ['One button', 'Another button'],
      spoken: 'The title. One step.',
    };
    const situations = [{ code: '413', stage: 'result', attempt: 2, privacy: false }] as const;
    const sheet = formatSheet({ ...order, messages: [{ n: 1, words, situations }] });
    expect(sheet).toContain(
      [
        '## 1',
        '*A photo of your face was just taken. You did what the screen said, and this comes next.*',
        '**The title**',
        '- One step\n- Another step',
        'The description.',
        '[One button] [Another button]',
      ].join('\n\n'),
    );
    expect(sheet).not.toContain('You hear');
  });

  it('has only the words for a voice, for a listener', () => {
    const choice = { ...english, spoken: true };
    const order = createOrder(choice, 1);
    const sheet = formatSheet(order);
    for (const { words } of order.messages) expect(sheet).toContain(`You hear: “${words.spoken}”`);
    expect(sheet).not.toMatch(/\*\*|see yourself/u);
  });
});

describe('copy sheet', () => {
  const args = ['sheet', '--language', 'id', '--setting', 'kiosk', '--out', 'm'];

  it('writes the sheet for readers, and the order for the judge', async () => {
    const { code, output } = await runCommand(project, [...args, '--seed', '7', '--spoken']);
    const order = createOrder({ language: 'id', setting: 'kiosk', spoken: true }, 7);
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^Sheet: ${order.messages.length} messages in `, 'u'));
    expect(project.readJson('m/order.json')).toEqual(JSON.parse(JSON.stringify(order)));
    expect(project.read('m/sheet.md')).toBe(formatSheet(order));
  });

  it.each([
    ['a setting that does not exist', ['--setting', 'car'], 'the setting is one of handheld, desktop, kiosk.'],
    ['a seed that is not a whole number', ['--seed', 'x'], 'the seed is a whole number.'],
    ['a language without instructions', ['--language', 'jv'], 'there are no instructions to readers in “jv”'],
  ])('refuses %s', async (_, more, problem) => {
    const { code, errors } = await runCommand(project, [...args, ...more]);
    expect(errors).toContain(`copy:sheet: ${problem}`);
    expect(code).toBe(1);
  });

  it('writes nothing if different acts share their words', async () => {
    for (const file of ['codes', 'actions']) {
      const texts = project.readJson(`locales/en/${file}.json`) as Record<string, unknown>;
      const blanked = Object.fromEntries(
        Object.keys(texts).map((key) => [key, file === 'codes' ? { title: 'A problem' } : 'Do it']),
      );
      project.writeJson(`locales/en/${file}.json`, blanked);
    }
    const { code, errors } = await runCommand(project, [...args, '--language', 'en']);
    expect(errors).toContain('“A problem” has the same words for situations that need different acts:');
    expect(code).toBe(1);
    expect(() => project.read('m/sheet.md')).toThrow();
  });
});
