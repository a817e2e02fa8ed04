import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect } from 'storybook/test';
import { readToolbars } from '../../.storybook/resolveOptions.ts';
import { createI18n } from '../../examples/enrolment/createI18n.ts';
import { EnrolmentScreen } from '../../examples/enrolment/EnrolmentScreen.tsx';
import { createFaceApi } from '../../mock-api/createFaceApi.ts';
import { createFaceFinder } from '../../mock-api/createFaceFinder.ts';
import { createReverseProxy } from '../../mock-api/createReverseProxy.ts';
import { endpoints } from '../../mock-api/endpoints.ts';
import { startMockApi } from '../../mock-api/startMockApi.ts';

const api = createFaceApi({ faceFinder: createFaceFinder() });
const proxy = createReverseProxy(api);

/** Not a real person: no NIK starts with 00, and the name means example. */
const registry = { '0000000000000000': 'Siti Contoh' };

/** The mock API replaces your server and the remote API, so the access token is here. */
const service = {
  url: endpoints.enrollFace.path,
  headers: { Accesstoken: 'demo-token' },
  galleryId: 'demo-gallery',
};
const help = { desk: 'Lobby A1', phone: '0800 000 0000' };

/** How the mock API answers. */
interface EnrolmentArgs {
  readonly status: number | null;
  readonly registry: boolean;
  readonly delayMs: number;
  readonly maxBytes: number | null;
  readonly isDisconnected: boolean;
  readonly bodyShape: 'flat' | 'wrapped';
  readonly httpStatus: 'always200' | 'sameAsBody';
}

/**
 * A whole app to copy, from `examples/enrolment`: the details, a photo, and the result. It uses your camera, if you allow
 * it. The remote service is a mock API inside this page. It looks for faces in the photo, sends nothing anywhere, and
 * forgets everything on reload.
 *
 * The controls change the answers of the service. To see a message that your photo does not lead to, choose a code. With
 * the registry on, the NIK 0000000000000000 belongs to Siti Contoh: another name gives 603, another NIK gives 606.
 */
const meta = {
  title: 'Screens/Enrolment',
  tags: ['autodocs'],
  parameters: { fullPage: true, docs: { story: { inline: false, height: '46rem' } } },
  args: {
    status: null,
    registry: false,
    delayMs: 0,
    maxBytes: null,
    isDisconnected: false,
    bodyShape: 'flat',
    httpStatus: 'always200',
  },
  argTypes: {
    status: {
      description: 'The status for every photo',
      options: [null, 500, 600, 603, 604, 605, 606, 607, 608, 609, 610, 611],
      control: { type: 'select', labels: { null: 'depends on the photo' } },
    },
    registry: { description: 'Checks the NIK and the name: only 0000000000000000, Siti Contoh, is known' },
    delayMs: {
      description: 'How long an answer takes, in ms. The screen waits for 20 seconds',
      options: [0, 3000, 30_000],
      control: { type: 'select' },
    },
    maxBytes: {
      description: 'The largest request that the web server in front of the service accepts',
      options: [null, 100_000, 10_000],
      control: { type: 'select', labels: { null: 'any', 100_000: '100 KB', 10_000: '10 KB' } },
    },
    isDisconnected: { description: 'Cuts the network' },
    bodyShape: { description: 'The shape of an answer', options: ['flat', 'wrapped'], control: 'inline-radio' },
    httpStatus: {
      description: 'The HTTP status of an answer',
      options: ['always200', 'sameAsBody'],
      control: { type: 'inline-radio', labels: { always200: 'always 200', sameAsBody: 'as in the body' } },
    },
  },
  beforeEach: () => startMockApi(proxy),
  render: (args, { globals }) => <App {...args} toolbars={readToolbars(globals)} />,
} satisfies Meta<EnrolmentArgs>;
export default meta;

type Story = StoryObj<typeof meta>;

/** With your own camera. Step back, cover your face or bring someone along, and see the answer of the service. */
export const Enrolment: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: /Your details|Data Anda/ })).toBeInTheDocument();
    // The camera is off until the person turns it on.
    await expect(canvas.queryByLabelText(/camera picture|Tampilan kamera/)).not.toBeInTheDocument();
  },
};

/** An error stands at its field, and the focus moves to that field. No mouse, no camera. */
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
    // The same as Enter. With `userEvent`, React does not expect that the focus moves by itself.
    name.closest('form')?.requestSubmit();
    await expect(await canvas.findByRole('heading', { level: 1, name: /Your photo|Foto Anda/ })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /Turn on the camera|Nyalakan kamera/ })).toHaveFocus();
  },
};

/**
 * Everything is larger, for a screen that is read from two steps away. Other people can see it, so the messages are
 * discreet. The screen forgets a person who starts over. To forget a person who walks away, the app needs a timeout.
 */
export const Kiosk: Story = {
  globals: { viewport: { value: 'kiosk' }, setting: 'kiosk' },
};

/** The narrowest phone with text at twice its size. Nothing is cut off and nothing scrolls sideways. */
export const LargeText: Story = {
  globals: { viewport: { value: 'narrow' }, textSize: '200%', language: 'id' },
  play: async (context) => {
    await expectNoSidewaysScroll();
    await DetailsByKeyboard.play?.(context);
    await expectNoSidewaysScroll();
  },
};

interface AppProps extends EnrolmentArgs {
  readonly toolbars: ReturnType<typeof readToolbars>;
}

/** Renders the app around the screen, with the values of Storybook's toolbars and controls. */
function App({ toolbars, status, registry: hasRegistry, maxBytes, isDisconnected, ...settings }: AppProps) {
  const language = toolbars.language === 'en' ? 'en' : 'id';
  const setting = toolbars.setting === 'any' ? undefined : toolbars.setting;
  const [i18n] = useState(() => createI18n(language));
  useEffect(() => void i18n.changeLanguage(language), [i18n, language]);
  useEffect(() => {
    const forcedAnswer = status === null ? null : { status };
    Object.assign(api.settings, settings, { forcedAnswer, registry: hasRegistry ? registry : null });
    Object.assign(proxy.settings, { maxBytes, isDisconnected });
  });

  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <EnrolmentScreen service={service} help={help} setting={setting} />
      </I18nextProvider>
    </StrictMode>
  );
}

async function expectNoSidewaysScroll(): Promise<void> {
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
}
