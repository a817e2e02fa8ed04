import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Data format error' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const UserIdMissing: Story = { name: '452 user_id is null', args: { code: 452 } };
export const UserNameMissing: Story = { name: '453 user_name is null', args: { code: 453 } };
export const GalleryMissing: Story = { name: '454 facegallery_id is null', args: { code: 454 } };
export const TargetImageMissing: Story = { name: '455 target_image is null', args: { code: 455 } };
export const SourceImageMissing: Story = { name: '456 source_image is null', args: { code: 456 } };
