import type { Browser, Page } from 'playwright';
import englishActions from '../../locales/en/actions.json' with { type: 'json' };
import englishCodes from '../../locales/en/codes.json' with { type: 'json' };
import indonesianActions from '../../locales/id/actions.json' with { type: 'json' };
import indonesianCodes from '../../locales/id/codes.json' with { type: 'json' };
import { findLookProblems } from './findLookProblems.ts';
import type { ServedPage } from './MatrixApp.ts';
import { recordAnnouncements } from './recordAnnouncements.ts';

const languages = [
  { language: 'en', locale: 'en-US', codes: englishCodes, actions: englishActions },
  { language: 'id', locale: 'id-ID', codes: indonesianCodes, actions: indonesianActions },
] as const;

/** The time in which a page has to show what is expected, in ms. */
const timeoutMs = 30_000;

/**
 * Opens the page of an app in both languages and checks what a person gets: the words of code 413, the look, the button,
 * one announcement and a silent console.
 *
 * @returns The names of the checks that passed.
 * @throws Error with the first difference.
 */
export async function checkPage(browser: Browser, url: string, page: ServedPage): Promise<readonly string[]> {
  for (const expected of languages) {
    const address = `${url}${page.paths?.[expected.language] ?? '/'}`;
    if (page.isServerRendered) await checkServerHtml(address, expected);
    const context = await browser.newContext({
      locale: expected.locale,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const browserPage = await context.newPage();
    const printed = recordConsole(browserPage);
    try {
      await checkLanguage(browserPage, address, expected, page.ownLook);
      expectNothing('console', printed);
    } catch (error) {
      const { message } = error as Error;
      throw new Error([`${expected.language}: ${message}`, ...printed].join('\n'), { cause: error });
    } finally {
      await context.close();
    }
  }
  return [
    ...(page.isServerRendered ? ['HTML of the server', 'hydration'] : []),
    'English and Indonesian',
    'look',
    'click',
    'one announcement',
    'silent console',
    ...('policy' in page && page.policy ? ['policy'] : []),
  ];
}

type Expected = (typeof languages)[number];

async function checkServerHtml(address: string, { language, locale, codes }: Expected): Promise<void> {
  const answer = await fetch(address, { headers: { 'Accept-Language': locale } });
  const html = await answer.text();
  if (!html.includes(codes['413'].title)) throw new Error(`The HTML of ${address} has no message in “${language}”.`);
}

async function checkLanguage(
  page: Page,
  address: string,
  { codes, actions }: Expected,
  ownLook: ServedPage['ownLook'],
): Promise<void> {
  // Browsers ask for an icon by themselves, which these apps do not have.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const readAnnouncements = await recordAnnouncements(page);

  await page.goto(address);
  const message = page.getByRole('group', { name: codes['413'].title });
  await message.getByText(actions.moveCloser).waitFor({ timeout: timeoutMs });
  const button = message.getByRole('button', { name: actions.retakePhoto });
  await button.waitFor({ timeout: timeoutMs });
  expectNothing('look', await findLookProblems(message, ownLook));

  // The announcement is due 150 ms after the message shows. The next message, `takingPhoto`, has none.
  await page.waitForFunction(() => document.querySelector('[aria-live] [lang]') !== null, undefined, {
    timeout: timeoutMs,
  });
  await button.click();
  await page.locator('[data-code=takingPhoto]').getByText(codes.takingPhoto.title).waitFor({ timeout: timeoutMs });
  await page.waitForTimeout(500);
  const announcements = await readAnnouncements();
  const isAnnouncedOnce = announcements.length === 1 && announcements[0]?.includes(actions.moveCloser);
  if (!isAnnouncedOnce) throw new Error(`announcements: ${JSON.stringify(announcements)}`);
}

/** Returns a list that gets each line of the console and each error of a page. */
function recordConsole(page: Page): readonly string[] {
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  return printed;
}

function expectNothing(name: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${name}: ${found.join('; ')}`);
}
