import type { Meta, StoryObj } from '@storybook/react-vite';
import { pictograms } from 'face-status-kit/pictograms';
import { expect } from 'storybook/test';
import { PictogramGallery } from './PictogramGallery.tsx';
import { PictogramMotion } from './PictogramMotion.tsx';

/** Every pictogram, for review. */
const meta = {
  title: 'Pictograms',
  component: PictogramGallery,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof PictogramGallery>;
export default meta;

type Story = StoryObj<typeof meta>;

/** In the theme of the toolbar. */
export const AllPictograms: Story = {
  play: async ({ canvas, canvasElement }) => {
    const cards = canvas.getAllByRole('listitem');
    await expect(cards.map((card) => card.querySelector('code')?.textContent).sort()).toEqual(Object.keys(pictograms));
    const sizes = cards.map((card) => [...card.querySelectorAll('svg')].map((picture) => picture.clientWidth));
    await expect(sizes).toEqual(cards.map(() => [240, 72, 24]));
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

export const InTheDark: Story = { args: { theme: 'dark' } };

/** An imitation of forced colours; a test checks the pictograms in real ones. */
export const ForcedColours: Story = { args: { theme: 'forced' } };

/** Three pictograms move, since motion explains them. */
export const Motion: Story = {
  render: () => <PictogramMotion />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const before = canvasElement.querySelector('svg');
    await userEvent.click(canvas.getByRole('button', { name: 'Move again' }));
    await expect(before).not.toBeInTheDocument();
    for (const picture of canvasElement.querySelectorAll('[data-still] svg')) {
      await expect(picture.getAnimations({ subtree: true })).toEqual([]);
    }
  },
};
