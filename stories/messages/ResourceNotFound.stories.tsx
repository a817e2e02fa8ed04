import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Resource not found' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const UserNotFound: Story = { name: '415 user_id not found', args: { code: 415 } };
export const GalleryNotFound: Story = { name: '416 facegallery_id not found', args: { code: 416 } };
export const ImageMissing: Story = { name: '451 image is null', args: { code: 451 } };
