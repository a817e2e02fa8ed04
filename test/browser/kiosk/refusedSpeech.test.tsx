import { render } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { findAnnouncement } from 'face-status-kit/testing';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { indonesian } from '../../support/fakeSpeech.ts';

const closer = resolveStatusMessage(413, { language: 'id', setting: 'kiosk', privacy: true });
const next = resolveStatusMessage(500, { language: 'en' });

/**
 * Gives the page an Indonesian voice. Chromium has none here, and its utterances accept no other. All else is its own: it
 * refuses to speak before a touch, and after it fails for want of a voice.
 */
function addVoice(): void {
  const { prototype } = SpeechSynthesisUtterance;
  const nativeVoice = Object.getOwnPropertyDescriptor(prototype, 'voice') ?? {};
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([indonesian]);
  Object.defineProperty(prototype, 'voice', { configurable: true, writable: true });
  onTestFinished(() => void Object.defineProperty(prototype, 'voice', nativeVoice));
}

/** Records how each utterance of the page ends, until the test is over. */
function recordErrors(): string[] {
  const errors: string[] = [];
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => {
    utterance.addEventListener('error', ({ error }) => void errors.push(error));
    speak(utterance);
  });
  return errors;
}

/** Records every text that a live region ever has, until the test is over. */
function recordAnnouncements(): string[] {
  const texts: string[] = [];
  const observer = new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      if (!(target instanceof Element) || !target.closest('[aria-live]')) continue;
      for (const { textContent } of addedNodes) if (textContent?.trim()) texts.push(textContent.trim());
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return texts;
}

it('A kiosk announces once what Chromium refuses to speak before the first touch, and tries to speak it at that touch', async () => {
  expect(navigator.userActivation.hasBeenActive).toBe(false);
  await page.viewport(1080, 1920);
  addVoice();
  const errors = recordErrors();
  const announced = recordAnnouncements();
  render(<KioskStatus code={413} languages={['id']} defaultSpeech="on" idleMs={Infinity} />);
  await findAnnouncement(closer?.spoken ?? '', { timeout: 60_000 });
  expect(errors).toEqual(['not-allowed']);

  await userEvent.click(document.body);
  await expect.poll(() => errors).toEqual(['not-allowed', 'synthesis-failed']);
  // The next message comes later than anything that the failure could cause.
  render(<StatusMessage code={500} language="en" />);
  await findAnnouncement(next?.spoken ?? '', { timeout: 60_000 });
  expect(announced).toEqual([closer?.spoken, next?.spoken]);
});
