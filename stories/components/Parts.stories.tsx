import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage } from 'face-status-kit';
import { expect, fn } from 'storybook/test';
import { messageControls } from '../support/messageControls.ts';
import './components.css';

/**
 * `parts` replaces a part by your own element, or leaves it out with `null`. A renderer gets the attributes and the
 * content of the kit's own element, and the whole message.
 */
const meta = {
  title: 'Component/Parts',
  component: StatusMessage,
  tags: ['autodocs'],
  args: { code: 413, actionHandlers: { retakePhoto: fn() } },
  argTypes: messageControls,
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The title is a heading, so that screen reader users find it among the headings of the page. */
export const TitleAsHeading: Story = {
  args: { parts: { title: ({ children, ...props }) => <h2 {...props}>{children}</h2> } },
  play: async ({ canvas }) => {
    const heading = await canvas.findByRole('heading', { level: 2 });
    await expect(canvas.getByRole('group', { name: heading.textContent })).toContainElement(heading);
  },
};

/** The app's own button. Without the kit's class it has the app's own style. */
export const OwnButton: Story = {
  args: {
    parts: { command: ({ className: _, ...props }) => <button {...props} className="app-button" /> },
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button'));
    await expect(args.actionHandlers?.retakePhoto).toHaveBeenCalledOnce();
  },
};

export const NoIcon: Story = {
  args: { parts: { icon: null } },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('group');
    await expect(canvasElement.querySelector('.fsk-icon')).toBeNull();
  },
};

/** Only the title and the guidance, for example over the camera's picture. */
export const TitleAndGuidance: Story = {
  args: { parts: { icon: null, description: null }, actionHandlers: undefined },
  play: async ({ canvas }) => {
    const group = await canvas.findByRole('group');
    await expect(group.querySelectorAll('p')).toHaveLength(1);
  },
};

/** The reference in the app's own words: a renderer also gets the message. */
export const OwnReference: Story = {
  args: {
    code: 403,
    parts: { reference: (props, { reference }) => <p {...props}>{`Tell our staff: F-${reference}`}</p> },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Tell our staff: F-403')).toBeInTheDocument();
  },
};
