import { act, fireEvent, render, screen } from '@testing-library/react';
import { defineStatuses, type StatusMessageOptions } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { clearAnnouncements, getAnnouncements, getByStatusCode, queryByStatusCode } from 'face-status-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeSpeech } from '../../support/fakeSpeech.ts';
import { pass as passAtOnce, resolve, startFakeSpeech, stopFakeSpeech } from './support/spokenStatus.ts';

const statuses = defineStatuses({
  codes: {
    welcome: {
      severity: 'info',
      remedy: 'none',
      actions: ['lookAtCamera', 'begin'],
      texts: {
        en: { title: 'Welcome', description: 'We take one photo of your face.' },
        id: { title: 'Selamat datang', description: 'Wajah Anda difoto satu kali.' },
      },
    },
    quietWelcome: {
      severity: 'info',
      remedy: 'none',
      politeness: 'off',
      actions: ['begin'],
      texts: { en: { title: 'Welcome' }, id: { title: 'Selamat datang' } },
    },
  },
  actions: {
    lookAtCamera: {
      kind: 'guidance',
      pictogram: 'lookStraight',
      texts: { en: 'Look at the camera', id: 'Lihat ke kamera' },
    },
    begin: { kind: 'command', pictogram: 'continue', texts: { en: 'Begin', id: 'Mulai' } },
  },
});

const spoken = { id: 'Selamat datang. Lihat ke kamera.', en: 'Welcome. Look at the camera.' };

let speech: FakeSpeech;
beforeEach(() => {
  speech = startFakeSpeech();
  clearAnnouncements();
});
afterEach(stopFakeSpeech);

const getMessageTitle = (options: StatusMessageOptions) =>
  resolve(411, { language: 'en', setting: 'kiosk', ...options }).title;

/** React renders only at the end of `act`, so that a long time needs several. */
async function pass(ms: number): Promise<void> {
  for (let passedMs = 0; passedMs < ms; passedMs += 500) await passAtOnce(500);
}

const begin = vi.fn();
const onIdle = vi.fn();

function Kiosk(props: Partial<KioskStatusProps<'begin'>>) {
  return (
    <KioskStatus
      code={null}
      statuses={statuses}
      invitation="welcome"
      languages={['id', 'en']}
      actionHandlers={{ begin }}
      idleMs={5_000}
      onIdle={onIdle}
      {...(props as object)}
    />
  );
}

/** Returns the announcements since the last call, as `language: text`. */
function takeAnnouncements(): readonly string[] {
  const texts = getAnnouncements().map(({ language, text }) => `${language}: ${text}`);
  clearAnnouncements();
  return texts;
}

const once = [`id: ${spoken.id}`, `en: ${spoken.en}`];

describe('The invitation of KioskStatus', () => {
  it('looks like any message: both languages, a picture, and a button with a handler', () => {
    render(<Kiosk />);
    const message = getByStatusCode(document.body, 'welcome');
    expect(message).toHaveAttribute('data-setting', 'kiosk');
    expect([...message.querySelectorAll('.fsk-body')].map((body) => body.getAttribute('lang'))).toEqual(['id', 'en']);
    expect(message.querySelector('.fsk-icon .fsk-pictogram')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: /Mulai.*Begin/ }));
    expect(begin).toHaveBeenCalledOnce();
  });

  it('can be found by a screen reader as a group with a name, at any time', () => {
    render(<Kiosk />);
    expect(screen.getByRole('group', { name: 'Selamat datang' })).toBeVisible();
  });

  it('gives way to any code, and comes back after it', () => {
    const { rerender } = render(<Kiosk />);
    rerender(<Kiosk code={413} />);
    expect(queryByStatusCode(document.body, 'welcome')).toBeNull();
    expect(getByStatusCode(document.body, 413)).toBeVisible();
    rerender(<Kiosk code={undefined} />);
    expect(getByStatusCode(document.body, 'welcome')).toBeVisible();
  });

  it('may be a code of the kit, in its private words', () => {
    render(<Kiosk invitation={411} languages={['en']} />);
    expect(getByStatusCode(document.body, 411)).toHaveTextContent(getMessageTitle({ privacy: true }));
  });

  it('gives way to children, which the app draws itself', () => {
    render(<Kiosk {...{ children: 'Come closer' }} />);
    expect(screen.getByText('Come closer')).toBeVisible();
    expect(queryByStatusCode(document.body, 'welcome')).toBeNull();
  });

  it('knows no attempt and no wait of the last person', () => {
    render(<Kiosk attempt={3} invitation={500} retryAt={Date.now() + 60_000} actionHandlers={{ tryAgain() {} }} />);
    expect(screen.getByRole('button', { name: /Coba lagi/ })).not.toHaveAttribute('aria-disabled');
  });

  it('starts no session; a press on its button does', async () => {
    render(<Kiosk />);
    await passAtOnce(600_000);
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Mulai/ }));
    await pass(5_000);
    expect(screen.getByRole('dialog')).toBeVisible();
    await pass(20_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(getByStatusCode(document.body, 'welcome')).toBeVisible();
  });
});

describe('The announcement of the invitation', () => {
  it('comes when the page opens, once, in each language', async () => {
    render(<Kiosk />);
    await pass(1_000);
    expect(takeAnnouncements()).toEqual(once);
    await passAtOnce(600_000);
    expect(takeAnnouncements()).toEqual([]);
  });

  it('comes again after a person has left', async () => {
    const { rerender } = render(<Kiosk />);
    await pass(60_000);
    rerender(<Kiosk code={413} />);
    await pass(4_000);
    takeAnnouncements();
    await pass(21_000);
    expect(onIdle).toHaveBeenCalled();
    await pass(3_000);
    expect(takeAnnouncements()).toEqual(once);
  });

  it('does not come every few seconds while people come and go, and never between two people in a queue', async () => {
    const { rerender } = render(<Kiosk />);
    await pass(1_000);
    const heard = [...takeAnnouncements()];
    for (let person = 0; person < 20; person++) {
      rerender(<Kiosk code={413} />);
      await pass(3_000);
      rerender(<Kiosk code={null} />);
      await pass(person % 2 ? 1_500 : 3_000);
      heard.push(...takeAnnouncements().filter((text) => once.includes(text)));
    }
    expect(heard.length / once.length).toBeGreaterThan(1);
    // 105 seconds at most once in 30, and once at the start.
    expect(heard.length / once.length).toBeLessThanOrEqual(5);
  });

  it('does not wait any longer once somebody touches the screen or a key', async () => {
    for (const touch of [fireEvent.pointerDown, fireEvent.keyDown, fireEvent.click]) {
      const { rerender, unmount } = render(<Kiosk />);
      await pass(1_000);
      rerender(<Kiosk code={413} />);
      await pass(2_000);
      rerender(<Kiosk />);
      await pass(500);
      takeAnnouncements();
      act(() => void touch(document.body));
      await pass(500);
      expect(takeAnnouncements()).toEqual(once);
      unmount();
    }
  });

  it('does not come for a code with the politeness off, and not with announce="off"', async () => {
    render(<Kiosk invitation="quietWelcome" />);
    render(<Kiosk announce="off" />);
    await pass(60_000);
    expect(takeAnnouncements()).toEqual([]);
  });
});

describe('The speech of the invitation', () => {
  const getHeard = () => speech.heard.map(({ text }) => text);

  it('begins when the page opens, in each language, and takes the place of the announcement', async () => {
    render(<Kiosk defaultSpeech="on" />);
    await pass(30_000);
    expect(getHeard()).toEqual([spoken.id, spoken.en]);
    expect(takeAnnouncements()).toEqual([]);
  });

  it('follows the pauses of the announcement, and does not speak over the next person', async () => {
    const { rerender } = render(<Kiosk defaultSpeech="on" />);
    await pass(30_000);
    for (let person = 0; person < 3; person++) {
      rerender(<Kiosk defaultSpeech="on" code={413} />);
      await pass(1_000);
      rerender(<Kiosk defaultSpeech="on" />);
      await pass(1_000);
    }
    expect(getHeard().filter((text) => text === spoken.id)).toHaveLength(1);
    await pass(2_000);
    expect(getHeard().filter((text) => text === spoken.id)).toHaveLength(2);
  });

  it('begins at once when a person turns it on', async () => {
    render(<Kiosk />);
    await pass(60_000);
    fireEvent.click(screen.getByRole('button', { name: 'Bacakan teks' }));
    await pass(1_000);
    expect(getHeard()).toEqual([spoken.id]);
  });
});
