import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Success' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Success: Story = { name: '200 Success messages', args: { code: 200 } };
