import { audiences, operations, settings, type Audience, type Operation, type Setting } from 'face-status-kit';

/** What the toolbars are set to. */
export interface Toolbars {
  readonly language: 'en' | 'id' | 'both';
  readonly setting: Setting | 'any';
  readonly operation: Operation | 'any';
  readonly attempt: '1' | '2' | '3';
  readonly audience: Audience;
  readonly privacy: 'off' | 'on';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly textSize: '100%' | '150%' | '200%';
}

export const initialToolbars: Toolbars = {
  language: 'en',
  setting: 'any',
  operation: 'any',
  attempt: '1',
  audience: 'user',
  privacy: 'off',
  theme: 'auto',
  direction: 'ltr',
  textSize: '100%',
};

/** One choice in a toolbar's menu; `right` stands at the end of its row. */
interface Choice<Value> {
  readonly value: Value;
  readonly title: string;
  readonly right?: string;
}

interface Toolbar<Value> {
  readonly name: string;
  /** What it changes: the tooltip, and the front page. */
  readonly description: string;
  readonly icon: 'contrast' | 'eye' | 'globe' | 'lightning' | 'mobile' | 'refresh' | 'transfer' | 'type' | 'user';
  readonly choices: readonly Choice<Value>[];
  /** Whether the bar shows the choice, not just the icon. */
  readonly showsChoice: boolean;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const choicesOf = <Value extends string>(values: readonly Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, title: capitalised(value) }));

/** The toolbars above every story, in their order. */
export const toolbars: { readonly [Name in keyof Toolbars]: Toolbar<Toolbars[Name]> } = {
  language: {
    name: 'Language',
    description: 'What the person reads',
    icon: 'globe',
    choices: [
      { value: 'en', title: 'English', right: 'en' },
      { value: 'id', title: 'Bahasa Indonesia', right: 'id' },
      { value: 'both', title: 'Both at once', right: 'id + en' },
    ],
    showsChoice: true,
  },
  setting: {
    name: 'Setting',
    description: 'Where the person stands: on a phone the phone moves, at a kiosk the person does',
    icon: 'mobile',
    choices: [{ value: 'any', title: 'Any setting' }, ...choicesOf(settings)],
    showsChoice: true,
  },
  operation: {
    name: 'Operation',
    description: 'What the API was asked to do; 200 and 411 read differently in each',
    icon: 'lightning',
    choices: [{ value: 'any', title: 'Any operation' }, ...choicesOf(operations)],
    showsChoice: true,
  },
  attempt: {
    name: 'Attempt',
    description: 'Which try this is: the second has a fuller tip, from the third help goes first',
    icon: 'refresh',
    choices: [
      { value: '1', title: 'First try' },
      { value: '2', title: 'Second try' },
      { value: '3', title: 'Third try' },
    ],
    showsChoice: true,
  },
  audience: {
    name: 'Audience',
    description: 'Who reads: the person at the camera, the staff who help, or a developer',
    icon: 'user',
    choices: choicesOf(audiences),
    showsChoice: true,
  },
  privacy: {
    name: 'Privacy',
    description: 'Whether others can see the screen: on a shared one, nothing tells who is enrolled',
    icon: 'eye',
    choices: [
      { value: 'off', title: 'Own screen' },
      { value: 'on', title: 'Shared screen' },
    ],
    showsChoice: true,
  },
  theme: {
    name: 'Theme',
    description: 'Light, dark, or as the device has it',
    icon: 'contrast',
    choices: [
      { value: 'auto', title: 'As the device' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ],
    showsChoice: false,
  },
  direction: {
    name: 'Direction',
    description: 'Which way the page around the message is written',
    icon: 'transfer',
    choices: [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ],
    showsChoice: false,
  },
  textSize: {
    name: 'Text size',
    description: 'As a person may set it in the browser',
    icon: 'type',
    choices: [
      { value: '100%', title: '100 %' },
      { value: '150%', title: '150 %' },
      { value: '200%', title: '200 %' },
    ],
    showsChoice: false,
  },
};

/** The toolbars as Storybook takes them. */
export const globalTypes = Object.fromEntries(
  Object.entries(toolbars).map(([id, { name, description, icon, choices, showsChoice }]) => [
    id,
    { name, description: `${name}: ${description}`, toolbar: { icon, items: [...choices], dynamicTitle: showsChoice } },
  ]),
);
