import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/General error' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const RequestMalformed: Story = { name: '400 Request malformed', args: { code: 400 } };
export const TokenNotAuthorized: Story = { name: '401 Access token not authorized', args: { code: 401 } };
export const ResourceDenied: Story = { name: '403 Requested resource denied', args: { code: 403 } };
