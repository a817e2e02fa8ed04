import type { Decorator, Meta, StoryContext } from '@storybook/react-vite';
import { resolveStatusMessage, StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { expect, waitFor, within } from 'storybook/test';
import { optionsOf } from '../../.storybook/optionsOf.ts';
import { Caption } from './Caption.tsx';
import { everyHandler } from './everyHandler.ts';
import { leak } from './leak.ts';
import { messageControls } from './messageControls.ts';

const withCaption: Decorator<StatusMessageProps> = (Story, { args }) => (
  <>
    <Story />
    <Caption {...args} />
  </>
);

/** The promise of every code: its own words, under its own name, with nothing raw in them. */
export async function showsItsWords({ canvas, args, globals }: StoryContext<StatusMessageProps>): Promise<void> {
  const message = resolveStatusMessage(args.code, optionsOf(globals, args));
  if (!message) throw new Error(`no message for ${String(args.code)}`);
  const group = await canvas.findByRole('group', { name: message.title });
  const [title] = within(group).getAllByText(message.title);
  await waitFor(() => expect(title).toBeVisible());
  await expect(group).not.toHaveTextContent(leak);
}

/** What the stories of all codes share: every button, what staff and screen readers get, and the test above. */
export const messageStories = {
  component: StatusMessage,
  args: { actionHandlers: everyHandler },
  argTypes: { ...messageControls, code: { control: false } },
  decorators: [withCaption],
  play: showsItsWords,
} satisfies Partial<Meta<typeof StatusMessage>>;
