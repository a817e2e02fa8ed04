import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { type StatusMessageProps } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { everyCode, EveryMessage } from './support/everyMessage.tsx';
import { resetPage, setPage } from './support/page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, and what it could not decide. */
async function findingsOn(element: Element): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: tags,
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

const variants: [name: string, props: Omit<StatusMessageProps, 'code'>][] = [
  ['plain', { actionHandlers: {} }],
  ['with buttons', {}],
  ['at a kiosk', { setting: 'kiosk' }],
  ['in two languages', { languages: ['id', 'en'] }],
];

beforeEach(() => page.viewport(1280, 800));
afterEach(resetPage);

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, on a page that is %s,', (theme) => {
  beforeEach(() => setPage({ theme }));

  describe.each(['en', 'id'])('with any message in “%s”', (language) => {
    it.each(variants)('%s', async (_name, props) => {
      const { container } = render(
        <main>
          <h1>Face enrolment</h1>
          <EveryMessage language={language} {...props} />
        </main>,
      );
      expect(screen.getAllByRole('group')).toHaveLength(everyCode.length);
      expect(await findingsOn(container)).toEqual([]);
    });
  });
});
