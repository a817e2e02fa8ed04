import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Business process warning' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const FaceNotVerified: Story = { name: '411 Face not verified or unregistered', args: { code: 411 } };
export const FaceNotDetected: Story = { name: '412 Face not detected', args: { code: 412 } };
export const FaceTooSmall: Story = { name: '413 Face too small', args: { code: 413 } };
