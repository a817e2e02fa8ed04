import {
  resolveStatusMessage,
  statusCodes,
  statusTypes,
  type ResolvedAction,
  type ResolvedStatusMessage,
  type StatusCode,
} from '../../src/core.ts';
import { markdownTable } from './markdownTable.ts';

const head = ['Code', 'Type', 'English', 'Bahasa Indonesia', 'First action', 'Commands'];

/** Every code with what the person reads, from the catalogue and the words, and what any other code shows. */
export function codesTable(): string {
  return markdownTable(head, [...statusCodes.map(codeRow), unknownRow()]);
}

function codeRow(code: StatusCode): string[] {
  return [`\`${code}\``, ...cellsOf(messageIn('en', code), messageIn('id', code))];
}

function unknownRow(): string[] {
  return ['any other', ...cellsOf(messageIn('en', 'any other'), messageIn('id', 'any other'))];
}

function cellsOf(english: ResolvedStatusMessage, indonesian: ResolvedStatusMessage): string[] {
  const commands = english.actions.filter(({ kind }) => kind === 'command').map(({ id }) => `\`${id}\``);
  return [statusTypes[english.type], english.title, indonesian.title, firstAction(english.actions), commands.join(' ')];
}

function firstAction([action]: readonly ResolvedAction[]): string {
  return action?.label ?? '';
}

function messageIn(language: string, code: StatusCode | 'any other'): ResolvedStatusMessage {
  const message = resolveStatusMessage(code, { language });
  if (!message) throw new Error(`The code ${code} has no message.`);
  return message;
}
