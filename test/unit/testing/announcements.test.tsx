import { render } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import { clearAnnouncements, findAnnouncement, getAnnouncements } from 'face-status-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceDelayMs } from '../../../src/message/announce/liveRegions.ts';

const spoken = (code: number, language = 'en') => resolveStatusMessage(code, { language })?.spoken ?? '';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  clearAnnouncements();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what screen readers are told', () => {
  it('is not there before it is told', () => {
    render(<StatusMessage code={413} />);
    expect(getAnnouncements()).toEqual([]);
  });

  it('is waited for, by its whole text', async () => {
    render(<StatusMessage code={413} />);
    const announcement = { text: spoken(413), language: 'en', priority: 'polite' };
    expect(await findAnnouncement(spoken(413))).toEqual(announcement);
    expect(getAnnouncements()).toEqual([announcement]);
  });

  it.each([/move closer/i, /camera\.$/])('is waited for, by the pattern %s', async (pattern) => {
    render(<StatusMessage code={413} />);
    expect((await findAnnouncement(pattern)).text).toBe(spoken(413));
  });

  it('is each language of a message', async () => {
    render(<StatusMessage code={500} languages={['id', 'en']} />);
    await findAnnouncement(spoken(500));
    expect(getAnnouncements()).toEqual([
      { text: spoken(500, 'id'), language: 'id', priority: 'assertive' },
      { text: spoken(500, 'en'), language: 'en', priority: 'assertive' },
    ]);
  });

  it('is kept in its order, what is polite first', async () => {
    const { rerender } = render(<StatusMessage code={500} />);
    for (const code of [413, 412]) {
      await findAnnouncement(/./);
      rerender(<StatusMessage code={code} />);
      await findAnnouncement(spoken(code));
    }
    expect(getAnnouncements().map(({ text }) => text)).toEqual([spoken(413), spoken(412), spoken(500)]);
  });

  it('is the last of those that match, as often as it is asked for', async () => {
    render(
      <>
        <StatusMessage code={413} language="id" announce="polite" />
        <StatusMessage code={413} language="en" announce="assertive" />
      </>,
    );
    await findAnnouncement(spoken(413, 'id'));
    const pattern = /kamera|camera/g;
    expect(await findAnnouncement(pattern)).toMatchObject({ language: 'en', priority: 'assertive' });
    expect(await findAnnouncement(pattern)).toMatchObject({ language: 'en', priority: 'assertive' });
  });

  it('is found in a modal dialog too', async () => {
    render(
      <div role="dialog" aria-modal="true">
        <StatusMessage code={413} />
      </div>,
    );
    expect(await findAnnouncement(spoken(413))).toMatchObject({ priority: 'polite' });
  });

  it('is still known when its message is gone', async () => {
    const { unmount } = render(<StatusMessage code={413} />);
    await findAnnouncement(spoken(413));
    unmount();
    expect(getAnnouncements()).toHaveLength(1);
  });

  it('is nothing of what the app itself says in live regions', () => {
    render(
      <p aria-live="polite">
        <span lang="en">Saved</span>
      </p>,
    );
    expect(getAnnouncements()).toEqual([]);
  });
});

describe('an announcement that does not come', () => {
  it('fails with all that was told', async () => {
    render(<StatusMessage code={500} />);
    await findAnnouncement(spoken(500));
    await expect(findAnnouncement(/closer/, { timeout: 60 })).rejects.toThrow(
      `Unable to find an announcement of /closer/. Announced so far:\n  assertive, en: "${spoken(500)}"`,
    );
  });

  it('fails and says so if nothing was told', async () => {
    render(<StatusMessage code={413} announce="off" />);
    await expect(findAnnouncement('Move closer', { timeout: 60 })).rejects.toThrow(
      'Unable to find an announcement of "Move closer". Nothing was announced.',
    );
  });

  it('fails at the line of the test that waited for it', async () => {
    const error = await findAnnouncement('Move closer', { timeout: 60 }).catch((reason: unknown) => reason);
    expect((error as Error).stack).toContain('announcements.test.tsx');
  });

  it('fails with the page printed once', async () => {
    render(<StatusMessage code={413} announce="off" />);
    const error = await findAnnouncement('Move closer', { timeout: 60 }).catch((reason: unknown) => reason);
    expect((error as Error).message.match(/<body>/g)).toHaveLength(1);
  });
});

it('waits in the fake time of Jest', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: false });
  vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
  render(<StatusMessage code={413} />);
  const before = Date.now();
  expect(await findAnnouncement(spoken(413))).toMatchObject({ language: 'en' });
  expect(Date.now() - before).toBeGreaterThanOrEqual(announceDelayMs);
});

describe('after clearing', () => {
  it('nothing is left of what was told', async () => {
    const { unmount } = render(<StatusMessage code={413} />);
    await findAnnouncement(spoken(413));
    unmount();
    clearAnnouncements();
    expect(getAnnouncements()).toEqual([]);
    expect(document.body.textContent).toBe('');
  });

  it('a message that is told anew is found anew', async () => {
    const { rerender } = render(<StatusMessage code={412} />);
    await findAnnouncement(spoken(412));
    clearAnnouncements();
    rerender(<StatusMessage code={413} />);
    expect(await findAnnouncement(/./)).toMatchObject({ text: spoken(413) });
  });

  it('a message that is about to be told is told', async () => {
    render(<StatusMessage code={413} />);
    clearAnnouncements();
    expect(await findAnnouncement(/./)).toMatchObject({ text: spoken(413) });
  });

  it('a page without messages is left as it is', () => {
    expect(clearAnnouncements).not.toThrow();
  });
});
