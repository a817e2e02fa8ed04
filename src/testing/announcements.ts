import { waitFor, type waitForOptions } from '@testing-library/react';
import { getAnnouncedElements } from '../message/announce/announcedElements.ts';
import { clearLiveRegions, type LivePoliteness } from '../message/announce/liveRegions.ts';

/** One announcement to screen readers, in one language. */
export interface AnnouncementRecord {
  readonly text: string;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  /** `assertive` interrupts the current speech of a screen reader; `polite` waits for its end. */
  readonly priority: LivePoliteness;
}

/**
 * Returns the announcements of all messages, as long as they are in the live regions: until 10 seconds after the last
 * one. It finds them in the page, in frames and windows that a portal renders into, and in shadow trees. The polite ones
 * come first, then the assertive ones, each in the order in which they were made. A message in two languages counts as
 * two announcements. An announcement comes a moment after its message is shown: to wait for it, use
 * {@link findAnnouncement}.
 *
 * @example
 * render(<StatusMessage code={413} announce="off" />);
 * expect(getAnnouncements()).toEqual([]);
 */
export function getAnnouncements(): AnnouncementRecord[] {
  const priorities: LivePoliteness[] = ['polite', 'assertive'];
  const announced = [...getAnnouncedElements()].filter(({ isConnected }) => isConnected);
  return priorities.flatMap((priority) => {
    const phrases = announced
      .filter(({ parentElement }) => parentElement?.getAttribute('aria-live') === priority)
      .flatMap((element) => [...element.querySelectorAll<HTMLElement>('[lang]')]);
    return phrases.map(({ textContent, lang }) => ({ text: textContent, language: lang, priority }));
  });
}

/**
 * Waits for an announcement, which comes a moment after a message is shown or changes.
 *
 * With fake timers: Testing Library advances those of Jest itself. Those of Vitest need
 * `vi.useFakeTimers({ shouldAdvanceTime: true })`, because Testing Library does not detect them.
 *
 * @param text - The whole text, or a pattern that matches a part of it. The text of a message is its `spoken`, which
 *   `resolveStatusMessage(code)` returns.
 * @param options - The options of `waitFor`, such as `timeout`, in ms. @default one second
 * @returns The last announcement that matches. Rejects, with the list of all announcements, if none comes in time.
 * @example
 * render(<StatusMessage code={413} language="id" />);
 * expect(await findAnnouncement(/Mendekat/)).toMatchObject({ language: 'id', priority: 'polite' });
 */
export function findAnnouncement(text: string | RegExp, options?: waitForOptions): Promise<AnnouncementRecord> {
  const isMatch = (announcement: AnnouncementRecord) =>
    // `search` ignores the flag `g`, with which `test` would start in the middle the next time.
    typeof text === 'string' ? announcement.text === text : announcement.text.search(text) !== -1;

  return waitFor(() => {
    const announcements = getAnnouncements();
    const found = announcements.findLast(isMatch);
    if (!found) throw missingError(describeMissing(text, announcements));
    return found;
  }, options);
}

/** An error to which `waitFor` gives the stack of the test, and once the time is up, a print of the page. */
function missingError(message: string): Error {
  return Object.assign(new Error(message), { name: 'TestingLibraryElementError' });
}

function describeMissing(text: string | RegExp, announcements: readonly AnnouncementRecord[]): string {
  const wanted = typeof text === 'string' ? JSON.stringify(text) : String(text);
  const lines = announcements.map(
    ({ priority, language, text: announced }) => `  ${priority}, ${language}: ${JSON.stringify(announced)}`,
  );
  const found = lines.length > 0 ? `Announced so far:\n${lines.join('\n')}` : 'Nothing was announced.';
  return `Unable to find an announcement of ${wanted}. ${found}`;
}

/**
 * Clears the announcements that were made, so that the next test does not find them, or so that a test can see the same
 * announcement again. Announcements that messages on the page still have to make come all the same. The live regions
 * stay, empty.
 *
 * @example afterEach(clearAnnouncements);
 */
export function clearAnnouncements(): void {
  clearLiveRegions();
}
