import type { Meta, StoryObj } from '@storybook/react-vite';
import type { StatusMessage } from 'face-status-kit';
import { messageStories } from '../support/messageStories.tsx';

const meta = { ...messageStories, title: 'Messages/PeduliLindungi error' } satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const UnknownError: Story = { name: '600 Unknown error', args: { code: 600 } };
export const NikAndNameRejected: Story = { name: '603 NIK + name rejected', args: { code: 603 } };
export const NoAnswerInTime: Story = { name: '604 Timeout while waiting for response', args: { code: 604 } };
export const NoAnswer: Story = { name: '605 Failed to receive PeduliLindungi response', args: { code: 605 } };
export const NikNotEnrolled: Story = { name: "606 NIK hasn't been enrolled at PeduliLindungi", args: { code: 606 } };
export const Unreachable: Story = { name: '607 Server unreachable', args: { code: 607 } };
export const AnswerIncomplete: Story = { name: '608 Response data incomplete', args: { code: 608 } };
export const AnswerMalformed: Story = { name: '609 Response data malformed', args: { code: 609 } };
export const NotFound: Story = { name: '610 PL server 404', args: { code: 610 } };
export const SignInExpired: Story = { name: '611 PL returns expired user auth token', args: { code: 611 } };
