import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Unknown code' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const UnknownNumber: Story = { name: 'A number without words', args: { code: 999 } };
export const UnknownText: Story = { name: 'Something else', args: { code: '<b>500</b> at 10.0.0.7' } };
