// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionCatalogue, audiences, operations, settings, statusCatalogue, statusCodes } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { readme, root } from './readExamples.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The first group of every match, each once. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

/** What stands under a heading, up to the next. */
function section(heading: string): string {
  const [, text = ''] = readme.split(`\n${heading}\n`);
  return text.split(/^#+ /m)[0] ?? '';
}

describe('the README', () => {
  it('names every custom property of the stylesheet and no other', () => {
    const used = namesIn(read('src/styles.css'), /var\((--fsk-[\w-]+)/g);
    expect(namesIn(section('## Styling'), /`(--fsk-[\w-]+)`/g)).toEqual(used);
  });

  it('names every command and no other', () => {
    const commands = Object.values(actionCatalogue).flatMap(({ id, kind }) => (kind === 'command' ? [id] : []));
    const [, list = ''] = /The commands are ([^;]+);/.exec(readme) ?? [];
    expect(namesIn(list, /`(\w+)`/g)).toEqual([...commands].sort());
  });

  it('names every suffix of a variant and no other', () => {
    const contexts = ['private', ...audiences.filter((audience) => audience === 'attendant'), 'repeated'];
    const suffixes = [...contexts, ...operations, ...settings].map((context) => `_${context}`);
    const rows = section('## Change the words').match(/^\| `_.*$/gm) ?? [];
    const first = rows.map((row) => row.split('|')[1] ?? '').join();
    expect(namesIn(first, /`(_\w+)`/g)).toEqual([...suffixes].sort());
  });

  it('counts the codes and the conditions rightly', () => {
    const conditions = statusCodes.filter((code) => statusCatalogue[code].type === 'condition');
    expect(readme).toContain(`${statusCodes.length - conditions.length} codes and ${conditions.length} conditions`);
  });

  it('names only scripts and files that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const missing = namesIn(readme, /npm run ([\w:-]+)/g).filter((script) => !(script in scripts));
    const links = [...namesIn(readme, /\]\(([^#)][^)]*)\)/g), ...namesIn(readme, /(?:src|srcset)="([^"]+)"/g)];
    expect(missing).toEqual([]);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it('shows a picture that loads quickly', () => {
    const kilobytes = (file: string) => readFileSync(join(root, file)).length / 1024;
    expect(kilobytes('docs/messages.png')).toBeLessThan(200);
    expect(kilobytes('docs/messages-dark.png')).toBeLessThan(200);
  });
});
