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

describe('a message is found by its status code', () => {
  it('as the root of the message', () => {
    show(413);
    expect(getByStatusCode(document.body, 413)).toBe(screen.getByRole('group'));
  });

  it('whatever its language', () => {
    render(<StatusMessage code={413} languages={['id', 'en']} />);
    expect(getByStatusCode(document.body, 413)).toHaveTextContent('Mendekat ke kamera');
  });

  it('that is one of the API or a condition', () => {
    show(413, 'offline');
    expect(getByStatusCode(document.body, 'offline')).not.toBe(getByStatusCode(document.body, 413));
  });

  it('however the app wrote the code', () => {
    show(' 0413 ');
    expect(getByStatusCode(document.body, 413)).toBeVisible();
  });

  it('as "unknown" where the kit does not know it', () => {
    show(999);
    expect(getByStatusCode(document.body, 'unknown')).toHaveTextContent('999');
  });

  it('and not where an element of the app has the same code', () => {
    render(<p data-code="413">Row 413</p>);
    expect(queryByStatusCode(document.body, 413)).toBeNull();
  });

  it('in the container alone', () => {
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
  it('are found in their order', () => {
    show(413, 412, 413);
    const [first, , last] = screen.getAllByRole('group');
    expect(getAllByStatusCode(document.body, 413)).toEqual([first, last]);
    expect(queryAllByStatusCode(document.body, 413)).toEqual([first, last]);
  });

  it('fail where one is asked for', () => {
    show(413, 413);
    const reason = 'Found more than one message with the status code 413.';
    expect(() => getByStatusCode(document.body, 413)).toThrow(reason);
    expect(() => queryByStatusCode(document.body, 413)).toThrow(reason);
  });
});

describe('a status code that is not shown', () => {
  it('is null or an empty list where it may be absent', () => {
    show(412);
    expect(queryByStatusCode(document.body, 413)).toBeNull();
    expect(queryAllByStatusCode(document.body, 413)).toEqual([]);
  });

  it('fails with the codes that are shown', () => {
    show(412, 'offline', 999);
    const reason = 'Unable to find a message with the status code 413. Shown here: 412, offline, unknown.';
    expect(() => getByStatusCode(document.body, 413)).toThrow(reason);
    expect(() => getAllByStatusCode(document.body, 413)).toThrow(reason);
  });

  it('fails and says so if there is no message at all', () => {
    show(null);
    expect(() => getByStatusCode(document.body, 413)).toThrow(
      'Unable to find a message with the status code 413. No message is shown here.',
    );
  });
});

describe('a message that comes later', () => {
  it('is waited for', async () => {
    const { rerender } = show(null);
    const found = findByStatusCode(document.body, 413);
    const allFound = findAllByStatusCode(document.body, 413);
    rerender(messages([413]));
    expect(await found).toBe(screen.getByRole('group'));
    expect(await allFound).toEqual([screen.getByRole('group')]);
  });

  it('fails with the codes that are shown if it never comes', async () => {
    show(412);
    await expect(findByStatusCode(document.body, 413, undefined, { timeout: 60 })).rejects.toThrow('Shown here: 412.');
  });
});

describe('with Testing Library', () => {
  it('the queries are bound by `render`', () => {
    const { getByStatusCode, getByText } = render(<StatusMessage code={413} />, {
      queries: { ...queries, ...statusQueries },
    });
    expect(getByStatusCode(413)).toContainElement(getByText('Move closer to the camera'));
  });

  it('the queries are bound by `within`', async () => {
    show(413);
    const page = within(document.body, { ...queries, ...statusQueries });
    expect(page.getByStatusCode(413)).toBe(await page.findByStatusCode(413));
  });

  it('no name clashes', () => {
    expect(Object.keys(testing).filter((name) => name in testingLibrary)).toEqual([]);
  });
});
