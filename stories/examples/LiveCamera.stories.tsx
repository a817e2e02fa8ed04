import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useArgs } from 'storybook/preview-api';
import { expect, spyOn, waitFor } from 'storybook/test';
import { readToolbars } from '../../.storybook/resolveOptions.ts';
import { createLiveFaceFinder } from '../../mock-api/createLiveFaceFinder.ts';
import { createI18n } from '../../examples/live-camera/createI18n.ts';
import { LiveScreen } from '../../examples/live-camera/LiveScreen.tsx';
import type { FrameSource } from '../../examples/live-camera/useLiveFrames.ts';

const finder = createLiveFaceFinder();

/** How calm the message is, and what it has to be calm about. */
interface LiveCameraArgs {
  readonly source: FrameSource;
  /** In percent. */
  readonly noise: number;
  readonly windowMs: number;
  readonly stickiness: number;
  readonly minimumShare: number;
}

/**
 * A live camera says something else with almost every frame. `face-status-kit/capture` makes that calm: the person
 * reads what most frames of the last moment said, and has the time to read it. Above all, see it: the strip has a tick
 * for every frame, its own code above the line, what was shown below.
 *
 * The left side, or the upper on a phone, is what an app has. The right side is for you. The camera's picture is looked
 * at in this page and goes nowhere.
 */
const meta = {
  title: 'Screens/Live camera',
  tags: ['autodocs'],
  parameters: { fullPage: true, docs: { story: { inline: false, height: '46rem' } } },
  args: { source: 'camera', noise: 0, windowMs: 1000, stickiness: 4, minimumShare: 0 },
  argTypes: {
    source: {
      description: 'Who is at the camera',
      options: ['camera', 'simulated'],
      control: { type: 'inline-radio', labels: { camera: 'you', simulated: 'a simulated person' } },
    },
    noise: {
      description: 'The share of frames whose code is replaced at random, in percent',
      control: { type: 'range', min: 0, max: 50, step: 5 },
    },
    windowMs: {
      description:
        'How long a frame counts, in ms. The kit’s 200 suit a quick camera: at 15 frames a second they are but three frames',
      control: { type: 'range', min: 0, max: 2000, step: 50 },
    },
    stickiness: {
      description: 'The extra votes of the code that is shown',
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
    // Nobody has asked for the camera yet.
    await expect(canvas.getByRole('button', { name: /Turn on the camera|Nyalakan kamera/ })).toBeVisible();
  },
};

/** For those without a camera: somebody drawn walks up, too far at first, then too far to the side. */
export const SimulatedPerson: Story = {
  args: { source: 'simulated', noise: 20 },
  play: async ({ canvas }) => {
    const nobody = { name: /We can’t see your face|Wajah Anda belum terlihat/ };
    await waitFor(() => expect(canvas.getByRole('group', nobody)).toBeVisible());
  },
};

/** Without a camera the person is told what to do, as calmly as ever. */
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
  readonly onSourceChange: (source: FrameSource) => void;
}

/** The app around the screen, in Storybook's hands. */
function App({ toolbars, source, noise, onSourceChange, ...stability }: AppProps) {
  const language = toolbars.language === 'en' ? 'en' : 'id';
  const setting = toolbars.setting === 'any' ? undefined : toolbars.setting;
  const [i18n] = useState(() => createI18n(language));
  useEffect(() => void i18n.changeLanguage(language), [i18n, language]);

  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <LiveScreen
          source={source}
          finder={finder}
          noise={noise / 100}
          stability={stability}
          setting={setting}
          onSourceChange={onSourceChange}
        />
      </I18nextProvider>
    </StrictMode>
  );
}
