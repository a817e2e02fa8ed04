import { queries, render, screen, within } from '@testing-library/react';
import * as testingLibrary from '@testing-library/react';
import { StatusMessage, type StatusMessageProps } from 'face-status-kit';
import * as testing from 'face-status-kit/testing';
import {
  findAllByStatusCode,
  findByStatusCode,
  getAllByStatusCode,
  getByStatusCode,
  queryAllByStatusCode,
  queryByStatusCode,
  statusQueries,
} from 'face-status-kit/testing';
import { describe, expect, it } from 'vitest';

const messages = (codes: StatusMessageProps['code'][]) =>
  codes.map((code, index) => <StatusMessage key={index} code={code} />);

const show = (...codes: StatusMessageProps['code'][]) => render(messages(codes));

describe('getByStatusCode', () => {
  it('returns the root of the message', () => {
    show(413);
    expect(getByStatusCode(document.body, 413)).toBe(screen.getByRole('group'));
  });

  it('finds a message in any language', () => {
    render(<StatusMessage code={413} languages={['id', 'en']} />);
    expect(getByStatusCode(document.body, 413)).toHaveTextContent('Mendekat ke kamera');
  });

  it('finds codes of the API and conditions', () => {
    show(413, 'offline');
    expect(getByStatusCode(document.body, 'offline')).not.toBe(getByStatusCode(document.body, 413));
  });

  it('finds a code that the app wrote in another form', () => {
    show(' 0413 ');
    expect(getByStatusCode(document.body, 413)).toBeVisible();
  });

  it('finds a code that the kit does not know as "unknown"', () => {
    show(999);
    expect(getByStatusCode(document.body, 'unknown')).toHaveTextContent('999');
  });

  it('ignores an element of the app with the same code', () => {
    render(<p data-code="413">Row 413</p>);
    expect(queryByStatusCode(document.body, 413)).toBeNull();
  });

  it('searches only in the container', () => {
    render(
      <>
        <section />
        <StatusMessage code={413} />
      </>,
    );
    expect(queryByStatusCode(document.querySelector('section') ?? document.body, 413)).toBeNull();
  });
});

describe('several messages with one status code', () => {
  it('are returned in the order of the page', () => {
    show(413, 412, 413);
    const [first, , last] = screen.getAllByRole('group');
    expect(getAllByStatusCode(document.body, 413)).toEqual([first, last]);
    expect(queryAllByStatusCode(document.body, 413)).toEqual([first, last]);
  });

  it('make the queries for one message fail', () => {
    show(413, 413);
    const reason = 'Found more than one message with the status code 413.';
    expect(() => getByStatusCode(document.body, 413)).toThrow(reason);
    expect(() => queryByStatusCode(document.body, 413)).toThrow(reason);
  });
});

describe('a status code that is not shown', () => {
  it('is null or an empty list in the `query…` queries', () => {
    show(412);
    expect(queryByStatusCode(document.body, 413)).toBeNull();
    expect(queryAllByStatusCode(document.body, 413)).toEqual([]);
  });

  it('makes the `get…` queries fail with the codes that are shown', () => {
    show(412, 'offline', 999);
    const reason = 'Unable to find a message with the status code 413. Shown here: 412, offline, unknown.';
    expect(() => getByStatusCode(document.body, 413)).toThrow(reason);
    expect(() => getAllByStatusCode(document.body, 413)).toThrow(reason);
  });

  it('makes the `get…` queries fail and say so if there is no message at all', () => {
    show(null);
    expect(() => getByStatusCode(document.body, 413)).toThrow(
      'Unable to find a message with the status code 413. No message is shown here.',
    );
  });
});

describe('a message that comes later', () => {
  it('is found by the `find…` queries', async () => {
    const { rerender } = show(null);
    const found = findByStatusCode(document.body, 413);
    const allFound = findAllByStatusCode(document.body, 413);
    rerender(messages([413]));
    expect(await found).toBe(screen.getByRole('group'));
    expect(await allFound).toEqual([screen.getByRole('group')]);
  });

  it('makes the `find…` queries fail with the codes that are shown if it does not come', async () => {
    show(412);
    await expect(findByStatusCode(document.body, 413, undefined, { timeout: 60 })).rejects.toThrow('Shown here: 412.');
  });
});

describe('the status queries and Testing Library', () => {
  it('`render` binds them', () => {
    const { getByStatusCode, getByText } = render(<StatusMessage code={413} />, {
      queries: { ...queries, ...statusQueries },
    });
    expect(getByStatusCode(413)).toContainElement(getByText('Move closer to the camera'));
  });

  it('`within` binds them', async () => {
    show(413);
    const page = within(document.body, { ...queries, ...statusQueries });
    expect(page.getByStatusCode(413)).toBe(await page.findByStatusCode(413));
  });

  it('share no name with Testing Library’s own exports', () => {
    expect(Object.keys(testing).filter((name) => name in testingLibrary)).toEqual([]);
  });
});
