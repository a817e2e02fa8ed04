import { render, screen } from '@testing-library/react';
import { StatusMessageProvider, type StatusMessageProps } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { kitLanguages } from '../support/kitLanguages.ts';
import { axeFindings } from './support/axeFindings.ts';
import { everyCode, EveryMessage } from './support/everyMessage.tsx';
import { resetPage, setPage } from './support/page.ts';

const variants: [name: string, props: Partial<StatusMessageProps>][] = [
  ['plain', { actionHandlers: {} }],
  ['with buttons', {}],
  ['at a kiosk', { setting: 'kiosk' }],
  ['in two languages', { languages: ['id', 'en'] }],
];

beforeEach(() => page.viewport(1280, 800));
afterEach(resetPage);

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, on a page that is %s,', (theme) => {
  beforeEach(() => setPage({ theme }));

  describe.each(kitLanguages)('with any message in “%s”', (language) => {
    it.each(variants)('%s', async (_name, props) => {
      const { container } = render(
        <main>
          <h1>Face enrolment</h1>
          <StatusMessageProvider language={language}>
            <EveryMessage {...props} />
          </StatusMessageProvider>
        </main>,
      );
      expect(screen.getAllByRole('group')).toHaveLength(everyCode.length);
      expect(await axeFindings(container)).toEqual([]);
    });
  });
});
