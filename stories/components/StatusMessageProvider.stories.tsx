import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage, StatusMessageProvider, type StatusMessageOverrides } from 'face-status-kit';
import { attendantMessages } from 'face-status-kit/attendant';
import { expect } from 'storybook/test';
import './components.css';

/**
 * Sets defaults for all messages below it: language, wording, setting, audience. It is optional. A message's own props
 * override it, and a nested provider inherits the defaults that it does not set itself.
 */
const meta = {
  title: 'Provider/StatusMessageProvider',
  component: StatusMessageProvider,
  tags: ['autodocs'],
  argTypes: { children: { control: false }, i18n: { control: false } },
} satisfies Meta<typeof StatusMessageProvider>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The name of the registry that the app asks, in every text that names one. */
export const OwnRegistryName: Story = {
  args: {
    values: { registry: 'SATUSEHAT Mobile' },
    children: (
      <div className="messages">
        <StatusMessage code={606} />
        <StatusMessage code={607} />
      </div>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('group', { name: /SATUSEHAT Mobile/ })).toHaveLength(2);
    await expect(canvas.queryByText(/PeduliLindungi/)).not.toBeInTheDocument();
  },
};

const clinicWords: StatusMessageOverrides = {
  en: {
    codes: { 403: { description: 'The front desk can open this step for you.' } },
    actions: { askStaff: 'Go to the front desk' },
  },
  id: {
    codes: { 403: { description: 'Resepsionis dapat membuka langkah ini.' } },
    actions: { askStaff: 'Datanglah ke meja resepsionis' },
  },
};

/** Overrides any part of any message, in any language. The other parts stay as they are: here, the title. */
export const OneOverride: Story = {
  args: { messages: clinicWords, children: <StatusMessage code={403} /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/front desk can open|Resepsionis dapat membuka/)).toBeInTheDocument();
  },
};

const gateWords: StatusMessageOverrides = {
  en: {
    codes: {
      200: { title: 'Go ahead', description: 'The gate is open.' },
      412: { title: 'Face the camera', description: 'The gate opens once it sees you.' },
      413: { title: 'Come closer', description: 'The camera is above the gate.' },
      multipleFaces: { title: 'One at a time', description: 'The gate opens for each of you.' },
    },
    actions: {
      comeIntoView: 'Stand on the mark',
      moveCloser: 'One step forward',
      onePersonOnly: 'Others, one step back',
    },
  },
  id: {
    codes: {
      200: { title: 'Lanjutkan', description: 'Gerbang sudah terbuka.' },
      412: { title: 'Lihat ke kamera', description: 'Gerbang terbuka begitu wajah Anda terlihat.' },
      413: { title: 'Lebih dekat', description: 'Kamera ada di atas gerbang.' },
      multipleFaces: { title: 'Satu per satu', description: 'Gerbang terbuka untuk setiap orang.' },
    },
    actions: {
      comeIntoView: 'Berdiri di tanda',
      moveCloser: 'Maju satu langkah',
      onePersonOnly: 'Yang lain mundur selangkah',
    },
  },
};

/** The app's own words for everything: short ones, for a gate that people walk through. */
export const AWholeOtherWording: Story = {
  args: {
    messages: gateWords,
    children: (
      <div className="messages">
        {[412, 413, 'multipleFaces', 200].map((code) => (
          <StatusMessage key={code} code={code} />
        ))}
      </div>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: /Come closer|Lebih dekat/ })).toBeInTheDocument();
  },
};

/** Three readers side by side: the nested providers change the audience and keep the other defaults. */
export const Nested: Story = {
  args: {
    setting: 'kiosk',
    messages: attendantMessages,
    children: (
      <div className="messages">
        <section>
          <h2>For the person</h2>
          <StatusMessage code={411} announce="off" />
        </section>
        <StatusMessageProvider audience="attendant" setting="desktop">
          <section>
            <h2>For the staff</h2>
            <StatusMessage code={411} announce="off" />
          </section>
        </StatusMessageProvider>
        <StatusMessageProvider audience="developer" setting="desktop">
          <section>
            <h2>For the developer</h2>
            <StatusMessage code={411} announce="off" />
          </section>
        </StatusMessageProvider>
      </div>
    ),
  },
  play: async ({ canvas }) => {
    const names = canvas.getAllByRole('group').map((group) => group.querySelector('.fsk-title')?.textContent);
    await expect(new Set(names).size).toBe(3);
  },
};
