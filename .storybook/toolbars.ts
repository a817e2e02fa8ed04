import { audiences, operations, settings, type Audience, type Operation, type Setting } from 'face-status-kit';

/** What the toolbars are set to. */
export interface Toolbars {
  readonly language: 'en' | 'id' | 'both';
  readonly setting: Setting | 'none';
  readonly operation: Operation | 'none';
  readonly attempt: '1' | '2' | '3';
  readonly audience: Audience;
  readonly privacy: 'off' | 'on';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly textSize: '100%' | '150%' | '200%';
}

export const initialToolbars: Toolbars = {
  language: 'en',
  setting: 'none',
  operation: 'none',
  attempt: '1',
  audience: 'user',
  privacy: 'off',
  theme: 'auto',
  direction: 'ltr',
  textSize: '100%',
};

interface Choice<Value> {
  readonly value: Value;
  readonly title: string;
  /** What stands at the right of the menu's row. */
  readonly right?: string;
}

function toolbar<Name extends keyof Toolbars>(
  description: string,
  icon: string,
  items: readonly Choice<Toolbars[Name]>[],
) {
  return { description, toolbar: { icon, items: [...items], dynamicTitle: true } };
}

/** The toolbars above every story. */
export const toolbars = {
  language: toolbar<'language'>('Language', 'globe', [
    { value: 'en', title: 'English', right: 'en' },
    { value: 'id', title: 'Bahasa Indonesia', right: 'id' },
    { value: 'both', title: 'Both at once', right: 'id + en' },
  ]),
  setting: toolbar<'setting'>('Setting: where the person stands', 'mobile', [
    { value: 'none', title: 'Any setting' },
    ...settings.map((value) => ({ value, title: capitalised(value) })),
  ]),
  operation: toolbar<'operation'>('Operation: what the API was asked to do', 'lightning', [
    { value: 'none', title: 'Any operation' },
    ...operations.map((value) => ({ value, title: capitalised(value) })),
  ]),
  attempt: toolbar<'attempt'>('Attempt: which try this is', 'redo', [
    { value: '1', title: 'First try' },
    { value: '2', title: 'Second try', right: 'a fuller tip' },
    { value: '3', title: 'Third try', right: 'help goes first' },
  ]),
  audience: toolbar<'audience'>(
    'Audience: who reads',
    'user',
    audiences.map((value) => ({ value, title: value === 'user' ? 'Person at the camera' : capitalised(value) })),
  ),
  privacy: toolbar<'privacy'>('Privacy: can others see the screen?', 'eye', [
    { value: 'off', title: 'Private screen' },
    { value: 'on', title: 'Others can see', right: 'neutral words' },
  ]),
  theme: toolbar<'theme'>('Theme', 'mirror', [
    { value: 'auto', title: 'Theme of the device' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  direction: toolbar<'direction'>('Writing direction of the page', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  textSize: toolbar<'textSize'>('Text size', 'zoom', [
    { value: '100%', title: 'Text 100 %' },
    { value: '150%', title: 'Text 150 %' },
    { value: '200%', title: 'Text 200 %' },
  ]),
} satisfies Record<keyof Toolbars, unknown>;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
