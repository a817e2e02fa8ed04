import { queries, render, within } from '@testing-library/react';
import {
  findAllByStatusCode,
  findAnnouncement,
  findByStatusCode,
  getAllByStatusCode,
  getAnnouncements,
  getByStatusCode,
  queryAllByStatusCode,
  queryByStatusCode,
  statusQueries,
  type DisplayedCode,
} from 'face-status-kit/testing';
import type { StatusCode } from 'face-status-kit';
import { describe, expectTypeOf, it } from 'vitest';

const page = document.body;

describe('queries by status code', () => {
  it('return the types of Testing Library’s own queries', () => {
    expectTypeOf(getByStatusCode(page, 413)).toEqualTypeOf<HTMLElement>();
    expectTypeOf(queryByStatusCode(page, 413)).toEqualTypeOf<HTMLElement | null>();
    expectTypeOf(getAllByStatusCode(page, 413)).toEqualTypeOf<HTMLElement[]>();
    expectTypeOf(queryAllByStatusCode(page, 413)).toEqualTypeOf<HTMLElement[]>();
    expectTypeOf(findByStatusCode(page, 413)).toEqualTypeOf<Promise<HTMLElement>>();
    expectTypeOf(findAllByStatusCode(page, 413, undefined, { timeout: 2000 })).toEqualTypeOf<Promise<HTMLElement[]>>();
  });

  it('take the codes that a message can show', () => {
    expectTypeOf<DisplayedCode>().toEqualTypeOf<StatusCode | 'unknown' | (string & {})>();
    getByStatusCode(page, 'unknown');
    // @ts-expect-error 414 is shown as `unknown`
    getByStatusCode(page, 414);
    getByStatusCode(page, 'gateClosed');
  });

  it('are bound by `within` and `render`', () => {
    expectTypeOf(within(page, { ...queries, ...statusQueries }).getByStatusCode(413)).toEqualTypeOf<HTMLElement>();
    const bound = render(<p />, { queries: { ...queries, ...statusQueries } });
    expectTypeOf(bound.findByStatusCode('offline')).toEqualTypeOf<Promise<HTMLElement>>();
    expectTypeOf(bound.getByText('Move closer')).toEqualTypeOf<HTMLElement>();
    // @ts-expect-error 414 is shown as `unknown`
    bound.getByStatusCode(414);
  });
});

describe('announcements', () => {
  it('have a text, a language and a priority', () => {
    expectTypeOf(getAnnouncements()[0]).toEqualTypeOf<
      { readonly text: string; readonly language: string; readonly priority: 'polite' | 'assertive' } | undefined
    >();
    expectTypeOf(findAnnouncement).returns.resolves.toEqualTypeOf<ReturnType<typeof getAnnouncements>[number]>();
  });

  it('are found by text or by pattern', () => {
    void findAnnouncement('Move closer');
    void findAnnouncement(/closer/, { timeout: 2000 });
    // @ts-expect-error a code is not a text
    void findAnnouncement(413);
  });
});
