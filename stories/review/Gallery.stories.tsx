import type { Meta, StoryObj } from '@storybook/react-vite';
import { Gallery as GalleryPage } from './gallery/Gallery.tsx';
import { approvals, locales } from './reviewed.ts';

const meta = {
  title: 'Review/Gallery',
  component: GalleryPage,
  args: { locales, approvals, card: '' },
  argTypes: {
    card: { control: 'text' },
    locales: { control: false },
    approvals: { control: false },
  },
  parameters: { controls: { disable: true }, saysItself: true },
} satisfies Meta<typeof GalleryPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Gallery: Story = {};
