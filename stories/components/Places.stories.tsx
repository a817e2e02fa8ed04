import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { StatusMessage, type StatusMessageOverrides, type StatusMessageProps } from 'face-status-kit';
import { useRef } from 'react';
import { expect, fn, within } from 'storybook/test';
import { CameraView } from '../support/CameraView.tsx';
import { messageControls } from '../support/messageControls.ts';
import './components.css';

/** A message in other places: in other sizes, from right to left, in a dialog, in two languages at once. */
const meta = {
  title: 'Component/Places',
  component: StatusMessage,
  args: { code: 413, actionHandlers: { retakePhoto: fn() } },
  argTypes: messageControls,
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The main language is first. Each part has its own `lang`, so that a screen reader pronounces it correctly. */
export const TwoLanguagesAtOnce: Story = {
  args: { languages: ['id', 'en'] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[lang="id"]')).toHaveTextContent(/wajah/i);
    await expect(canvasElement.querySelector('.fsk-message [lang="en"]')).toHaveTextContent(/face/i);
  },
};

/** A fixed screen that is read from two steps away. The camera's picture is at the top, below the camera. */
export const Kiosk: Story = {
  args: { setting: 'kiosk' },
  globals: { viewport: { value: 'kiosk' } },
  parameters: { fullPage: true },
  render: (args) => <KioskScreen {...args} />,
};

/** A small screen on a gate has room for the message only. The app sets its size (`--fsk-scale`). */
export const SmallKiosk: Story = {
  ...Kiosk,
  globals: { viewport: { value: 'smallKiosk' } },
};

/** Too narrow for an icon beside the words. Nothing scrolls sideways. */
export const Narrow: Story = {
  args: { code: 411, actionHandlers: { retakePhoto: fn(), getHelp: fn() }, attempt: 3 },
  globals: { viewport: { value: 'narrow' } },
  play: expectNoSidewaysScrolling,
};

/** Text at twice its size on a phone. */
export const LargeText: Story = {
  args: { code: 603, actionHandlers: { editDetails: fn(), getHelp: fn() } },
  globals: { viewport: { value: 'phone' }, textSize: '200%' },
  play: expectNoSidewaysScrolling,
};

const longWords: StatusMessageOverrides = {
  en: {
    codes: {
      413: {
        title: 'Gesichtsbildaufnahmeentfernungsüberschreitung',
        description: 'https://example.test/help/a-very-long-address-without-a-single-space-in-it/index.html',
      },
    },
    actions: { moveCloser: 'Kameraannäherungsgeschwindigkeitsverringerung' },
  },
};

/** Words that are longer than a line break where they must. */
export const LongWords: Story = {
  args: { messages: longWords, language: 'en' },
  globals: { viewport: { value: 'narrow' } },
  play: expectNoSidewaysScrolling,
};

const arabic: StatusMessageOverrides = {
  ar: {
    codes: { 413: { title: 'وجهك صغير جدًا في الصورة' } },
    actions: { moveCloser: 'اقترب من الكاميرا', retakePhoto: 'التقط صورة جديدة' },
  },
};

/** A language that is written from right to left, given as `messages`, on a page with the same direction. */
export const RightToLeft: Story = {
  args: { messages: arabic, language: 'ar' },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const group = await canvas.findByRole('group', { name: /وجهك/ });
    await expect(group.querySelector('[lang="ar"]')).toHaveAttribute('dir', 'rtl');
  },
};

/** A screen reader ignores everything outside a modal dialog, so the message is announced inside it. */
export const InADialog: Story = {
  render: (args) => <PhotoDialog {...args} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Take your photo' }));
    const dialog = await canvas.findByRole('dialog', { name: 'Your photo' });
    await expect(within(dialog).getByRole('group')).toBeInTheDocument();
    await expect(dialog.querySelector('[aria-live]')).toBeInTheDocument();
  },
};

function KioskScreen(props: StatusMessageProps) {
  return (
    <main className="kiosk">
      <div className="kiosk-camera">
        <CameraView />
      </div>
      <StatusMessage {...props} />
    </main>
  );
}

function PhotoDialog(props: StatusMessageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button className="story-button" onClick={() => dialog.current?.showModal()}>
        Take your photo
      </button>
      <dialog ref={dialog} className="photo-dialog" aria-labelledby="photo-dialog-title">
        <h2 id="photo-dialog-title">Your photo</h2>
        <StatusMessage {...props} />
        <form method="dialog">
          <button className="story-button">Close</button>
        </form>
      </dialog>
    </>
  );
}

async function expectNoSidewaysScrolling({ canvas }: StoryContext<StatusMessageProps>): Promise<void> {
  const group = await canvas.findByRole('group');
  await expect(group.scrollWidth).toBeLessThanOrEqual(group.clientWidth);
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
}
