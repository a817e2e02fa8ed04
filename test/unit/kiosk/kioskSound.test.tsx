import { fireEvent, render, screen } from '@testing-library/react';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { getAnnouncements } from 'face-status-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeSpeech } from '../../support/fakeSpeech.ts';
import { begin, finish, pass, resolve, startFakeSpeech, stopFakeSpeech } from './support/spokenStatus.ts';

const { spoken } = resolve(413, { language: 'en', setting: 'kiosk', privacy: true });

let speech: FakeSpeech;
beforeEach(() => {
  speech = startFakeSpeech();
});
afterEach(stopFakeSpeech);

const renderKiosk = (props: Partial<KioskStatusProps> = {}) =>
  render(<KioskStatus code={413} languages={['en']} {...props} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const getHeardTexts = () => speech.heard.map(({ text }) => text);

describe('The sound of KioskStatus', () => {
  it('begins and stops with the button that reads aloud', async () => {
    renderKiosk();
    await finish();
    expect(getHeardTexts()).toEqual([]);

    press('Read aloud');
    await begin();
    expect(speech.speakingNow ?? getHeardTexts()[0]).toBe(spoken);
    expect(screen.getByRole('button', { name: 'Read aloud' })).toHaveAttribute('aria-pressed', 'true');

    press('Read aloud');
    await pass(100);
    expect(speech.speakingNow).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Read aloud' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('is heard again at the next volume after a press of the volume button', async () => {
    renderKiosk({ speech: 'on' });
    await finish();
    press('Change volume');
    await finish();
    press('Change volume');
    await finish();
    expect(getHeardTexts()).toEqual([spoken, spoken, spoken]);
    expect(speech.heard.map(({ volume }) => volume)).toEqual([0.7, 1, 0.4]);
  });

  it('takes the place of announcements while it is on, and gives it back', async () => {
    const { rerender } = renderKiosk({ speech: 'on' });
    await finish();
    expect(getHeardTexts()).toEqual([spoken]);
    expect(getAnnouncements()).toEqual([]);

    press('Read aloud');
    rerender(<KioskStatus code={412} languages={['en']} />);
    await pass(1_000);
    expect(getAnnouncements()).toHaveLength(1);
  });

  it('is silent within a second after the machine has slept, and as at first for the next person', async () => {
    const { rerender } = renderKiosk();
    press('Read aloud');
    press('Change volume');
    await begin();
    expect(speech.speakingNow).toBe(spoken);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    await pass(1_000);
    expect(speech.speakingNow).toBeUndefined();

    rerender(<KioskStatus code={412} languages={['en']} />);
    await finish();
    expect(getHeardTexts()).toEqual([spoken]);
    press('Read aloud');
    await begin();
    expect(speech.heard.at(-1)).toMatchObject({ volume: 0.7 });
  });

  it('asks aloud whether anybody is there, with the seconds to answer', async () => {
    renderKiosk({ speech: 'on', idleMs: 30_000, warningMs: 20_000 });
    await pass(30_000);
    await finish();
    expect(getHeardTexts()).toEqual([spoken, 'Are you still there? This screen will be cleared in 20 seconds.']);
  });
});
