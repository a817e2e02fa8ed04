import { render, screen } from '@testing-library/react';
import { StatusMessageProvider, type StatusMessageProps } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { kitLanguages } from '../support/kitLanguages.ts';
import { isWholeSweep } from '../support/sweep.ts';
import { axeFindings } from './support/axeFindings.ts';
import { everyCode, EveryMessage } from './support/everyMessage.tsx';
import { resetPage, setPage } from './support/page.ts';

const variants: [name: string, props: Partial<StatusMessageProps>][] = [
  ['plain', { actionHandlers: {} }],
  ['with buttons', {}],
  ['at a kiosk', { setting: 'kiosk' }],
  ['in two languages', { languages: ['id', 'en'] }],
];

beforeEach(() => browserPage.viewport(1280, 800));
afterEach(resetPage);

const pages = (['light', 'dark'] as const).flatMap((theme) => kitLanguages.map((language) => ({ theme, language })));

/** Every theme and every language; all pairs in the whole sweep. */
const checkedPages = isWholeSweep
  ? pages
  : pages.filter(({ theme, language }) => (theme === 'light') === (language === 'en'));

describe.each(checkedPages)('axe finds nothing wrong, on a $theme page, with any message in “$language”', (page) => {
  beforeEach(() => setPage({ theme: page.theme }));

  it.each(variants)('%s', async (_name, props) => {
    const { container } = render(
      <main>
        <h1>Face enrolment</h1>
        <StatusMessageProvider language={page.language}>
          <EveryMessage {...props} />
        </StatusMessageProvider>
      </main>,
    );
    expect(screen.getAllByRole('group')).toHaveLength(everyCode.length);
    expect(await axeFindings(container)).toEqual([]);
  });
});
