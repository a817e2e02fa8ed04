import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect } from 'storybook/test';
import { readToolbars } from '../../.storybook/resolveOptions.ts';
import { createFaceApi } from '../../mock-api/createFaceApi.ts';
import { createFaceFinder } from '../../mock-api/createFaceFinder.ts';
import { faceApiPaths } from '../../mock-api/faceApiPaths.ts';
import { createGateway } from '../../mock-api/gateway.ts';
import { startFaceApi } from '../../mock-api/startFaceApi.ts';
import { createI18n } from '../../examples/enrolment/createI18n.ts';
import { EnrolmentScreen } from '../../examples/enrolment/EnrolmentScreen.tsx';

const api = createFaceApi({ faces: createFaceFinder() });
const gateway = createGateway(api);

/** Nobody: no NIK starts with 00, and the name means example. */
const registry = { '0000000000000000': 'Siti Contoh' };

/** The stand-in plays your server and the API behind it, so the token is here. */
const service = {
  url: faceApiPaths.enrollFace,
  headers: { Accesstoken: 'demo-token' },
  galleryId: 'demo-gallery',
};
const help = { desk: 'Lobby A1', phone: '0800 000 0000' };

/** What the far service does. */
interface EnrolmentArgs {
  readonly asked: number | null;
  readonly registry: boolean;
  readonly delayMs: number;
  readonly maxBytes: number | null;
  readonly cut: boolean;
  readonly body: 'flat' | 'wrapped';
  readonly http: 'always200' | 'sameAsBody';
}

/**
 * A whole screen to copy from: details, a photo, and what came of it. The camera is yours, if you allow it. The far
 * service is a stand-in inside this page: it really looks for faces in the photo, sends nothing anywhere, and forgets
 * everything on reload.
 *
 * The controls say how the service answers. To see a message that no photo of yours leads to, choose a code. With the
 * registry on, the NIK 0000000000000000 is that of Siti Contoh: another name with it is 603, another NIK is 606.
 */
const meta = {
  title: 'Screens/Enrolment',
  tags: ['autodocs'],
  parameters: { fullPage: true, docs: { story: { inline: false, height: '46rem' } } },
  args: { asked: null, registry: false, delayMs: 0, maxBytes: null, cut: false, body: 'flat', http: 'always200' },
  argTypes: {
    asked: {
      description: 'The status that every photo gets',
      options: [null, 500, 600, 603, 604, 605, 606, 607, 608, 609, 610, 611],
      control: { type: 'select', labels: { null: 'what the photo deserves' } },
    },
    registry: { description: 'Looks up the NIK and name: only 0000000000000000, Siti Contoh, is known' },
    delayMs: {
      description: 'How long an answer takes, in ms; the screen waits for 20 seconds',
      options: [0, 3000, 30_000],
      control: { type: 'select' },
    },
    maxBytes: {
      description: 'The largest request that a web server before the service lets through',
      options: [null, 100_000, 10_000],
      control: { type: 'select', labels: { null: 'any', 100_000: '100 KB', 10_000: '10 KB' } },
    },
    cut: { description: 'Cuts the network' },
    body: { description: 'The shape of an answer', options: ['flat', 'wrapped'], control: 'inline-radio' },
    http: {
      description: 'The HTTP status of an answer',
      options: ['always200', 'sameAsBody'],
      control: { type: 'inline-radio', labels: { always200: 'always 200', sameAsBody: 'as in the body' } },
    },
  },
  beforeEach: () => startFaceApi(gateway),
  render: (args, { globals }) => <App {...args} toolbars={readToolbars(globals)} />,
} satisfies Meta<EnrolmentArgs>;
export default meta;

type Story = StoryObj<typeof meta>;

/** With your own camera. Step back, cover your face or bring someone along, and see what the service says. */
export const Enrolment: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: /Your details|Data Anda/ })).toBeInTheDocument();
    // Nobody has asked for the camera yet.
    await expect(canvas.queryByLabelText(/camera picture|Tampilan kamera/)).not.toBeInTheDocument();
  },
};

/** What is missing is said where it is missing, and the focus goes there. No mouse, no camera. */
export const DetailsByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const nik = canvas.getByRole('textbox', { name: 'NIK' });
    const name = canvas.getByRole('textbox', { name: /Full name|Nama lengkap/ });
    nik.focus();
    await userEvent.keyboard('1234{Enter}');
    await expect(nik).toHaveFocus();
    await expect(nik).toBeInvalid();
    await expect(nik).toHaveAccessibleDescription(/16/);
    await userEvent.clear(nik);
    await userEvent.keyboard('0000 0000 0000 0000{Enter}');
    await expect(nik).toBeValid();
    await expect(name).toHaveFocus();
    await userEvent.keyboard('Siti Contoh');
    // What Enter does. From `userEvent` React would not expect that the focus moves on by itself.
    name.closest('form')?.requestSubmit();
    await expect(await canvas.findByRole('heading', { level: 1, name: /Your photo|Foto Anda/ })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /Turn on the camera|Nyalakan kamera/ })).toHaveFocus();
  },
};

/**
 * Everything larger, for a screen that is read from two steps away; others can see it, so messages are discreet. It
 * forgets a person who starts over, but not one who just walks away: that takes a time limit, which is the app's.
 */
export const Kiosk: Story = {
  globals: { viewport: { value: 'kiosk' }, setting: 'kiosk' },
};

/** The narrowest phone with text at twice its size: nothing is cut off and nothing scrolls sideways. */
export const LargeText: Story = {
  globals: { viewport: { value: 'narrow' }, textSize: '200%', language: 'id' },
  play: async (context) => {
    await expectFitsScreen();
    await DetailsByKeyboard.play?.(context);
    await expectFitsScreen();
  },
};

interface AppProps extends EnrolmentArgs {
  readonly toolbars: ReturnType<typeof readToolbars>;
}

/** The app around the screen, in Storybook's hands. */
function App({ toolbars, registry: hasRegistry, maxBytes, cut, ...settings }: AppProps) {
  const language = toolbars.language === 'en' ? 'en' : 'id';
  const setting = toolbars.setting === 'any' ? undefined : toolbars.setting;
  const [i18n] = useState(() => createI18n(language));
  useEffect(() => void i18n.changeLanguage(language), [i18n, language]);
  useEffect(() => {
    Object.assign(api.settings, settings, { registry: hasRegistry ? registry : null });
    Object.assign(gateway.settings, { maxBytes, cut });
  });

  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <EnrolmentScreen service={service} help={help} setting={setting} />
      </I18nextProvider>
    </StrictMode>
  );
}

async function expectFitsScreen(): Promise<void> {
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
}
