/** What may stand between two cells, by the name of the option. */
export const separators = { comma: ',', semicolon: ';' } as const;

/** The spreadsheets of countries that write 0,5 separate by semicolons. */
export type Separator = keyof typeof separators;

/** What a file may be found to be separated by. */
export const separatorNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars (|)',
};
