import { tryCatch } from '../utils/tryCatch.ts';

/** More languages than any screen has room for. */
const mostLanguages = 9;

/** The languages of a list, without what is none; empty for what is no list. */
export function usableLanguages(languages: readonly unknown[]): readonly string[] {
  return tryCatch(() => languages.slice(0, mostLanguages).filter((one) => typeof one === 'string')) ?? [];
}
