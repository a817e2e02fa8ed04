import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';

const kit = inject('kit');

function listFiles(): string[] {
  const entries = readdirSync(kit.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(kit.folder.length + 1)).sort();
}

const read = (file: string) => readFileSync(join(kit.folder, file), 'utf8');

/** The packages that a module imports at run time, itself or through another file of the kit. */
function packagesOf(file: string): string[] {
  const imports = [...read(file).matchAll(/^(?:import|export)\b[^'"\n]*(?:from )?["']([^"']+)["'];?$/gm)];
  return imports.flatMap(([, name = '']) => (name.startsWith('.') ? packagesOf(join(dirname(file), name)) : [name]));
}

describe('the packed kit', () => {
  it('holds what a user needs and nothing else', () => {
    const files = listFiles();
    const types = files.filter((file) => /^dist\/types\/[\w/]+\.d\.ts$/.test(file));
    const modules = files.filter((file) => /^dist\/(?!types\/)\w+\/[\w/]+(\.json)?\.js$/.test(file));

    expect(types).toContain('dist/types/index.d.ts');
    const docs = files.filter((file) => /^docs\/[\w/-]+\.(md|png)$/.test(file));
    const examples = files.filter((file) => /^examples\/[\w/-]+\.(md|tsx?|css|json)$/.test(file));

    expect(docs).toContain('docs/api-to-message.md');
    expect(examples).toContain('examples/enrolment/EnrolmentScreen.tsx');
    const listed = [...types, ...modules, ...docs, ...examples];
    expect(files.filter((file) => !listed.includes(file))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'attendant/package.json',
      'capture/package.json',
      'core/package.json',
      'dist/attendant.js',
      'dist/capture.js',
      'dist/core.js',
      'dist/index.js',
      'dist/kiosk.js',
      'dist/pictograms.js',
      'dist/styles.css',
      'dist/styles.layered.css',
      'dist/testing.js',
      'kiosk/package.json',
      'locales/en.attendant.json',
      'locales/en.attendant.json.d.cts',
      'locales/en.json',
      'locales/en.json.d.cts',
      'locales/id.attendant.json',
      'locales/id.attendant.json.d.cts',
      'locales/id.json',
      'locales/id.json.d.cts',
      'package.json',
      'pictograms/package.json',
      'styles.css',
      'styles.css.d.ts',
      'styles.layered.css',
      'styles.layered.css.d.ts',
      'testing/package.json',
    ]);
  });

  it('has documents whose links all lead to a packed file or a web page', () => {
    const files = listFiles();
    const broken = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => {
        const links = [...read(file).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
          ([, link, src]) => link ?? src ?? '',
        );
        const paths = links.filter((link) => !/^(?:[a-z]+:|#)/.test(link)).map((link) => link.split('#')[0] ?? '');
        return paths.filter((path) => !files.includes(join(dirname(file), path))).map((path) => `${file}: ${path}`);
      });
    expect(broken).toEqual([]);
  });

  it('has no import that brings nothing, of which bundlers warn', () => {
    const modules = listFiles().filter((file) => file.endsWith('.js'));
    expect(modules.filter((file) => /^import ["']/m.test(read(file)))).toEqual([]);
  });

  it('names no path of the machine that built it', () => {
    const paths = [process.cwd(), homedir(), tmpdir(), 'file://'].filter((path) => path !== '/');
    const telling = listFiles().filter((file) => paths.some((path) => read(file).includes(`${path}/`)));
    expect(telling).toEqual([]);
  });

  it.each(['index', 'capture', 'kiosk'])('marks `%s` as client code in the first line', (entry) => {
    expect(read(`dist/${entry}.js`)).toMatch(/^["']use client["'];\n/);
  });

  it.each(['core', 'attendant', 'pictograms'])('does not mark `%s`, which a server may draw too', (entry) => {
    expect(read(`dist/${entry}.js`)).not.toContain('use client');
  });

  it.each([
    ['index', ['i18next', 'react', 'react/jsx-runtime']],
    ['core', ['i18next']],
    ['capture', ['i18next', 'react', 'react/jsx-runtime']],
    ['kiosk', ['i18next', 'react', 'react/jsx-runtime']],
    ['pictograms', ['react', 'react/jsx-runtime']],
    ['testing', ['@testing-library/react']],
    ['attendant', []],
  ])('imports in `%s` nothing but %j', (entry, packages) => {
    expect([...new Set(packagesOf(`dist/${entry}.js`))].sort()).toEqual(packages);
  });

  it('creates its React context in one file, so that a provider reaches the components of every entry', () => {
    const modules = listFiles().filter((file) => file.endsWith('.js'));
    const creating = modules.filter((file) => read(file).includes('createContext('));
    expect(creating).toEqual(['dist/message/StatusMessageContext.js']);
  });

  it('has nothing that publint would warn of', async () => {
    const { messages } = await publint({ pkgDir: kit.folder, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that every way of importing it finds, also one that does not read `exports`', () => {
    const attw = join(process.cwd(), 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // A CommonJS file gets ES modules, which is so by intention: Node.js can require them.
    const args = [attw, kit.tarball, '--ignore-rules', 'cjs-resolves-to-esm', '--no-emoji', '--no-color'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  });
});
