import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage } from 'face-status-kit';
import { everyHandler } from '../support/everyHandler.ts';
import { messageControls } from '../support/messageControls.ts';
import { expectOwnWords } from '../support/messageStories.tsx';

const meta = {
  title: 'Component/StatusMessage',
  component: StatusMessage,
  tags: ['autodocs'],
  args: { actionHandlers: everyHandler },
  argTypes: messageControls,
  play: expectOwnWords,
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The controls below set all options. The toolbars set an option that has no value here. */
export const Playground: Story = { args: { code: 413 } };

/** Done: the person can continue. */
export const Success: Story = { args: { code: 200 } };

/** The person can fix it, or do it again. */
export const Warning: Story = { args: { code: 412 } };

/** The person cannot continue alone. Staff can use the reference. */
export const Error: Story = { args: { code: 403 } };

/** Dark needs no other component: the text has the page's own colour, and each hue is mixed with it. */
export const Dark: Story = { args: { code: 411 }, globals: { theme: 'dark' } };
