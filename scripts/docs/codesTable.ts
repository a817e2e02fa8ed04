import { resolveStatusMessage, statusCodes, statusTypes, type ResolvedStatusMessage } from '../../src/core.ts';
import { markdownTable } from './markdownTable.ts';

const head = ['Code', 'Type', 'English', 'Bahasa Indonesia', 'First action', 'Commands'];

/** Returns a table with the default message of every code, and the message of an unknown code. */
export function codesTable(): string {
  return markdownTable(head, [
    ...statusCodes.map((code) => [`\`${code}\``, ...messageCells(code)]),
    ['any other', ...messageCells('any other')],
  ]);
}

function messageCells(code: number | string): string[] {
  const english = resolveMessage(code, 'en');
  const indonesian = resolveMessage(code, 'id');
  const commands = english.actions.filter(({ kind }) => kind === 'command').map(({ id }) => `\`${id}\``);
  return [
    statusTypes[english.type],
    english.title,
    indonesian.title,
    english.actions[0]?.label ?? '',
    commands.join(' '),
  ];
}

function resolveMessage(code: number | string, language: string): ResolvedStatusMessage {
  const message = resolveStatusMessage(code, { language });
  if (!message) throw new Error(`The code ${code} has no message.`);
  return message;
}
