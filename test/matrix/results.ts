import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'results.json');

/** The last result of an app. */
export interface Result {
  readonly outcome: 'pass' | 'FAIL' | 'not tried';
  /** The day of the run, such as 2026-11-30. */
  readonly date: string;
  /** The installed versions of its tools. */
  readonly versions: Readonly<Record<string, string>>;
  /** What was checked, or why the app was not tried. */
  readonly checked: string;
}

/** The last result of each app, by its id. */
export type Results = Readonly<Record<string, Result>>;

export function readResults(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** Saves the result of one app and keeps those of the others. */
export function saveResult(id: string, result: Result): void {
  writeFileSync(file, `${JSON.stringify({ ...readResults(), [id]: result }, undefined, 2)}\n`);
}
