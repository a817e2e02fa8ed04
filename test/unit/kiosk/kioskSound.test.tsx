import { fireEvent, render, screen } from '@testing-library/react';
import { StatusMessageProvider } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { getAnnouncements } from 'face-status-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english, msPerCharacter, type FakeSpeech } from '../../support/fakeSpeech.ts';
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
    renderKiosk({ defaultSpeech: 'on' });
    await finish();
    press('Change volume');
    await finish();
    press('Change volume');
    await finish();
    expect(getHeardTexts()).toEqual([spoken, spoken, spoken]);
    expect(speech.heard.map(({ volume }) => volume)).toEqual([0.7, 1, 0.4]);
  });

  it('takes the place of announcements while it is on, and gives it back', async () => {
    const { rerender } = renderKiosk({ defaultSpeech: 'on' });
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
});

describe('The question of KioskStatus whether anybody is there', () => {
  /** Waits for the question and returns what a voice says then. */
  async function hearQuestion(): Promise<readonly string[]> {
    await pass(30_000);
    const heardBefore = speech.heard.length;
    await finish();
    return getHeardTexts().slice(heardBefore);
  }

  const options = { defaultSpeech: 'on', idleMs: 30_000, warningMs: 20_000 } as const;

  it('is spoken with the seconds to answer and the button to press, in each language', async () => {
    renderKiosk({ ...options, languages: ['id', 'en'] });
    expect(await hearQuestion()).toEqual([
      'Apakah Anda masih di sini? Layar akan kembali ke awal dalam 20 detik. Tekan Saya masih di sini.',
      'Are you still there? The screen will go back to the start in 20 seconds. Press I’m still here.',
    ]);
  });

  it('names the button only aloud: no announcement, and no text in the dialog', async () => {
    renderKiosk(options);
    await hearQuestion();
    expect(getAnnouncements()).toEqual([]);
    expect(screen.getByRole('dialog')).not.toHaveTextContent('Press');
    expect(screen.getByRole('button', { name: 'I’m still here' })).toBeVisible();
  });

  it('names no button in a language that has no words for it', async () => {
    const kiosk = { stillThere: 'Are ye still there?', clearing_other: 'The screen clears in {{count}} seconds.' };
    const incomplete = [{ kiosk: { ...kiosk, stay: 'Aye' } }, { kiosk, labels: { press: 'Press {{action}}' } }];
    for (const texts of incomplete) {
      const { unmount } = render(
        <StatusMessageProvider messages={{ 'en-AU': texts }}>
          <KioskStatus code={413} languages={['en-AU']} {...options} />
        </StatusMessageProvider>,
      );
      expect(await hearQuestion(), JSON.stringify(texts)).toEqual([
        'Are ye still there? The screen clears in 20 seconds.',
      ]);
      unmount();
    }
  });
});

describe('A message that KioskStatus cannot read aloud', () => {
  const indonesianMessage = resolve(413, { language: 'id', setting: 'kiosk', privacy: true });
  const getAnnouncedTexts = () => getAnnouncements().map(({ text }) => text);

  /** React 18 renders only at the end of `act`, and the announcement waits after that. */
  const wait = async () => {
    await pass(500);
    await pass(500);
  };

  it('is announced once, and only then', async () => {
    speech.habits.isNotAllowed = true;
    const { rerender } = renderKiosk({ defaultSpeech: 'on' });
    await wait();
    expect(getAnnouncedTexts()).toEqual([spoken]);
    rerender(<KioskStatus code={413} languages={['en']} defaultSpeech="on" actionHandlers={{}} />);
    await pass(5_000);
    expect(getAnnouncedTexts()).toEqual([spoken]);
    expect(screen.getByRole('button', { name: 'Read aloud' })).toHaveAttribute('aria-pressed', 'true');

    speech.habits.isNotAllowed = false;
    rerender(<KioskStatus code={412} languages={['en']} defaultSpeech="on" />);
    await finish();
    expect(speech.finished).toHaveLength(1);
    expect(getAnnouncedTexts()).toEqual([]);
  });

  it('is announced again when it fails again after a press of the button that repeats it', async () => {
    speech.habits.fails = 'synthesis-failed';
    renderKiosk({ defaultSpeech: 'on' });
    await wait();
    press('Say it again');
    await wait();
    expect(getAnnouncedTexts()).toEqual([spoken, spoken]);
  });

  it('is announced in the language that cannot be spoken, after the other one was spoken', async () => {
    speech.setVoices([english]);
    renderKiosk({ defaultSpeech: 'on', languages: ['id', 'en'] });
    await wait();
    expect(speech.speakingNow).toBe(spoken);
    expect(getAnnouncedTexts()).toEqual([]);
    await pass(msPerCharacter * spoken.length);
    await wait();
    expect(speech.finished).toEqual([spoken]);
    expect(getAnnouncements()).toMatchObject([{ text: indonesianMessage.spoken, language: 'id' }]);
  });

  it('is not announced with announce="off"', async () => {
    speech.habits.fails = 'network';
    renderKiosk({ defaultSpeech: 'on', announce: 'off' });
    await wait();
    expect(getAnnouncedTexts()).toEqual([]);
  });

  it('is not announced while the question is open, which screen readers read as a dialog', async () => {
    const { rerender } = renderKiosk({ defaultSpeech: 'on', idleMs: 20_000 });
    await finish();
    expect(speech.finished).toEqual([spoken]);
    speech.habits.fails = 'network';
    await pass(10_000);
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(getAnnouncedTexts()).toEqual([]);
    rerender(<KioskStatus code={413} languages={['en']} defaultSpeech="on" idleMs={20_000} actionHandlers={{}} />);
    await wait();
    expect(getAnnouncedTexts()).toEqual([]);
  });
});
