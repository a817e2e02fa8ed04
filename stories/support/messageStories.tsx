import type { Decorator, Meta, StoryContext } from '@storybook/react-vite';
import { resolveStatusMessage, StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { expect, waitFor, within } from 'storybook/test';
import { resolveOptions } from '../../.storybook/resolveOptions.ts';
import { Caption } from './Caption.tsx';
import { everyHandler } from './everyHandler.ts';
import { messageControls } from './messageControls.ts';

/** Matches text that no message may show: a key of the texts, an unfilled placeholder, the name of a missing value. */
export const rawTextPattern =
  /\{\{|\}\}|\b(codes|actions|labels)\.|_(private|attendant|repeated|capture|handheld|desktop|kiosk)\b|undefined|null|NaN|\[object/;

const withCaption: Decorator<StatusMessageProps> = (Story, { args }) => (
  <>
    <Story />
    <Caption {...args} />
  </>
);

/** Expects that a message shows its own title, is named by it, and contains no raw text. */
export async function expectOwnWords({ canvas, args, globals }: StoryContext<StatusMessageProps>): Promise<void> {
  const message = resolveStatusMessage(args.code, resolveOptions(globals, args));
  if (!message) throw new Error(`The code ${String(args.code)} has no message.`);
  const group = await canvas.findByRole('group', { name: message.title });
  const [title] = within(group).getAllByText(message.title);
  await waitFor(() => expect(title).toBeVisible());
  await expect(group).not.toHaveTextContent(rawTextPattern);
}

/** The meta of every story under Messages: all buttons, a caption with the facts about the code, and a test. */
export const messageStories = {
  component: StatusMessage,
  args: { actionHandlers: everyHandler },
  argTypes: { ...messageControls, code: { control: false } },
  decorators: [withCaption],
  play: expectOwnWords,
} satisfies Partial<Meta<typeof StatusMessage>>;
