import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/Conditions' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Offline: Story = { name: 'offline', args: { code: 'offline' } };
export const Timeout: Story = { name: 'timeout', args: { code: 'timeout' } };
export const ServiceUnavailable: Story = { name: 'serviceUnavailable', args: { code: 'serviceUnavailable' } };
export const TooManyRequests: Story = { name: 'tooManyRequests', args: { code: 'tooManyRequests' } };
export const ImageTooLarge: Story = { name: 'imageTooLarge', args: { code: 'imageTooLarge' } };
export const CameraDenied: Story = { name: 'cameraDenied', args: { code: 'cameraDenied' } };
export const CameraNotFound: Story = { name: 'cameraNotFound', args: { code: 'cameraNotFound' } };
export const CameraInUse: Story = { name: 'cameraInUse', args: { code: 'cameraInUse' } };
export const CameraUnsupported: Story = { name: 'cameraUnsupported', args: { code: 'cameraUnsupported' } };
export const MultipleFaces: Story = { name: 'multipleFaces', args: { code: 'multipleFaces' } };
export const FaceCovered: Story = { name: 'faceCovered', args: { code: 'faceCovered' } };
export const NotLive: Story = { name: 'notLive', args: { code: 'notLive' } };
export const AlreadyRegistered: Story = { name: 'alreadyRegistered', args: { code: 'alreadyRegistered' } };
export const TooManyAttempts: Story = { name: 'tooManyAttempts', args: { code: 'tooManyAttempts' } };
export const CaptureTimeout: Story = { name: 'captureTimeout', args: { code: 'captureTimeout' } };
