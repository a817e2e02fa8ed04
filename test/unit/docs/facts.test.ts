import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  actionCatalogue,
  audiences,
  operations,
  resolveStatusMessage,
  settings,
  statusCatalogue,
  statusCodes,
  type StatusType,
} from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { sections } from '../../../scripts/docs/sections.ts';
import { allText, documents, root } from './documents.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Returns the first group of every match, sorted, without duplicates. */
function findNames(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('the documents', () => {
  it('name every custom property of the stylesheet and no other', () => {
    const used = findNames(read('src/styles.css'), /var\((--fsk-[\w-]+)/g);
    expect(findNames(allText, /`(--fsk-[\w-]+)`/g)).toEqual(used);
  });

  it('list every command and no other', () => {
    const commands = Object.values(actionCatalogue).flatMap(({ id, kind }) => (kind === 'command' ? [id] : []));
    const [, list = ''] = /The commands are ([^;]+);/.exec(allText) ?? [];
    expect(findNames(list, /`(\w+)`/g)).toEqual([...commands].sort());
  });

  it('list every suffix of a text variant and no other', () => {
    const contexts = ['private', ...audiences.filter((audience) => audience === 'attendant'), 'repeated'];
    const suffixes = [...contexts, ...operations, 'capture', ...settings].map((context) => `_${context}`);
    const firstCells = (allText.match(/^\| `_.*$/gm) ?? []).map((row) => row.split('|')[1] ?? '');
    expect(findNames(firstCells.join(), /`(_\w+)`/g)).toEqual([...suffixes].sort());
  });

  it('give the right number of codes, conditions, live hints and moments', () => {
    const count = (type: StatusType) => statusCodes.filter((code) => statusCatalogue[code].type === type).length;
    const apiCount = statusCodes.filter((code) => typeof code === 'number').length;
    const readme = documents.find(({ file }) => file === 'README.md')?.text ?? '';
    const [counts] = /\d+ codes of the API, \d+ conditions, \d+ live hints and \d+ moments/.exec(readme) ?? [];
    expect(counts, 'in README.md').toBe(
      `${apiCount} codes of the API, ${count('condition')} conditions, ${count('capture')} live hints and ${count('progress')} moments`,
    );
  });

  it('name only scripts of package.json, or of a new app, that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const ofNewApp = ['dev'];
    const names = findNames(allText, /npm run ([\w:-]+)/g);
    const missing = names.filter((script) => !(script in scripts) && !ofNewApp.includes(script));
    expect(missing).toEqual([]);
  });

  it('link only to files that exist', () => {
    const missing = documents.flatMap(({ file, text }) => {
      const links = [...findNames(text, /\]\(([^)\s]+)\)/g), ...findNames(text, /(?:src|srcset)="([^"]+)"/g)];
      return links
        .map((link) => link.split('#')[0] ?? '')
        .filter((link) => link !== '' && !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(file), link)))
        .map((link) => `${file}: ${link}`);
    });
    expect(missing).toEqual([]);
  });

  it('link only to headings that exist', () => {
    const toAnchor = (heading: string) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .trim()
        .replaceAll(/\s/g, '-');
    const anchors = new Map(
      documents.map(({ file, text }) => [file, findNames(text, /^#+ (.+)$/gm).map((heading) => toAnchor(heading))]),
    );
    const missing = documents.flatMap(({ file, text }) =>
      findNames(text, /\]\(((?![a-z]+:)[^)\s]*#[^)\s]+)\)/g).filter((link) => {
        const [path = '', anchor = ''] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        return !anchors.get(target)?.includes(anchor);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('give the words of today for a code without React', () => {
    const text = documents.find(({ file }) => file === 'docs/server.md')?.text;
    expect(text).toContain(`"${resolveStatusMessage(413, { language: 'id-ID' })?.spoken}"`);
  });

  it('README.md is at most 8 KB', () => {
    expect(statSync(join(root, 'README.md')).size).toBeLessThanOrEqual(8 * 1024);
  });

  it('have no generated section that `npm run docs` does not know', () => {
    const known = sections.map(({ file, name }) => `${file} ${name}`);
    const marked = documents.flatMap(({ file, text }) =>
      findNames(text, /<!-- ([\w-]+):start -->/g).map((name) => `${file} ${name}`),
    );
    expect(marked.filter((section) => !known.includes(section))).toEqual([]);
  });

  it('show pictures of less than 200 KB', () => {
    const sizes = ['docs/messages.png', 'docs/messages-dark.png'].map((file) => statSync(join(root, file)).size);
    expect(Math.max(...sizes)).toBeLessThan(200 * 1024);
  });
});
