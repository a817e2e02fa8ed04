import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bundlers, type Bundler } from './support/bundlers.ts';
import { createApp } from './support/createApp.ts';

const peers = ['react', 'i18next', '@testing-library/react'];

const { folder: app, remove } = createApp(peers);
afterAll(remove);

const none: readonly string[] = [];
const i18next = ['i18next'];
const react = ['react'];
const both = ['i18next', 'react'];
const testingLibrary = ['@testing-library/react'];

const core = {
  actionCatalogue: none,
  audiences: none,
  defineStatuses: none,
  isStatusCode: none,
  operations: none,
  readResponse: none,
  readRetryAfter: none,
  readStatus: none,
  resolveStatusMessage: i18next,
  settings: none,
  stages: none,
  statusCatalogue: none,
  statusCodes: none,
  statusTypes: none,
};

/** The peers that each export of an entry brings into an app. A new export needs a line. */
const peersByExport: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'face-status-kit/core': core,
  'face-status-kit': {
    ...core,
    StatusMessage: both,
    StatusMessageProvider: react,
    useStatusMessage: both,
  },
  'face-status-kit/capture': {
    assessFrame: none,
    compareUrgency: none,
    createStatusStabilizer: none,
    LiveStatusMessage: both,
    mostUrgent: none,
    readingTimeMs: none,
    // It reads the text of a message, which decides how long the message stays.
    useStableStatus: both,
  },
  'face-status-kit/kiosk': {
    KioskStatus: both,
    useCapHeight: react,
    useSessionTimeout: react,
    useSpokenStatus: react,
    useSwitchScanning: react,
  },
  'face-status-kit/attendant': { attendantMessages: none },
  'face-status-kit/testing': {
    clearAnnouncements: testingLibrary,
    findAllByStatusCode: testingLibrary,
    findAnnouncement: testingLibrary,
    findByStatusCode: testingLibrary,
    getAllByStatusCode: testingLibrary,
    getAnnouncements: testingLibrary,
    getByStatusCode: testingLibrary,
    queryAllByStatusCode: testingLibrary,
    queryByStatusCode: testingLibrary,
    statusQueries: testingLibrary,
  },
};

/** The most that an export may add to an app that uses nothing else of the kit, in KB of 1,024 bytes. */
const limitsKb: readonly (readonly [entry: string, name: string, limitKb: number])[] = [
  ['face-status-kit/capture', 'assessFrame', 2],
  ['face-status-kit/capture', 'createStatusStabilizer', 2],
  ['face-status-kit/core', 'readStatus', 5.25],
];

/** Returns the names of all exports of an entry. */
async function listExports(entry: string): Promise<readonly string[]> {
  const file = createRequire(join(app, 'app.js')).resolve(entry);
  return Object.keys((await import(pathToFileURL(file).href)) as object);
}

/** Returns the peers that each export of an entry brings into an app that uses nothing else of the kit. */
async function listPeersByExport(bundle: Bundler, entry: string): Promise<Record<string, readonly string[]>> {
  const names = await listExports(entry);
  const bundles = await Promise.all(names.map((name) => bundle(`export { ${name} } from '${entry}';`, app, peers)));
  return Object.fromEntries(names.map((name, index) => [name, bundles[index]?.packages ?? []]));
}

describe.each(bundlers)('bundled alone with %s', (_name, bundle) => {
  it.each(Object.keys(peersByExport))('each export of `%s` brings only the peers that it needs', async (entry) => {
    expect(await listPeersByExport(bundle, entry)).toEqual(peersByExport[entry]);
  });

  it('each pictogram brings React, and the list of their ids nothing', async () => {
    const { pictogramIds, ...drawings } = await listPeersByExport(bundle, 'face-status-kit/pictograms');
    expect(pictogramIds).toEqual(none);
    const wrong = Object.keys(drawings).filter((name) => String(drawings[name]) !== 'react');
    expect(wrong).toEqual([]);
  });

  it.each([...Object.keys(peersByExport), 'face-status-kit/pictograms'])(
    'nothing is left of `%s` where an app imports nothing from it',
    async (entry) => {
      const { code, packages } = await bundle(`import '${entry}';`, app, peers);
      expect(packages).toEqual([]);
      expect(code.trim()).toBe('');
    },
  );

  it.each(limitsKb)('of `%s`, `%s` takes at most %s KB, minified and gzipped', async (entry, name, limitKb) => {
    const { code } = await bundle(`export { ${name} } from '${entry}';`, app);
    expect(code).toContain(name);
    expect(gzipSync(code).length).toBeLessThanOrEqual(limitKb * 1_024);
  });
});
