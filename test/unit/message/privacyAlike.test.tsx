import { act, cleanup, render } from '@testing-library/react';
import {
  actionCatalogue,
  operations,
  settings,
  statusCatalogue,
  StatusMessage,
  statusCodes,
  type ActionHandlers,
  type StatusCode,
  type StatusMessageProps,
} from 'face-status-kit';
import { attendantMessages } from 'face-status-kit/attendant';
import { LiveStatusMessage } from 'face-status-kit/capture';
import { KioskStatus } from 'face-status-kit/kiosk';
import { clearAnnouncements, getAnnouncements, type AnnouncementRecord } from 'face-status-kit/testing';
import { readFileSync } from 'node:fs';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceDelayMs } from '../../../src/message/announce/liveRegions.ts';
import { createResolver } from '../../../src/text/resolveStatusMessage.ts';
import { createSources } from '../../../tools/copy/check/createSources.ts';
import { installFakeSpeech, type Heard } from '../../support/fakeSpeech.ts';
import { kitLanguages } from '../../support/kitLanguages.ts';
import { isWholeSweep } from '../../support/sweep.ts';

/** The codes that nobody beside the screen may tell apart. */
const revealingCodes = statusCodes.filter((code) => statusCatalogue[code].revealsEnrolment);

const handler = () => undefined;
const allHandlers: ActionHandlers = Object.fromEntries(
  Object.values(actionCatalogue).flatMap(({ id, kind }) => (kind === 'command' ? [[id, handler]] : [])),
);
const someHandlers: ActionHandlers = { retakePhoto: handler, editDetails: handler, continue: handler };

/** The values of each option. With all of them, a message is the same whatever the code is. */
const choices = {
  setting: [undefined, ...settings],
  attempt: [1, 2, 3],
  operation: [undefined, ...operations],
  audience: ['user', 'attendant'],
  actionHandlers: [allHandlers, someHandlers, undefined],
} as const;

type Options = Pick<StatusMessageProps, keyof typeof choices | 'language' | 'messages' | 'stage'>;

/**
 * Returns the sets of options in one language: every set in the whole sweep, else every 7th, which pairs each value with
 * each other value. The texts for attendants come with their audience.
 */
function listOptionSets(language: string): readonly Options[] {
  const sets = Object.entries(choices).reduce<readonly Options[]>(
    (partial, [name, values]) => partial.flatMap((set) => values.map((value) => ({ ...set, [name]: value }))),
    [{ language }],
  );
  return sets
    .filter((_, index) => isWholeSweep || index % 7 === 0)
    .map((set) => (set.audience === 'attendant' ? { ...set, messages: attendantMessages } : set));
}

/** The sources of the texts for attendants. Each text is looked up once: there are thousands of messages. */
const attendantSources = createSources([attendantMessages]);

/** Returns what a person can perceive of the message for each code, as texts. */
function resolveVisibleParts({ actionHandlers = {}, messages, ...options }: Options): readonly string[] {
  const commands = Object.keys(actionHandlers);
  const resolve = createResolver({ ...options, privacy: true, commands }, messages ? attendantSources : []);
  // These four are for the app. The reference is shown only with a message that needs it.
  const forApp = { code: undefined, type: undefined, reference: undefined, referenceLabel: undefined };
  return revealingCodes.map((code) => {
    const message = resolve(code);
    return JSON.stringify({ ...message, ...(message?.needsReference ? {} : forApp) });
  });
}

/**
 * Expects the same message for every code with each set of options, and returns the sets that are worth rendering: the
 * first of all sets with the same message or, except in the whole sweep, those of them that show each value first.
 */
function listDistinctSets(sets: readonly Options[]): readonly Options[] {
  const byMessage = new Map<string, Options>();
  for (const options of sets) {
    const [first = '', ...others] = resolveVisibleParts(options);
    expect(others, describeOptions(options)).toEqual(others.map(() => first));
    if (!byMessage.has(first)) byMessage.set(first, options);
  }
  return isWholeSweep ? [...byMessage.values()] : listFirstOfEachValue([...byMessage.values()]);
}

/** Returns the sets that have a value of an option which no set before them has. */
function listFirstOfEachValue(sets: readonly Options[]): readonly Options[] {
  const seen = new Set<string>();
  return sets.filter((options) => {
    const count = seen.size;
    for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
      seen.add(describeOptions({ [name]: options[name] }));
    }
    return seen.size > count;
  });
}

/** Names a set of options in a list of failures. */
function describeOptions({ messages: _, actionHandlers, ...options }: Options): string {
  return JSON.stringify({ ...options, handlers: Object.keys(actionHandlers ?? {}) });
}

/** Returns HTML without the ids, which React counts, and without the code and its type, which are for the app. */
const getVisibleHtml = (element: Element) =>
  element.innerHTML.replace(/ (id|aria-labelledby|data-code|data-type)="[^"]*"/g, '');

/** Passes the time until a message is shown and announced, in steps, because React 18 renders at the end of `act`. */
async function passUntilAnnounced(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(1));
  await act(() => vi.advanceTimersByTimeAsync(announceDelayMs + 1));
}

/** Returns what a component shows and announces for each code, all of them beside one another. */
async function perceiveAll(create: (code: StatusCode) => ReactElement) {
  const { container } = render(revealingCodes.map((code) => <section key={code}>{create(code)}</section>));
  await passUntilAnnounced();
  const perceived = { html: [...container.children].map(getVisibleHtml), announcements: getAnnouncements() };
  cleanup();
  clearAnnouncements();
  return perceived;
}

/** Expects that every code is shown and announced as the first one is, with each set of options. */
async function expectAlike(sets: readonly Options[], create: (code: StatusCode, options: Options) => ReactElement) {
  for (const options of sets) {
    const { html, announcements } = await perceiveAll((code) => create(code, options));
    const name = describeOptions(options);
    expect(html[0], name).toContain('role="group"');
    expect(html, name).toEqual(revealingCodes.map(() => html[0]));
    expect(announcements[0]?.text, name).toBeTruthy();
    expect(announcements, name).toEqual(revealingCodes.map(() => announcements[0]));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('under privacy, the codes that reveal enrolment look and sound alike', () => {
  it.each(kitLanguages)('in StatusMessage, in %s', async (language) => {
    const sets = listDistinctSets(listOptionSets(language));
    await expectAlike(sets, (code, options) => <StatusMessage code={code} privacy {...options} />);
  });

  it.each(kitLanguages)('in LiveStatusMessage, in %s', async (language) => {
    const sets = listDistinctSets(listOptionSets(language).map((options) => ({ ...options, stage: 'capture' })));
    await expectAlike(sets, (code, options) => (
      <LiveStatusMessage code={code} privacy windowMs={0} startDelayMs={0} {...options} />
    ));
  });

  it.each(kitLanguages)('in KioskStatus, which is private by default, in %s', async (language) => {
    const atKiosk = listOptionSets(language).filter(({ setting }) => setting === 'kiosk');
    for (const { setting: _, ...options } of listDistinctSets(atKiosk)) {
      const perceived: Perceived[] = [];
      for (const code of revealingCodes) perceived.push(await perceiveKiosk({ code, ...options }));
      expect(perceived[0]?.heard, describeOptions(options)).not.toEqual([]);
      expect(perceived, describeOptions(options)).toEqual(revealingCodes.map(() => perceived[0]));
    }
  });

  it('in the stylesheet, which styles no code, and no type but progress', () => {
    expect(readFileSync('src/styles.css', 'utf8')).not.toMatch(/data-code|data-type(?!='progress')/);
    expect(revealingCodes.filter((code) => statusCatalogue[code].type === 'progress')).toEqual([]);
  });
});

/** What a kiosk shows, speaks and announces to screen readers. */
interface Perceived {
  readonly html: string;
  readonly heard: readonly Heard[];
  readonly announcements: readonly AnnouncementRecord[];
}

/** Returns what a kiosk shows, speaks and announces, once it has spoken. */
async function perceiveKiosk({ language = 'en', ...props }: StatusMessageProps): Promise<Perceived> {
  const speech = installFakeSpeech();
  const { container } = render(<KioskStatus {...props} languages={[language]} defaultSpeech="on" />);
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  const perceived = { html: getVisibleHtml(container), heard: speech.heard, announcements: getAnnouncements() };
  cleanup();
  clearAnnouncements();
  return perceived;
}
