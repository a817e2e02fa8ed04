import type { Drawing } from '../Drawing.ts';

export const signIn: Drawing = ['M4 14a10 10 0 0 0 20 0 10 10 0 0 0-20 0zM21 21l22 22M37 37l5-5M30 30l5-5'];
