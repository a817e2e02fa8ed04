import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, spyOn, waitFor } from 'storybook/test';
import { readToolbars } from '../../.storybook/resolveOptions.ts';
import { createFaceApi } from '../../mock-api/createFaceApi.ts';
import { createFaceFinder } from '../../mock-api/createFaceFinder.ts';
import { createLiveFaceFinder } from '../../mock-api/createLiveFaceFinder.ts';
import { faceApiPaths } from '../../mock-api/faceApiPaths.ts';
import { createGateway } from '../../mock-api/gateway.ts';
import { startFaceApi } from '../../mock-api/startFaceApi.ts';
import { wait } from '../../mock-api/wait.ts';
import { writeAnswer } from '../../mock-api/writeAnswer.ts';
import { expectFitsScreen } from '../support/expectFitsScreen.ts';
import { createI18n } from '../../examples/kiosk/createI18n.ts';
import { KioskScreen, type KioskScreenProps } from '../../examples/kiosk/KioskScreen.tsx';
import { visitors, type Visitor } from '../../examples/kiosk/visitors.ts';

const api = createFaceApi({ faces: createFaceFinder() });

/** Somebody who is on the list. Nobody: no NIK starts with 00, and the name means example. */
const found = { user_id: '0000000000000000', user_name: 'Siti Contoh', confidence_level: 0.93, mask: false };

/** The face API, or one that knows everybody. */
const server = {
  isKnown: true,
  async answer(request: Request) {
    if (!this.isKnown) return api.answer(request);
    await wait(api.settings.delayMs, request.signal);
    return writeAnswer(200, { return: [found] }, api.settings);
  },
};
const gateway = createGateway(server);
const finder = createLiveFaceFinder();

/** The stand-in plays your server and the API behind it, so the token is here. */
const service = {
  url: faceApiPaths.identifyFace,
  headers: { Accesstoken: 'demo-token' },
  galleryId: 'demo-gallery',
};

type Comfort = Pick<KioskScreenProps, 'viewingDistanceMm' | 'pixelsPerInch' | 'idleMs' | 'speech' | 'scanEveryMs'>;

/** What comes back for every photo. */
const answers = ['known', 'asDeserved', '411', '412', '500', '401'] as const;

type Answer = (typeof answers)[number];

interface KioskArgs extends Comfort {
  readonly source: 'camera' | Visitor;
  readonly answer: Answer;
  readonly delayMs: number;
  readonly cut: boolean;
}

/**
 * A whole unattended kiosk to copy from: it invites, sees who comes, guides them to where they should stand, takes a
 * photo that nobody has to press for, says what came of it, and forgets. Any touch, key or face begins a visit.
 *
 * The camera is yours, if you allow it; what it sees stays in this page. No camera? Choose a simulated visitor in the
 * controls, where you can also cut the network, choose what the service answers, and set how far away people stand. The
 * toolbar "Language" says which one goes first. Each story has a screen of its own: "Not recognised" a wide one, "Small
 * screen" a small one, all others that of a totem.
 */
const meta = {
  title: 'Screens/Kiosk',
  tags: ['autodocs'],
  parameters: { fullPage: true, docs: { story: { inline: false, height: '60rem' } } },
  globals: { viewport: { value: 'kiosk' } },
  args: {
    source: 'camera',
    answer: 'known',
    delayMs: 0,
    cut: false,
    viewingDistanceMm: 600,
    pixelsPerInch: 96,
    idleMs: 60_000,
    speech: 'off',
    scanEveryMs: undefined,
  },
  argTypes: {
    source: {
      description: 'Who is at the kiosk',
      options: ['camera', ...visitors],
      control: {
        type: 'select',
        labels: {
          camera: 'you, before your camera',
          walking: 'a simulated visitor who comes and goes',
          nobody: 'nobody (simulated)',
          far: 'a simulated visitor, too far away',
          near: 'a simulated visitor, where they should be',
          two: 'two simulated visitors',
        },
      },
    },
    answer: {
      description: 'What the service answers',
      options: answers,
      control: {
        type: 'select',
        labels: {
          known: '200, you are on the list',
          asDeserved: 'what the photo deserves; nobody is on the list',
          411: '411, not on the list',
          412: '412, no face in the photo',
          500: '500, an outage',
          401: '401, only staff can help',
        },
      },
    },
    delayMs: {
      description: 'How long an answer takes, in ms; the screen waits for 10 seconds',
      options: [0, 3000, 30_000],
      control: { type: 'select' },
    },
    cut: { description: 'Cuts the network' },
    viewingDistanceMm: {
      description: 'From the eyes to the screen, in mm',
      control: { type: 'range', min: 300, max: 2000, step: 50 },
    },
    pixelsPerInch: {
      description: 'CSS pixels to the inch of the real screen',
      control: { type: 'range', min: 30, max: 200, step: 1 },
    },
    idleMs: {
      description: 'How long nothing happens until it asks whether anybody is there, in ms',
      options: [5000, 15_000, 60_000],
      control: { type: 'select' },
    },
    speech: {
      description: 'Whether it reads its messages aloud',
      options: ['off', 'on', 'none'],
      control: 'inline-radio',
    },
    scanEveryMs: {
      description: 'For a single switch: how long each button has the focus, in ms',
      options: [undefined, 1000, 2000, 4000],
      control: { type: 'select', labels: { undefined: 'no scanning' } },
    },
  },
  beforeEach: () => startFaceApi(gateway),
  render: (args, { globals }) => <App {...args} toolbars={readToolbars(globals)} />,
} satisfies Meta<KioskArgs>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Touch the screen, or walk up to it. Step back, lean out of the picture, bring someone along, walk away. */
export const Kiosk: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/untuk memulai/)).toBeVisible();
    await expect(canvas.getByText(/to begin/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Mulai/ })).toBeVisible();
  },
};

/** For those without a camera: somebody drawn comes, stands too far away, comes nearer, and goes again. */
export const SimulatedVisitor: Story = {
  tags: ['!autodocs'],
  args: { source: 'walking' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Maju mendekat ke kamera')).toBeVisible());
    await expect(canvas.getByText('Simulated visitor')).toBeVisible();
  },
};

/** What is wrong, and the one thing to do about it, in the size that the distance asks for. */
export const TooFar: Story = {
  tags: ['!autodocs'],
  args: { source: 'far' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Come closer to the camera')).toBeVisible());
    await expectFitsScreen();
  },
};

/** The ring fills before the photo, so that nobody is surprised by it. No name is shown, though the service sends one. */
export const Recognised: Story = {
  tags: ['!autodocs'],
  args: { source: 'near' },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getByText('Sudah pas, jangan bergerak')).toBeVisible());
    await waitFor(() => expect(canvas.getByText('Wajah Anda dikenali')).toBeVisible());
    await expect(canvasElement).not.toHaveTextContent(found.user_name);
    await expectFitsScreen();
  },
};

/** Others can see the screen: it does not tell who is on a list. */
export const NotRecognised: Story = {
  tags: ['!autodocs'],
  args: { source: 'near', answer: '411' },
  globals: { viewport: { value: 'wideKiosk' } },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('We couldn’t confirm it’s you')).toBeVisible());
    await expect(canvas.getByRole('button', { name: /Ambil foto baru/ })).toBeVisible();
    await expectFitsScreen();
  },
};

/** A small screen at a gate, in the dark. */
export const SmallScreen: Story = {
  tags: ['!autodocs'],
  args: { source: 'near', answer: '500' },
  globals: { viewport: { value: 'smallKiosk' }, theme: 'dark' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: /Try again/ })).toBeVisible());
    await expectFitsScreen();
  },
};

/** Nobody is asked to try what cannot work. Turn "cut" off again, and on it goes. */
export const Offline: Story = {
  tags: ['!autodocs'],
  args: { source: 'nobody', cut: true },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Internet sedang terputus')).toBeVisible());
    await expectFitsScreen();
  },
};

/** Whoever cannot or will not use the camera has a way out from the first screen on, and can take it back. */
export const CallForStaff: Story = {
  tags: ['!autodocs'],
  args: { source: 'nobody' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Panggil petugas/ }));
    await waitFor(() => expect(canvas.getByText('Petugas sedang menuju ke sini')).toBeVisible());
    await expect(canvas.getByRole('button', { name: /Batalkan panggilan/ })).toBeVisible();
  },
};

/** Without its camera the kiosk says so before anybody tries. Plug one in, and it goes on by itself. */
export const NoCamera: Story = {
  tags: ['!autodocs'],
  beforeEach: () => {
    if ('mediaDevices' in navigator) {
      const notFound = new DOMException('Requested device not found', 'NotFoundError');
      spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(notFound);
    }
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Mulai/ }));
    await waitFor(() => expect(canvas.getByText('Minta petugas memeriksa kamera')).toBeVisible());
  },
};

/** A switch is wired as Enter or the space bar: the focus comes round to each button, and a press takes it. */
export const SingleSwitch: Story = {
  tags: ['!autodocs'],
  args: { source: 'nobody', scanEveryMs: 1000 },
  play: async ({ canvas }) => {
    const start = canvas.getByRole('button', { name: /Mulai/ });
    await waitFor(() => expect(start).toHaveFocus());
    await waitFor(() => expect(start).not.toHaveFocus());
  },
};

interface AppProps extends KioskArgs {
  readonly toolbars: ReturnType<typeof readToolbars>;
}

function App({ toolbars, source, answer, delayMs, cut, ...comfort }: AppProps) {
  const languages = toolbars.language === 'id' ? indonesianFirst : englishFirst;
  const [i18n] = useState(() => createI18n(languages[0]));
  useEffect(() => {
    server.isKnown = answer === 'known';
    Object.assign(api.settings, { asked: Number(answer) || null, delayMs });
    Object.assign(gateway.settings, { cut });
  });
  useEffect(() => void i18n.changeLanguage(languages[0]), [i18n, languages]);
  useEffect(() => void window.dispatchEvent(new Event(cut ? 'offline' : 'online')), [cut]);

  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <KioskScreen
          {...comfort}
          service={service}
          finder={finder}
          visitor={source === 'camera' ? null : source}
          languages={languages}
        />
      </I18nextProvider>
    </StrictMode>
  );
}

const indonesianFirst = ['id', 'en'] as const;
const englishFirst = ['en', 'id'] as const;
