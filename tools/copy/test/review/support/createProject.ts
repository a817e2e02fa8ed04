import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Approvals } from '../../../review/approvals/Approvals.ts';
import { openProject, type CopyProject } from '../../../review/project.ts';
import { fixtureInventory, fixtureLocales } from './fixture.ts';

/** The root of the repository. */
export const checkout = join(import.meta.dirname, '../../../../..');

/** A project in a temporary folder, with the texts of the fixture and no approvals. Each test gets a new one. */
export interface TestProject extends CopyProject {
  readonly read: (path: string) => string;
  readonly readJson: (path: string) => unknown;
  readonly write: (path: string, content: string) => void;
  readonly writeJson: (path: string, value: unknown) => void;
  readonly remove: (path: string) => void;
  /** Changes one text of a locale file; `undefined` removes it. */
  readonly setText: (path: string, keys: readonly [...string[], string], text: string | null | undefined) => void;
  readonly readApprovals: () => Approvals;
  readonly writeApprovals: (approvals: unknown) => void;
  /** Returns the contents of all files but `copy.csv`, by their path. */
  readonly readAll: () => Readonly<Record<string, string>>;
}

/**
 * Creates the project before each test.
 * @param source - the texts; default: those of the fixture
 */
export function createProject(source: 'fixture' | 'shipped' = 'fixture'): TestProject {
  let project = openProject('');

  const read = (path: string) => readFileSync(join(project.root, path), 'utf8');
  const readJson = (path: string): unknown => JSON.parse(read(path));
  function write(path: string, content: string): void {
    mkdirSync(dirname(join(project.root, path)), { recursive: true });
    writeFileSync(join(project.root, path), content);
  }
  const writeJson = (path: string, value: unknown) => write(path, `${JSON.stringify(value, null, 2)}\n`);

  beforeEach(() => {
    // The commands set this, too: the copy check reports problems, so the kit's own warnings are not needed.
    vi.stubEnv('NODE_ENV', 'production');
    const root = mkdtempSync(join(tmpdir(), 'copy-review-'));
    project = source === 'fixture' ? openProject(root, fixtureInventory) : openProject(root);
    if (source === 'shipped') cpSync(join(checkout, 'locales'), join(root, 'locales'), { recursive: true });
    else {
      for (const [language, locale] of Object.entries(fixtureLocales)) {
        for (const [file, json] of Object.entries(locale)) writeJson(`locales/${language}/${file}.json`, json);
      }
    }
    writeJson('tools/copy/approvals.json', {});
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(project.root, { recursive: true, force: true });
  });

  return {
    get root() {
      return project.root;
    },
    get localesFolder() {
      return project.localesFolder;
    },
    get approvalsFile() {
      return project.approvalsFile;
    },
    get inventory() {
      return project.inventory;
    },
    read,
    readJson,
    write,
    writeJson,
    remove: (path) => rmSync(join(project.root, path), { recursive: true }),
    setText(path, keys, text) {
      // The tests know the shape of the locale files.
      const json = readJson(path) as Record<string, unknown>;
      let parent = json;
      for (const key of keys.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
      parent[keys.at(-1) ?? ''] = text;
      writeJson(path, json);
    },
    // The tests themselves look at the content.
    readApprovals: () => readJson('tools/copy/approvals.json') as Approvals,
    writeApprovals: (approvals) => writeJson('tools/copy/approvals.json', approvals),
    readAll() {
      const entries = readdirSync(project.root, { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      return Object.fromEntries(
        paths
          .filter((path) => !path.endsWith('.csv'))
          .map((path) => [relative(project.root, path), readFileSync(path, 'utf8')]),
      );
    },
  };
}
