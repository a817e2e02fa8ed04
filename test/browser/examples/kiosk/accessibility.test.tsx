import { virtual } from '@guidepup/virtual-screen-reader';
import { resolveStatusMessage, type StatusMessageOptions, type StatusReading } from 'face-status-kit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { kioskStatuses } from '../../../../examples/kiosk/kioskStatuses.ts';
import { needs } from '../../support/needs.ts';
import { emulate } from '../../support/page.ts';
import { activateByKeyboard, findMessage } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { api } from '../support/faceService.ts';
import { showScene } from '../support/scenes.ts';
import { findView } from './findView.ts';
import { english, indonesian, liveEnglish, liveIndonesian } from './kioskOptions.ts';
import { enrolPerson, openKiosk, personalData, setUpKiosk } from './support.tsx';

setUpKiosk();

describe('the kiosk', () => {
  it('can be used with the keyboard alone, from the welcome to the end of a visit', async () => {
    openKiosk();
    await findView('welcome');
    await activateByKeyboard('Begin');
    await findMessage(412);
    showScene('near');
    await findMessage(411);
    await enrolPerson();
    showScene('near');
    await activateByKeyboard('Take a new photo');
    await findMessage(200);
    await activateByKeyboard('Continue');
    await findView('welcome');
    await activateByKeyboard('Call staff');
    await findMessage('staffCalled');
    await activateByKeyboard('Cancel the call');
    await findMessage('holdStill');
  });

  it('can be used with a single switch', async () => {
    openKiosk({ scanEveryMs: 1_000 });
    await findView('welcome');
    await until(() => expect(document.activeElement).toHaveTextContent(/^Begin/));
    await userEvent.keyboard('{Enter}');
    await findMessage(412);
  });
});

/** Returns what the kiosk says for a code, in both languages. */
const getSpoken = (code: StatusReading, situations: readonly StatusMessageOptions[]) =>
  situations.map((options) => resolveStatusMessage(code, { statuses: kioskStatuses, ...options })?.spoken).join(' ');

describe('the kiosk with a screen reader', () => {
  afterEach(() => virtual.stop());

  it('announces each message once, in both languages, and no name', async () => {
    await enrolPerson();
    // Long enough for an announcement.
    api.settings.delayMs = 1_000;
    // Before the kiosk opens: the start takes so long that the welcome without a camera would be announced too.
    await virtual.start({ container: document.body });
    openKiosk();
    await findView('welcome');

    showScene('far');
    await findMessage(413);
    await pass(2_000);
    showScene('near');
    await findMessage(200);
    await pass(2_000);
    const phrases = await virtual.spokenPhraseLog();
    expect(phrases.filter((phrase) => /^(polite|assertive): /.test(phrase))).toEqual([
      `polite: ${getSpoken('welcome', [english, indonesian])}`,
      `polite: ${getSpoken(413, [liveEnglish, liveIndonesian])}`,
      `polite: ${getSpoken('holdStill', [liveEnglish, liveIndonesian])}`,
      `polite: ${getSpoken('sending', [english, indonesian])}`,
      `polite: ${getSpoken(200, [english, indonesian])}`,
    ]);
    expect(phrases.join()).not.toMatch(personalData);
  });
});

describe('the kiosk with a preference of the person', () => {
  afterEach(() => emulate());

  it('moves only what shows the time, with reduced motion', async () => {
    openKiosk({ holdMs: 60_000 });
    showScene('near');
    await findMessage('holdStill');
    const moving = document.getAnimations().map((animation) => 'animationName' in animation && animation.animationName);
    expect(moving).toEqual(['kiosk-fill']);
  });

  it('shows the remaining time in forced colours', needs('forced colours'), async () => {
    await emulate({ forcedColors: 'active' });
    await enrolPerson();
    openKiosk();
    showScene('near');
    const message = await findMessage(200);
    const commands = message.querySelector('.fsk-commands');
    if (!commands) throw new Error('The message has no buttons.');
    const { backgroundColor } = getComputedStyle(commands, '::after');
    expect(backgroundColor).toBe(getComputedStyle(message).color);
  });
});
