import type { Meta, StoryObj } from '@storybook/react-vite';
import { defineStatuses, StatusMessage } from 'face-status-kit';
import { expect, fn } from 'storybook/test';
import { messageControls } from '../support/messageControls.ts';

const gate = defineStatuses({
  codes: {
    checkedIn: {
      severity: 'success',
      remedy: 'none',
      actions: ['continue'],
      pictogram: 'faceFound',
      texts: {
        en: { title: 'You’re already checked in' },
        id: { title: 'Anda sudah tercatat masuk' },
      },
    },
    gateClosed: {
      severity: 'warning',
      remedy: 'wait',
      actions: ['showQr', 'getHelp'],
      pictogram: 'wait',
      texts: {
        en: { title: 'The gate is closed', description: 'It opens at 7 in the morning.' },
        id: { title: 'Gerbang masih ditutup', description: 'Gerbang dibuka pukul 7 pagi.' },
      },
    },
    notOnList: {
      severity: 'error',
      remedy: 'attendant',
      actions: ['getHelp', 'askStaff'],
      texts: {
        en: { title: 'You’re not on today’s list' },
        id: { title: 'Nama Anda tidak ada di daftar hari ini' },
      },
    },
  },
  actions: {
    showQr: {
      kind: 'command',
      pictogram: 'takePhoto',
      texts: { en: 'Show my QR code', id: 'Tunjukkan kode QR saya' },
    },
  },
});

const showQr = fn().mockName('showQr');

/**
 * An app's own codes and actions, here those of a gate: `defineStatuses`, then `statuses` on a component or a provider.
 * The guide `docs/own-statuses.md` has the code.
 */
const meta = {
  title: 'Component/Your own codes',
  component: StatusMessage,
  argTypes: { ...messageControls, code: { control: 'select', options: ['checkedIn', 'gateClosed', 'notOnList', 413] } },
  args: { code: 'gateClosed', statuses: gate, actionHandlers: { showQr, getHelp: fn(), continue: fn() } },
} satisfies Meta<typeof StatusMessage<'showQr'>>;
export default meta;

type Story = StoryObj<typeof meta>;

export const GateClosed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Show my QR code|Tunjukkan kode QR saya/ }));
    await expect(showQr).toHaveBeenCalledOnce();
  },
};

export const AlreadyCheckedIn: Story = { args: { code: 'checkedIn' } };

export const NotOnTheList: Story = { args: { code: 'notOnList' } };
