import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, spyOn, waitFor } from 'storybook/test';
import { readToolbars } from '../../.storybook/resolveOptions.ts';
import { createI18n } from '../../examples/kiosk/createI18n.ts';
import { KioskScreen, type KioskScreenProps } from '../../examples/kiosk/KioskScreen.tsx';
import { createFaceApi } from '../../mock-api/createFaceApi.ts';
import { createFaceFinder } from '../../mock-api/createFaceFinder.ts';
import { createLiveFaceFinder } from '../../mock-api/createLiveFaceFinder.ts';
import { createReverseProxy } from '../../mock-api/createReverseProxy.ts';
import { endpoints } from '../../mock-api/endpoints.ts';
import type { FaceApiSettings } from '../../mock-api/FaceApiSettings.ts';
import { startMockApi } from '../../mock-api/startMockApi.ts';
import { expectFitsScreen } from '../support/expectFitsScreen.ts';
import { getFirstStep, getMessage } from '../support/messageWords.ts';
import { createSimulatedCamera } from './simulation/createSimulatedCamera.ts';
import { simulationWords } from './simulation/simulationWords.ts';
import { simulateVisitor, visitors, type Visitor } from './simulation/visitors.ts';
import './simulation/simulation.css';

const api = createFaceApi({ faceFinder: createFaceFinder() });
const proxy = createReverseProxy(api);
const finder = createLiveFaceFinder();

/** A person on the list. Not a real person: no NIK starts with 00, and the name means example. */
const knownPerson = { user_id: '0000000000000000', user_name: 'Siti Contoh', confidence_level: 0.93, mask: false };

/** The mock API replaces your server and the remote API, so the access token is here. */
const service = {
  url: endpoints.identifyFace.path,
  headers: { Accesstoken: 'demo-token' },
  galleryId: 'demo-gallery',
};

type KioskSettings = Pick<
  KioskScreenProps,
  'viewingDistanceMm' | 'pixelsPerInch' | 'idleMs' | 'defaultSpeech' | 'scanEveryMs'
>;

/** The answer of the service to every photo. */
const answers = ['known', 'byPhoto', '411', '412', '500', '401'] as const;

type Answer = (typeof answers)[number];

interface KioskArgs extends KioskSettings {
  readonly source: 'camera' | Visitor;
  readonly answer: Answer;
  readonly delayMs: number;
  readonly isDisconnected: boolean;
}

/**
 * A whole unattended kiosk to copy, from `examples/kiosk`. It invites visitors, guides them to the right place, takes a
 * photo without a press, shows the result, and forgets the visitor. Any touch, key or face begins a visit.
 *
 * It uses your camera, if you allow it. The picture stays in this page. Without a camera, choose a simulated visitor in
 * the controls. There you can also cut the network, choose the answer of the service, and set the viewing distance. The
 * toolbar "Language" sets the first language. "Not recognised" has a wide screen, "Small screen" a small one, and all
 * other stories have a tall one.
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
    isDisconnected: false,
    viewingDistanceMm: 600,
    pixelsPerInch: 96,
    idleMs: 60_000,
    defaultSpeech: 'off',
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
          byPhoto: 'depends on the photo; nobody is on the list',
          411: '411, not on the list',
          412: '412, no face in the photo',
          500: '500, an outage',
          401: '401, only staff can help',
        },
      },
    },
    delayMs: {
      description: 'How long an answer takes, in ms. The screen waits for 10 seconds',
      options: [0, 3000, 30_000],
      control: { type: 'select' },
    },
    isDisconnected: { description: 'Cuts the network' },
    viewingDistanceMm: {
      description: 'From the eyes to the screen, in mm',
      control: { type: 'range', min: 300, max: 2000, step: 50 },
    },
    pixelsPerInch: {
      description: 'CSS pixels to the inch of the real screen',
      control: { type: 'range', min: 30, max: 200, step: 1 },
    },
    idleMs: {
      description: 'How long nothing happens until the kiosk asks whether the visitor is still there, in ms',
      options: [5000, 15_000, 60_000],
      control: { type: 'select' },
    },
    defaultSpeech: {
      description: 'Whether the kiosk reads its messages aloud',
      options: ['off', 'on', 'none'],
      control: 'inline-radio',
    },
    scanEveryMs: {
      description: 'For a single switch: how long each button has the focus, in ms',
      options: [undefined, 1000, 2000, 4000],
      control: { type: 'select', labels: { undefined: 'no scanning' } },
    },
  },
  beforeEach: () => startMockApi(proxy),
  render: (args, { globals }) => <App {...args} toolbars={readToolbars(globals)} />,
} satisfies Meta<KioskArgs>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The options of a message on this kiosk, over the camera’s picture and after it. */
const afterPhoto = (language: string) => ({ language, setting: 'kiosk', privacy: true }) as const;
const live = (language: string) => ({ ...afterPhoto(language), stage: 'capture' }) as const;

/** Touch the screen, or walk up to it. Step back, lean out of the picture, bring someone along, walk away. */
export const Kiosk: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Selamat datang')).toBeVisible();
    await expect(canvas.getByText('Welcome')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Mulai/ })).toBeVisible();
  },
};

/** For people without a camera: a drawn visitor comes, stands too far away, comes nearer, and leaves. */
export const SimulatedVisitor: Story = {
  tags: ['!autodocs'],
  args: { source: 'walking' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(getFirstStep(413, live('id')))).toBeVisible());
    await expect(canvas.getByText(simulationWords.en.visitor)).toBeVisible();
  },
};

/** The problem and the one step to solve it, in the size that the viewing distance needs. */
export const TooFar: Story = {
  tags: ['!autodocs'],
  args: { source: 'far' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(getFirstStep(413, live('en')))).toBeVisible());
    await expectFitsScreen();
  },
};

/** The ring fills before the photo, so that nobody is surprised. The service sends a name, but the screen does not show it. */
export const Recognised: Story = {
  tags: ['!autodocs'],
  args: { source: 'near' },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getByText(getMessage('holdStill', live('id')).title)).toBeVisible());
    await waitFor(() =>
      expect(canvas.getByText(getMessage(200, { ...afterPhoto('id'), operation: 'identify' }).title)).toBeVisible(),
    );
    await expect(canvasElement).not.toHaveTextContent(knownPerson.user_name);
    await expectFitsScreen();
  },
};

/** From the photo on, the picture stands still, and the words say what goes on: sending, checking, still checking. */
export const SlowAnswer: Story = {
  tags: ['!autodocs'],
  args: { source: 'near', delayMs: 30_000 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-code="sending"]')).toBeVisible());
    await expect(canvasElement.querySelector('[data-code]')).toHaveAttribute('aria-busy', 'true');
    await expectFitsScreen();
  },
};

/** After 20 seconds without a good moment, the visitor can take the photo as they are, or call staff. */
export const NoGoodMoment: Story = { tags: ['!autodocs'], args: { source: 'far' } };

/** Other people can see the screen, so it does not say who is on a list. */
export const NotRecognised: Story = {
  tags: ['!autodocs'],
  args: { source: 'near', answer: '411' },
  globals: { viewport: { value: 'wideKiosk' } },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(getMessage(411, afterPhoto('en')).title)).toBeVisible());
    await expect(canvas.getByText(getFirstStep(411, afterPhoto('id')))).toBeVisible();
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

/** There is no button, because no attempt can work. Turn "isDisconnected" off, and the kiosk continues. */
export const Offline: Story = {
  tags: ['!autodocs'],
  args: { source: 'nobody', isDisconnected: true },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(getMessage('offline', afterPhoto('id')).title)).toBeVisible());
    await expectFitsScreen();
  },
};

/** A visitor who cannot or does not want to use the camera can call staff on the first screen, and cancel the call. */
export const CallForStaff: Story = {
  tags: ['!autodocs'],
  args: { source: 'nobody' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Panggil petugas/ }));
    await waitFor(() => expect(canvas.getByText(getMessage('staffCalled', afterPhoto('id')).title)).toBeVisible());
    await expect(canvas.getByRole('button', { name: /Batalkan panggilan/ })).toBeVisible();
  },
};

/** Without a camera, the message says what to do. When a camera is plugged in, the kiosk continues by itself. */
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
    await waitFor(() => expect(canvas.getByText(getMessage('cameraNotFound', afterPhoto('id')).title)).toBeVisible());
  },
};

/** A switch works as Enter or the space bar. The focus moves from button to button, and a press activates the button. */
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

/** Renders the app around the screen, with the values of Storybook's toolbars and controls. */
function App({ toolbars, source, answer, delayMs, isDisconnected, ...settings }: AppProps) {
  const languages = toolbars.language === 'id' ? indonesianFirst : englishFirst;
  const i18n = useMemo(() => createI18n(languages[0]), [languages]);
  useEffect(() => {
    Object.assign(api.settings, { forcedAnswer: getForcedAnswer(answer), delayMs });
    Object.assign(proxy.settings, { isDisconnected });
  });
  useEffect(() => {
    window.dispatchEvent(new Event(isDisconnected ? 'offline' : 'online'));
  }, [isDisconnected]);
  const words = simulationWords[languages[0]];
  const simulatedCamera = useMemo(
    () =>
      source === 'camera' ? null : createSimulatedCamera((elapsedMs: number) => simulateVisitor(source, elapsedMs)),
    [source],
  );
  const camera = useMemo(
    () =>
      simulatedCamera
        ? {
            open: simulatedCamera.open,
            label: words.visitorPicture,
            overlay: <p className="simulation-badge">{words.visitor}</p>,
          }
        : undefined,
    [simulatedCamera, words],
  );

  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <KioskScreen
          // A failure of the real camera must not affect the simulated one.
          // Each visit begins in the language that the screen has at first.
          key={`${camera ? 'simulated' : 'camera'} ${languages[0]}`}
          {...settings}
          service={service}
          finder={simulatedCamera?.finder ?? finder}
          camera={camera}
          languages={languages}
        />
      </I18nextProvider>
    </StrictMode>
  );
}

const indonesianFirst = ['id', 'en'] as const;
const englishFirst = ['en', 'id'] as const;

function getForcedAnswer(answer: Answer): FaceApiSettings['forcedAnswer'] {
  if (answer === 'byPhoto') return null;
  if (answer === 'known') return { status: 200, fields: { return: [knownPerson] } };
  return { status: Number(answer) };
}
