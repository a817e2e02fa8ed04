import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = {
  ...messageStories,
  title: 'Messages/Live camera',
  args: { ...messageStories.args, stage: 'capture' },
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const FaceTooClose: Story = { name: 'faceTooClose', args: { code: 'faceTooClose' } };
export const FaceOffCenter: Story = { name: 'faceOffCenter', args: { code: 'faceOffCenter' } };
export const FaceTurned: Story = { name: 'faceTurned', args: { code: 'faceTurned' } };
export const EyesNotVisible: Story = { name: 'eyesNotVisible', args: { code: 'eyesNotVisible' } };
export const SunglassesOn: Story = { name: 'sunglassesOn', args: { code: 'sunglassesOn' } };
export const MaskOn: Story = { name: 'maskOn', args: { code: 'maskOn' } };
export const HatOn: Story = { name: 'hatOn', args: { code: 'hatOn' } };
export const TooDark: Story = { name: 'tooDark', args: { code: 'tooDark' } };
export const TooBright: Story = { name: 'tooBright', args: { code: 'tooBright' } };
export const Backlit: Story = { name: 'backlit', args: { code: 'backlit' } };
export const Blurred: Story = { name: 'blurred', args: { code: 'blurred' } };
export const LensDirty: Story = { name: 'lensDirty', args: { code: 'lensDirty' } };
export const HoldStill: Story = { name: 'holdStill', args: { code: 'holdStill' } };
