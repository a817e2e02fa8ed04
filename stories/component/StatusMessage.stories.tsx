import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage } from 'face-status-kit';
import { everyHandler } from '../support/everyHandler.ts';
import { messageControls } from '../support/messageControls.ts';
import { showsItsWords } from '../support/messageStories.tsx';

const meta = {
  title: 'Component/StatusMessage',
  component: StatusMessage,
  tags: ['autodocs'],
  args: { actionHandlers: everyHandler },
  argTypes: messageControls,
  play: showsItsWords,
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All options are in the controls below; what they leave alone, the toolbars set. */
export const Playground: Story = { args: { code: 413 } };

/** Done: the person can go on. */
export const Success: Story = { args: { code: 200 } };

/** The person can cure it, or simply do it again. */
export const Warning: Story = { args: { code: 412 } };

/** The person cannot get on alone. The reference is for the staff that they ask. */
export const Error: Story = { args: { code: 403 } };

/** Dark is not another component: text is the page's own, and each hue is mixed with it. */
export const Dark: Story = { args: { code: 411 }, globals: { theme: 'dark' } };
