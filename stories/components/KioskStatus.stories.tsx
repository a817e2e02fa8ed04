import type { Meta, StoryObj } from '@storybook/react-vite';
import { KioskStatus } from 'face-status-kit/kiosk';
import { expect, fn, waitFor } from 'storybook/test';
import { everyHandler } from '../support/everyHandler.ts';
import { expectFitsScreen } from '../support/expectFitsScreen.ts';
import { getFirstStep, getMessage } from '../support/messageWords.ts';
import { messageControls } from '../support/messageControls.ts';
import { VoiceNote } from './VoiceNote.tsx';

/** `setting` is left out: it is always a kiosk. */
const { setting: _, ...withoutSetting } = messageControls;

/**
 * A message that fills the screen of a kiosk: letters large enough for the viewing distance, the next step as a picture,
 * two languages with a switch between them, a voice, and a question if the person seems to have left. Each story has one
 * of the screens that the component is made for. On a smaller screen, less important parts are left out, so that nothing
 * has to scroll.
 *
 * A whole kiosk that uses it is under Screens.
 */
const meta = {
  title: 'Kiosk/KioskStatus',
  component: KioskStatus,
  tags: ['autodocs'],
  parameters: { fullPage: true, docs: { story: { inline: false, height: '60rem' } } },
  globals: { viewport: { value: 'kiosk' } },
  args: { code: 413, languages: ['id', 'en'], actionHandlers: everyHandler, onIdle: fn(), idleMs: Infinity },
  argTypes: {
    ...withoutSetting,
    languagesAtOnce: { control: 'inline-radio', options: [1, 2] },
    defaultSpeech: { control: 'inline-radio', options: ['off', 'on', 'none'] },
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

/** The options of a message on this kiosk. */
const inIndonesian = { language: 'id', setting: 'kiosk', privacy: true } as const;
const inEnglish = { ...inIndonesian, language: 'en' } as const;

/** The next step is the largest thing on the screen, as a picture and in words. */
export const Guidance: Story = {
  play: async ({ canvas }) => {
    const [step, title] = [
      canvas.getByText(getFirstStep(413, inIndonesian)),
      canvas.getByText(getMessage(413, inIndonesian).title),
    ];
    await expect(getFontSize(step)).toBeGreaterThan(getFontSize(title));
    await expectFitsScreen();
  },
};

export const Success: Story = {
  args: { code: 200, operation: 'identify' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(getMessage(200, { ...inIndonesian, operation: 'identify' }).title)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Lanjutkan.*Continue/ })).toBeVisible();
    await expectFitsScreen();
  },
};

/** If only staff can help, the code for them is at the end. */
export const ForStaff: Story = {
  args: { code: 403 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/403/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Minta bantuan/ })).toBeVisible();
    await expectFitsScreen();
  },
};

/** After three attempts, the first step is to get help. */
export const ThirdTry: Story = {
  args: { code: 411, attempt: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button')[0]).toHaveTextContent(
      getFirstStep(411, { ...inIndonesian, attempt: 3 }),
    );
    await expectFitsScreen();
  },
};

/** Others can see the screen, so the message does not reveal whether the person is on a list. `privacy={false}` does. */
export const Private: Story = {
  args: { code: 606, values: { registry: 'PeduliLindungi' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(getMessage(606, inEnglish).title)).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent('PeduliLindungi');
  },
};

/** The chosen language is first, and the voice uses it. `languagesAtOnce={1}` shows only that language. */
export const OneLanguageAtOnce: Story = {
  args: { languagesAtOnce: 1 },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByText(getFirstStep(413, inEnglish))).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'English' }));
    await expect(canvas.getByText(getFirstStep(413, inEnglish))).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Bahasa Indonesia' })).toBeVisible();
  },
};

/** With one language there is no language button. */
export const OneLanguage: Story = {
  args: { languages: ['id'], actionHandlers: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: /English|Indonesia/ })).toBeNull();
  },
};

/**
 * Press "Bacakan teks" (read aloud). The buttons to repeat and to change the volume appear with it. While the voice is on,
 * nothing is announced to screen readers.
 */
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

/** The question appears after five seconds without input. Any touch, key or face answers it. */
export const IdleWarning: Story = {
  args: { idleMs: 5000 },
  play: async ({ canvas, userEvent, args }) => {
    const warning = await canvas.findByRole('dialog', { name: /Apakah Anda masih di sini/ });
    await expect(warning).toHaveTextContent(/detik.*seconds/s);
    await userEvent.click(canvas.getByRole('button', { name: /Saya masih di sini/ }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(args.onIdle).not.toHaveBeenCalled();
  },
};

/** For people who use a single switch: the focus moves from button to button by itself, again and again. */
export const SingleSwitch: Story = {
  args: { code: 500, scanEveryMs: 1000 },
  play: async ({ canvas }) => {
    const names = [/Coba lagi/, /Minta bantuan/, /English/];
    for (const name of names) {
      await waitFor(() => expect(canvas.getByRole('button', { name })).toHaveFocus());
    }
  },
};

/** Without a code, the app's own content is shown. */
export const Nothing: Story = {
  args: { code: null, children: <p>Selamat datang</p> },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Selamat datang')).toBeVisible();
    await expect(canvas.queryByRole('group', { name: /Wajah/ })).toBeNull();
  },
};

/** The picture is beside the words. */
export const Landscape: Story = {
  args: { code: 500 },
  globals: { viewport: { value: 'wideKiosk' } },
  play: expectFitsScreen,
};

/** The smallest screen: words without pictures, and symbols for all buttons but the first. */
export const SmallScreen: Story = {
  args: { code: 500 },
  globals: { viewport: { value: 'smallKiosk' } },
  play: async ({ canvas }) => {
    await expectFitsScreen();
    await expect(canvas.getByRole('button', { name: /Minta bantuan/ })).toBeVisible();
  },
};

function getFontSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}
