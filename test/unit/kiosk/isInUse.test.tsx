import { act, fireEvent, render, screen } from '@testing-library/react';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { clearAnnouncements, getAnnouncements, getByStatusCode, queryByStatusCode } from 'face-status-kit/testing';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const onIdle = vi.fn();
const onLanguageChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  clearAnnouncements();
  onIdle.mockClear();
  onLanguageChange.mockClear();
});
afterEach(() => void vi.useRealTimers());

const pass = async (ms: number) => {
  for (let passedMs = 0; passedMs < ms; passedMs += 500) await act(() => vi.advanceTimersByTimeAsync(500));
};

function Kiosk(props: Partial<KioskStatusProps>) {
  return (
    <KioskStatus
      code={413}
      languages={['en', 'id']}
      onLanguageChange={onLanguageChange}
      idleMs={5_000}
      onIdle={onIdle}
      {...(props as object)}
    />
  );
}

const getLanguages = () => [...document.querySelectorAll('.fsk-body')].map((body) => body.getAttribute('lang'));

describe('A visit that the app ends with `isInUse`', () => {
  it('is forgotten with its language and its announcements, without `onIdle`', async () => {
    const { rerender } = render(<Kiosk isInUse />);
    fireEvent.click(screen.getByRole('button', { name: 'Bahasa Indonesia' }));
    await pass(1_000);
    expect(getLanguages()).toEqual(['id', 'en']);
    rerender(<Kiosk isInUse={false} code={null} invitation={412} />);
    expect(getLanguages()).toEqual(['en', 'id']);
    expect(getAnnouncements()).toEqual([]);
    expect(onLanguageChange.mock.calls).toEqual([['id'], ['en']]);
    await pass(60_000);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('sets a language back that the app controls', () => {
    function Controlled({ isInUse }: { isInUse: boolean }) {
      const [language, setLanguage] = useState('en');
      return (
        <KioskStatus {...{ code: 413, languages: ['en', 'id'], language, isInUse }} onLanguageChange={setLanguage} />
      );
    }
    const { rerender } = render(<Controlled isInUse />);
    fireEvent.click(screen.getByRole('button', { name: 'Bahasa Indonesia' }));
    expect(getLanguages()).toEqual(['id', 'en']);
    rerender(<Controlled isInUse={false} />);
    expect(getLanguages()).toEqual(['en', 'id']);
  });

  it('may be followed at once by a message, also the same one', () => {
    const { rerender } = render(<Kiosk isInUse code="offline" />);
    rerender(<Kiosk isInUse={false} code="offline" />);
    expect(getByStatusCode(document.body, 'offline')).toBeVisible();
  });

  it('is forgotten also after somebody has left who saw no code, or the same one', async () => {
    for (const code of [null, 'offline']) {
      const { rerender, unmount } = render(<Kiosk isInUse code={code} onIdle={() => rerender(getKiosk(false))} />);
      const getKiosk = (isInUse: boolean) => <Kiosk isInUse={isInUse} code={code} />;
      await pass(30_000);
      rerender(getKiosk(true));
      fireEvent.click(screen.getByRole('button', { name: 'Bahasa Indonesia' }));
      expect(screen.queryByRole('button', { name: 'Bahasa Indonesia' }), String(code)).toBeNull();
      rerender(getKiosk(false));
      expect(screen.getByRole('button', { name: 'Bahasa Indonesia' }), String(code)).toBeVisible();
      unmount();
    }
  });

  it('keeps what a person has chosen before it', () => {
    const { rerender } = render(<Kiosk isInUse={false} code={null} invitation={412} />);
    fireEvent.click(screen.getByRole('button', { name: 'Bahasa Indonesia' }));
    rerender(<Kiosk isInUse />);
    expect(getLanguages()).toEqual(['id', 'en']);
  });
});

describe('A message while `isInUse` is false', () => {
  it('stays, and nobody is asked', async () => {
    render(<Kiosk isInUse={false} code="offline" />);
    await pass(60_000);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(getByStatusCode(document.body, 'offline')).toBeVisible();
  });

  it('starts a session with a touch', async () => {
    render(<Kiosk isInUse={false} code="offline" />);
    fireEvent.click(document.body);
    await pass(5_000);
    expect(screen.getByRole('dialog')).toBeVisible();
    await pass(20_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });
});

it('A person who has left is forgotten once, although the app keeps `isInUse`', async () => {
  render(<Kiosk isInUse />);
  await pass(120_000);
  expect(onIdle).toHaveBeenCalledOnce();
  expect(queryByStatusCode(document.body, 413)).toBeNull();
});
