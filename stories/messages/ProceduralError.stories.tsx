import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Procedural error' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ServerError: Story = { name: '500 Server error', args: { code: 500 } };
