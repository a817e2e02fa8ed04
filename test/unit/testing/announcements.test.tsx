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

describe('getAnnouncements and findAnnouncement', () => {
  it('find nothing before the delay of an announcement', () => {
    render(<StatusMessage code={413} />);
    expect(getAnnouncements()).toEqual([]);
  });

  it('find an announcement by its whole text', async () => {
    render(<StatusMessage code={413} />);
    const announcement = { text: spoken(413), language: 'en', priority: 'polite' };
    expect(await findAnnouncement(spoken(413))).toEqual(announcement);
    expect(getAnnouncements()).toEqual([announcement]);
  });

  it.each([/move closer/i, /camera\.$/])('find an announcement by the pattern %s', async (pattern) => {
    render(<StatusMessage code={413} />);
    expect((await findAnnouncement(pattern)).text).toBe(spoken(413));
  });

  it('return one announcement for each language of a message', async () => {
    render(<StatusMessage code={500} languages={['id', 'en']} />);
    await findAnnouncement(spoken(500));
    expect(getAnnouncements()).toEqual([
      { text: spoken(500, 'id'), language: 'id', priority: 'assertive' },
      { text: spoken(500, 'en'), language: 'en', priority: 'assertive' },
    ]);
  });

  it('return announcements in their order, the polite ones first', async () => {
    const { rerender } = render(<StatusMessage code={500} />);
    for (const code of [413, 412]) {
      await findAnnouncement(/./);
      rerender(<StatusMessage code={code} />);
      await findAnnouncement(spoken(code));
    }
    expect(getAnnouncements().map(({ text }) => text)).toEqual([spoken(413), spoken(412), spoken(500)]);
  });

  it('find the last match, also again with a pattern that has the flag `g`', async () => {
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

  it('find an announcement in a modal dialog', async () => {
    render(
      <div role="dialog" aria-modal="true">
        <StatusMessage code={413} />
      </div>,
    );
    expect(await findAnnouncement(spoken(413))).toMatchObject({ priority: 'polite' });
  });

  it('return an announcement whose message is gone', async () => {
    const { unmount } = render(<StatusMessage code={413} />);
    await findAnnouncement(spoken(413));
    unmount();
    expect(getAnnouncements()).toHaveLength(1);
  });

  it('ignore the live regions of the app itself', () => {
    render(
      <p aria-live="polite">
        <span lang="en">Saved</span>
      </p>,
    );
    expect(getAnnouncements()).toEqual([]);
  });
});

describe('findAnnouncement without a match', () => {
  it('fails with a list of all announcements', async () => {
    render(<StatusMessage code={500} />);
    await findAnnouncement(spoken(500));
    await expect(findAnnouncement(/closer/, { timeout: 60 })).rejects.toThrow(
      `Unable to find an announcement of /closer/. Announced so far:\n  assertive, en: "${spoken(500)}"`,
    );
  });

  it('fails and says so if there were no announcements', async () => {
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

it('findAnnouncement advances the fake timers of Jest', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: false });
  const advanceTimersByTime = vi.fn((ms: number) => vi.advanceTimersByTime(ms));
  vi.stubGlobal('jest', { advanceTimersByTime });
  render(<StatusMessage code={413} />);
  expect(await findAnnouncement(spoken(413))).toMatchObject({ language: 'en' });
  const advancedMs = advanceTimersByTime.mock.calls.reduce((sum, [ms]) => sum + ms, 0);
  expect(advancedMs).toBeGreaterThanOrEqual(announceDelayMs);
});

describe('clearAnnouncements', () => {
  it('removes the announcements of a message that is gone', async () => {
    const { unmount } = render(<StatusMessage code={413} />);
    await findAnnouncement(spoken(413));
    unmount();
    clearAnnouncements();
    expect(getAnnouncements()).toEqual([]);
    expect(document.body.textContent).toBe('');
  });

  it('lets a later announcement be found', async () => {
    const { rerender } = render(<StatusMessage code={412} />);
    await findAnnouncement(spoken(412));
    clearAnnouncements();
    rerender(<StatusMessage code={413} />);
    expect(await findAnnouncement(/./)).toMatchObject({ text: spoken(413) });
  });

  it('does not cancel an announcement that is still to come', async () => {
    render(<StatusMessage code={413} />);
    clearAnnouncements();
    expect(await findAnnouncement(/./)).toMatchObject({ text: spoken(413) });
  });

  it('does nothing on a page without messages', () => {
    expect(clearAnnouncements).not.toThrow();
  });
});
