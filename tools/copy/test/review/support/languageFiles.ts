import type { StatusMessageOverrides } from 'face-status-kit/core';
import { fillTexts } from './fillTexts.ts';
import type { TestProject } from './createProject.ts';

/** The names of the locale files of a language. */
export const localeFiles = ['actions', 'attendant', 'codes', 'kiosk', 'labels'];

/** Writes words into every file of a new language. */
export function fillLanguage(project: TestProject, language: string): void {
  for (const file of localeFiles) {
    const path = `locales/${language}/${file}.json`;
    project.writeJson(path, fillTexts(project.readJson(path), project.readJson(`locales/en/${file}.json`)));
  }
}

/** Returns the messages of a language as an app passes them to the kit. */
export function readMessages(project: TestProject, language: string): StatusMessageOverrides {
  const readFile = (file: string) => project.readJson(`locales/${language}/${file}.json`);
  const texts = {
    actions: readFile('actions'),
    codes: readFile('codes'),
    kiosk: readFile('kiosk'),
    labels: readFile('labels'),
  };
  // An app imports the files, whose shape the compiler knows.
  return { [language]: texts as StatusMessageOverrides[string] };
}
