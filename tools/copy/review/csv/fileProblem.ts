const problems: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EISDIR: 'is a folder',
  EBUSY: 'is open in another program: close it there',
};

/** What an error of Node.js such as `ENOENT` means for a file that cannot be read or written. */
export function fileProblem(error: unknown, task: 'read' | 'written'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' && task === 'written') return 'cannot be written: its folder is not there';
  return problems[code] ?? `cannot be ${task} (${code})`;
}
