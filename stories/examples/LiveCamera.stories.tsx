import type { Meta, StoryObj } from '@storybook/react-vite';
import { assessFrame } from 'face-status-kit/capture';
import { StrictMode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useArgs } from 'storybook/preview-api';
import { expect, spyOn, waitFor } from 'storybook/test';
import { readToolbars } from '../../.storybook/resolveOptions.ts';
import { createI18n } from '../../examples/live-camera/createI18n.ts';
import { LiveScreen } from '../../examples/live-camera/LiveScreen.tsx';
import { createLiveFaceFinder } from '../../mock-api/createLiveFaceFinder.ts';
import { languages } from '../support/languages.ts';
import { getMessage } from '../support/messageWords.ts';
import { addNoise } from './simulation/addNoise.ts';
import { createSimulatedCamera } from './simulation/createSimulatedCamera.ts';
import { liveSceneNames, simulateLiveScene, type LiveScene } from './simulation/liveScenes.ts';
import { simulationWords } from './simulation/simulationWords.ts';
import { SourceSwitch, type CameraKind } from './simulation/SourceSwitch.tsx';
import './simulation/simulation.css';

const finder = createLiveFaceFinder();

/** The stability of the message, and the noise that it has to cope with. */
interface LiveCameraArgs {
  readonly source: CameraKind;
  /** What the simulated camera sees. */
  readonly scene: LiveScene;
  /** In percent. */
  readonly noise: number;
  readonly windowMs: number;
  readonly stickiness: number;
  readonly minimumShare: number;
}

/**
 * The code of a live camera changes with almost every frame. `face-status-kit/capture` makes the message stable: the
 * person reads the code of most frames of the last moment, and has the time to read it. The strip shows the effect. It
 * has one tick per frame: the code of the frame above the line, the code that was shown below.
 *
 * `assessFrame` chooses the code of a frame from the face detector's result, and from the brightness and the sharpness
 * of the picture. The real detector sees how a face stands and whether its eyes are open. It cannot see masks,
 * sunglasses and hats: only the simulated person can show those.
 *
 * The left side is what an app has (on a phone: the upper side). The right side is for developers. The picture of the
 * camera stays in this page.
 *
 * The app is in `examples/live-camera`. This story adds the simulated camera, the noise and the face detector.
 */
const meta = {
  title: 'Screens/Live camera',
  tags: ['autodocs'],
  parameters: { fullPage: true, docs: { story: { inline: false, height: '46rem' } } },
  args: { source: 'camera', scene: 'walking', noise: 0, windowMs: 1000, stickiness: 4, minimumShare: 0 },
  argTypes: {
    source: {
      description: 'Who is at the camera',
      options: ['camera', 'simulated'],
      control: { type: 'inline-radio', labels: { camera: 'you', simulated: 'a simulated person' } },
    },
    scene: {
      description: 'What the simulated camera sees: one scene for each code of a live camera',
      options: liveSceneNames,
      control: { type: 'select' },
      if: { arg: 'source', eq: 'simulated' },
    },
    noise: {
      description: 'The share of frames whose code is replaced at random, in percent',
      control: { type: 'range', min: 0, max: 50, step: 5 },
    },
    windowMs: {
      description:
        'How long a frame counts, in ms. The kit’s default of 200 suits a fast camera: at 15 frames a second it covers only three frames',
      control: { type: 'range', min: 0, max: 2000, step: 50 },
    },
    stickiness: {
      description: 'The extra votes for the code that is shown',
      control: { type: 'range', min: 0, max: 20, step: 1 },
    },
    minimumShare: {
      description: 'The share of the frames that a code needs to be shown, from 0 to 1',
      control: { type: 'range', min: 0, max: 1, step: 0.05 },
    },
  },
  render: function Render(args, { globals }) {
    const [, setArgs] = useArgs<LiveCameraArgs>();
    return <App {...args} toolbars={readToolbars(globals)} onSourceChange={(source) => setArgs({ source })} />;
  },
} satisfies Meta<LiveCameraArgs>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Step back, lean out of the picture, bring someone along. */
export const LiveCamera: Story = {
  play: async ({ canvas }) => {
    // The camera is off until the person turns it on.
    await expect(canvas.getByRole('button', { name: /Turn on the camera|Nyalakan kamera/ })).toBeVisible();
  },
};

/** For people without a camera: a drawn person walks up, first too far away, later too far to the side. */
export const SimulatedPerson: Story = {
  args: { source: 'simulated', noise: 20 },
  play: async ({ canvas }) => {
    const titles = languages.map((language) => getMessage(412, { language, stage: 'capture' }).title);
    const nobody = { name: new RegExp(titles.join('|')) };
    await waitFor(() => expect(canvas.getByRole('group', nobody)).toBeVisible());
  },
};

/** Light from a window behind the person: the code comes from the brightness of the picture. */
export const SimulatedBacklight: Story = {
  args: { source: 'simulated', scene: 'backlight' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('.live-message [data-code="backlit"]')).toBeVisible());
  },
};

/** Without a camera, the message says what to do. */
export const NoCamera: Story = {
  beforeEach: () => {
    if ('mediaDevices' in navigator) {
      const notFound = new DOMException('Requested device not found', 'NotFoundError');
      spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(notFound);
    }
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Turn on the camera|Nyalakan kamera/ }));
    await waitFor(() => expect(canvas.getByRole('button', { name: /Try again|Coba lagi/ })).toBeVisible());
  },
};

interface AppProps extends LiveCameraArgs {
  readonly toolbars: ReturnType<typeof readToolbars>;
  readonly onSourceChange: (source: CameraKind) => void;
}

/** Renders the app around the screen, with the values of Storybook's toolbars and controls. */
function App({ toolbars, source, scene, noise, onSourceChange, ...stability }: AppProps) {
  const language = toolbars.language === 'en' ? 'en' : 'id';
  const setting = toolbars.setting === 'any' ? undefined : toolbars.setting;
  const [i18n] = useState(() => createI18n(language));
  useEffect(() => void i18n.changeLanguage(language), [i18n, language]);
  const assess = useNoisyAssessment(noise / 100);
  const isSimulated = source === 'simulated';
  const simulatedCamera = useMemo(
    () => createSimulatedCamera((elapsedMs) => simulateLiveScene(scene, elapsedMs)),
    [scene],
  );
  const words = simulationWords[language];
  const camera = useMemo(
    () => ({
      open: simulatedCamera.open,
      label: words.personPicture,
      overlay: <p className="simulation-badge">{words.simulated}</p>,
    }),
    [simulatedCamera, words],
  );

  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <LiveScreen
          finder={isSimulated ? simulatedCamera.finder : finder}
          camera={isSimulated ? camera : undefined}
          assess={assess}
          stability={stability}
          setting={setting}
          panelControls={<SourceSwitch source={source} onChange={onSourceChange} />}
        />
      </I18nextProvider>
    </StrictMode>
  );
}

/** Returns a function that assesses frames and replaces a share of their codes. It is the same on every render. */
function useNoisyAssessment(share: number): typeof assessFrame {
  const currentShare = useRef(share);
  useEffect(() => void (currentShare.current = share), [share]);
  return useCallback((...frame) => addNoise(assessFrame(...frame), currentShare.current), []);
}
