import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Progress' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const CameraPermission: Story = { name: 'cameraPermission', args: { code: 'cameraPermission' } };
export const CameraStarting: Story = { name: 'cameraStarting', args: { code: 'cameraStarting' } };
export const TakingPhoto: Story = { name: 'takingPhoto', args: { code: 'takingPhoto' } };
export const Sending: Story = { name: 'sending', args: { code: 'sending' } };
export const Checking: Story = { name: 'checking', args: { code: 'checking' } };
export const StillChecking: Story = { name: 'stillChecking', args: { code: 'stillChecking' } };
export const StaffCalled: Story = { name: 'staffCalled', args: { code: 'staffCalled' } };
export const BackOnline: Story = { name: 'backOnline', args: { code: 'backOnline' } };
