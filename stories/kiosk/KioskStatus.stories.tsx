import type { Meta, StoryObj } from '@storybook/react-vite';
import { KioskStatus } from 'face-status-kit/kiosk';
import { expect, fn, waitFor } from 'storybook/test';
import { everyHandler } from '../support/everyHandler.ts';
import { messageControls } from '../support/messageControls.ts';
import { staysInside } from './staysInside.ts';
import { VoiceNote } from './VoiceNote.tsx';

/** The place is always a kiosk. */
const { setting: _, ...withoutSetting } = messageControls;

/**
 * A message that fills the screen of a kiosk: letters as large as the distance asks for, the next step as a picture, two
 * languages with a switch between them, a voice, and a question to whoever seems to have left. Each story has one of the
 * screens that it is made for; on any other, what does not fit is left out before anything has to scroll.
 *
 * How it is used in a whole kiosk stands under Screens.
 */
const meta = {
  title: 'Kiosk/KioskStatus',
  component: KioskStatus,
  tags: ['autodocs'],
  parameters: { isBare: true, docs: { story: { inline: false, height: '60rem' } } },
  globals: { viewport: { value: 'kiosk' } },
  args: { code: 413, languages: ['id', 'en'], actionHandlers: everyHandler, onIdle: fn(), idleMs: Infinity },
  argTypes: {
    ...withoutSetting,
    languagesAtOnce: { control: 'inline-radio', options: [1, 2] },
    speech: { control: 'inline-radio', options: ['off', 'on', 'none'] },
    rate: { control: { type: 'range', min: 0.5, max: 2, step: 0.1 } },
    idleMs: { control: 'select', options: [5000, 60_000, Infinity] },
    warningMs: { control: 'select', options: [20_000, 60_000] },
    viewingDistanceMm: { control: { type: 'range', min: 300, max: 2000, step: 50 } },
    pixelsPerInch: { control: { type: 'range', min: 30, max: 200, step: 1 } },
    scanEveryMs: { control: 'select', options: [undefined, 1000, 2000, 4000] },
    children: { control: false },
  },
} satisfies Meta<typeof KioskStatus>;
export default meta;

type Story = StoryObj<typeof meta>;

/** What to do is the largest thing on the screen, as a picture and in words. */
export const Guidance: Story = {
  play: async ({ canvas }) => {
    const [step, title] = [canvas.getByText('Maju mendekat ke kamera'), canvas.getByText(/^Wajah terlalu kecil/)];
    await expect(sizeOf(step)).toBeGreaterThan(sizeOf(title));
    await staysInside();
  },
};

export const Success: Story = {
  args: { code: 200, operation: 'identify' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Wajah Anda dikenali')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Lanjutkan.*Continue/ })).toBeVisible();
    await staysInside();
  },
};

/** Where only staff can help, they find the code at the end. */
export const ForStaff: Story = {
  args: { code: 403 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/403/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Minta bantuan/ })).toBeVisible();
    await staysInside();
  },
};

/** Whoever has tried three times has done what there was to do: help goes first. */
export const ThirdTry: Story = {
  args: { code: 411, attempt: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('Hubungi petugas');
    await staysInside();
  },
};

/** Others can see the screen: whether somebody is on a list stays unsaid, unless `privacy` is turned off. */
export const Private: Story = {
  args: { code: 606, values: { registry: 'PeduliLindungi' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('We couldn’t confirm it’s you')).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent('PeduliLindungi');
  },
};

/** The chosen language goes first, and the voice follows it. `languagesAtOnce={1}` shows only that one. */
export const OneLanguageAtOnce: Story = {
  args: { languagesAtOnce: 1 },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByText('Come closer to the camera')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'English' }));
    await expect(canvas.getByText('Come closer to the camera')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Bahasa Indonesia' })).toBeVisible();
  },
};

/** Without a choice there is no button for it. */
export const OneLanguage: Story = {
  args: { languages: ['id'], actionHandlers: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: /English|Indonesia/ })).toBeNull();
  },
};

/** Press "Bacakan teks". Repeat and volume come with it; while it speaks, screen readers are told nothing. */
export const ReadAloud: Story = {
  render: (args) => (
    <>
      <KioskStatus {...args} />
      <VoiceNote languages={['id', 'en']} />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    const canSpeak = speechSynthesis.getVoices().some(({ lang }) => /^(id|en)/.test(lang));
    if (!canSpeak) {
      await expect(await canvas.findByText(/has no voice/)).toBeVisible();
      await expect(canvas.queryByRole('button', { name: 'Bacakan teks' })).toBeNull();
      return;
    }
    await userEvent.click(await canvas.findByRole('button', { name: 'Bacakan teks' }));
    await expect(canvas.getByRole('button', { name: 'Bacakan lagi' })).toBeVisible();
  },
};

/** After five seconds in which nobody does anything. Any touch, key or face is an answer. */
export const IdleWarning: Story = {
  args: { idleMs: 5000 },
  play: async ({ canvas, userEvent, args }) => {
    const warning = await canvas.findByRole('alertdialog', { name: /Apakah Anda masih di sini/ });
    await expect(warning).toHaveTextContent(/detik.*seconds/s);
    await userEvent.click(canvas.getByRole('button', { name: /Saya masih di sini/ }));
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull());
    await expect(args.onIdle).not.toHaveBeenCalled();
  },
};

/** For somebody with one switch: the focus goes from button to button by itself, round and round. */
export const SingleSwitch: Story = {
  args: { code: 500, scanEveryMs: 1000 },
  play: async ({ canvas }) => {
    const names = [/Coba lagi/, /Minta bantuan/, /English/];
    for (const name of names) {
      await waitFor(() => expect(canvas.getByRole('button', { name })).toHaveFocus());
    }
  },
};

/** Between messages there is room for the app's own. */
export const Nothing: Story = {
  args: { code: null, children: <p>Selamat datang</p> },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Selamat datang')).toBeVisible();
    await expect(canvas.queryByRole('group', { name: /Wajah/ })).toBeNull();
  },
};

/** The picture beside the words. */
export const Landscape: Story = {
  args: { code: 500 },
  globals: { viewport: { value: 'wideKiosk' } },
  play: staysInside,
};

/** As small as it gets: words before pictures, and symbols for all buttons but the first. */
export const SmallScreen: Story = {
  args: { code: 500 },
  globals: { viewport: { value: 'smallKiosk' } },
  play: async ({ canvas }) => {
    await staysInside();
    await expect(canvas.getByRole('button', { name: /Minta bantuan/ })).toBeVisible();
  },
};

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}
