import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Image error' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ImageUnreadable: Story = { name: '490 Cannot decode image base64', args: { code: 490 } };
export const ImageTypeUnknown: Story = { name: '491 image type not recognized', args: { code: 491 } };
export const TargetImageUnreadable: Story = { name: '492 Cannot decode target_image base64', args: { code: 492 } };
export const ImageError: Story = { name: '493 image error', args: { code: 493 } };
export const SourceImageUnreadable: Story = { name: '494 Cannot decode source_image base64', args: { code: 494 } };
export const SourceImageTypeUnknown: Story = { name: '495 source_image type not recognized', args: { code: 495 } };
