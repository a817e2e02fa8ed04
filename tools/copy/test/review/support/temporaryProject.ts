import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Approvals } from '../../../review/Approvals.ts';

const checkout = join(import.meta.dirname, '../../../../..');

/** A folder with the kit's own texts and no approvals, anew for each test. */
export interface TemporaryProject {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string) => void;
  readonly remove: (path: string) => void;
  /** Changes one text of a locale file, or takes it out. */
  readonly setText: (path: string, keys: readonly [...string[], string], text: string | null | undefined) => void;
  readonly approvals: () => Approvals;
  readonly setApprovals: (approvals: unknown) => void;
}

const approvalsFile = 'tools/copy/approvals.json';

export function temporaryProject(): TemporaryProject {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'copy-review-'));
    cpSync(join(checkout, 'locales'), join(root, 'locales'), { recursive: true });
    write(approvalsFile, '{}\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  function write(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const parse = (path: string): unknown => JSON.parse(read(path));

  return {
    get root() {
      return root;
    },
    read,
    write,
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    setText(path, keys, text) {
      // What `locales/` holds, as other tests prove.
      const json = parse(path) as Record<string, unknown>;
      let at = json;
      for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
      at[keys.at(-1) ?? ''] = text;
      write(path, `${JSON.stringify(json, null, 2)}\n`);
    },
    // What the command wrote is looked at by the tests themselves.
    approvals: () => parse(approvalsFile) as Approvals,
    setApprovals: (approvals) => write(approvalsFile, `${JSON.stringify(approvals, null, 2)}\n`),
  };
}
