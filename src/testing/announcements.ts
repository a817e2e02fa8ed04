import { getConfig, waitFor, type waitForOptions } from '@testing-library/react';
import type { AnnouncementPriority } from '../message/announcer.ts';

/** What a screen reader was told, in one language. */
export interface AnnouncementRecord {
  readonly text: string;
  /** BCP 47 tag of the language that it is spoken in. */
  readonly language: string;
  /** `assertive` interrupts what the screen reader says; `polite` waits for it to end. */
  readonly priority: AnnouncementPriority;
}

const liveRegions = '[data-fsk-announcer] > [aria-live]';

/**
 * What screen readers were told by messages anywhere on the page, as long as it stands in the live regions: some
 * seconds. In the order in which it was told, all that is polite before all that is assertive. A message in two
 * languages counts as two. A message is told a moment after it shows: to wait for it, see {@link findAnnouncement}.
 *
 * @example
 * render(<StatusMessage code={413} announce="off" />);
 * expect(getAnnouncements()).toEqual([]);
 */
export function getAnnouncements(): AnnouncementRecord[] {
  const priorities: AnnouncementPriority[] = ['polite', 'assertive'];
  return priorities.flatMap((priority) => {
    const told = document.querySelectorAll<HTMLElement>(`${liveRegions}[aria-live="${priority}"] [lang]`);
    return [...told].map(({ textContent, lang }) => ({ text: textContent, language: lang, priority }));
  });
}

/**
 * Waits until screen readers are told something, which happens a moment after a message shows or changes.
 *
 * With fake timers: Jest's are moved on by themselves; Vitest's need `vi.useFakeTimers({ shouldAdvanceTime: true })`,
 * since Testing Library does not see them.
 *
 * @param text - The whole text, or a pattern that is somewhere in it. A message says its `spoken` text, which
 *   `resolveStatusMessage(code)` gives.
 * @param options - Those of `waitFor`, such as `timeout`, in ms. @default one second
 * @returns The last announcement that matches. Rejects, with all that was told, if none comes in time.
 * @example
 * render(<StatusMessage code={413} language="id" />);
 * expect(await findAnnouncement(/Mendekat/)).toMatchObject({ language: 'id', priority: 'polite' });
 */
export function findAnnouncement(text: string | RegExp, options?: waitForOptions): Promise<AnnouncementRecord> {
  const matches = (told: AnnouncementRecord) =>
    typeof text === 'string' ? told.text === text : told.text.search(text) !== -1;

  return waitFor(
    () => {
      const told = getAnnouncements();
      const found = told.findLast(matches);
      if (!found) throw getConfig().getElementError(describeMissing(text, told), document.body);
      return found;
    },
    // As it is: what `waitFor` does by itself is print the page a second time.
    { onTimeout: (error) => error, ...options },
  );
}

function describeMissing(text: string | RegExp, told: readonly AnnouncementRecord[]): string {
  const wanted = typeof text === 'string' ? JSON.stringify(text) : String(text);
  const lines = told.map((one) => `  ${one.priority}, ${one.language}: ${JSON.stringify(one.text)}`);
  const soFar = lines.length > 0 ? `Told so far:\n${lines.join('\n')}` : 'Nothing was told.';
  return `Unable to find an announcement of ${wanted}. ${soFar}`;
}

/**
 * Forgets what screen readers were told, so that the next test does not find it, or to see the same told once more.
 * What a message on the page has yet to tell still comes. The empty live regions stay.
 *
 * @example afterEach(clearAnnouncements);
 */
export function clearAnnouncements(): void {
  document.querySelectorAll(liveRegions).forEach((region) => region.replaceChildren());
}
