import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage } from '../src/index.ts';

const meta = { component: StatusMessage } satisfies Meta<typeof StatusMessage>;
export default meta;

export const FaceTooSmall: StoryObj<typeof meta> = { args: { code: 413 } };
