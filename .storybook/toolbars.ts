import { audiences, operations, settings, type Audience, type Operation, type Setting } from 'face-status-kit';
import { languageNames, languages } from '../stories/support/languages.ts';

/** The value of the language toolbar for all languages in one message. */
export const allLanguages = 'all';

/** The languages of such a message: English, which the others fall back to, is last. */
export const languagesAtOnce: readonly string[] = [...languages.filter((language) => language !== 'en'), 'en'];

/** The values of the toolbars. */
export interface Toolbars {
  /** A language of the kit, or {@link allLanguages}. */
  readonly language: string;
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

/** One choice in the menu of a toolbar. */
interface Choice<Value> {
  readonly value: Value;
  readonly title: string;
  /** A note at the end of the row. */
  readonly right?: string;
}

interface Toolbar<Value> {
  readonly name: string;
  /** Shown as the tooltip and on the front page. */
  readonly description: string;
  readonly icon: 'contrast' | 'eye' | 'globe' | 'lightning' | 'mobile' | 'refresh' | 'transfer' | 'type' | 'user';
  readonly choices: readonly Choice<Value>[];
  /** Whether the bar shows the chosen value beside the icon. */
  readonly showsChoice: boolean;
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const createChoices = <Value extends string>(values: readonly Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, title: capitalize(value) }));

/** The toolbars above every story, in the order of the bar. */
export const toolbars: { readonly [Name in keyof Toolbars]: Toolbar<Toolbars[Name]> } = {
  language: {
    name: 'Language',
    description: 'The language of the messages',
    icon: 'globe',
    choices: [
      ...languages.map((value) => ({ value, title: languageNames[value] ?? value, right: value })),
      { value: allLanguages, title: 'All at once', right: languagesAtOnce.join(' + ') },
    ],
    showsChoice: true,
  },
  setting: {
    name: 'Setting',
    description: 'The device: a phone is moved, at a kiosk the person moves',
    icon: 'mobile',
    choices: [{ value: 'any', title: 'Any setting' }, ...createChoices(settings)],
    showsChoice: true,
  },
  operation: {
    name: 'Operation',
    description: 'The request to the API; 200 and 411 have other words in each',
    icon: 'lightning',
    choices: [{ value: 'any', title: 'Any operation' }, ...createChoices(operations)],
    showsChoice: true,
  },
  attempt: {
    name: 'Attempt',
    description: 'The number of the try: the second has a longer tip, from the third the first step is to get help',
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
    description: 'The reader: the person at the camera, the staff, or a developer',
    icon: 'user',
    choices: createChoices(audiences),
    showsChoice: true,
  },
  privacy: {
    name: 'Privacy',
    description: 'Whether others can see the screen: a shared screen does not reveal who is enrolled',
    icon: 'eye',
    choices: [
      { value: 'off', title: 'Own screen' },
      { value: 'on', title: 'Shared screen' },
    ],
    showsChoice: true,
  },
  theme: {
    name: 'Theme',
    description: 'Light, dark, or as set on the device',
    icon: 'contrast',
    choices: [
      { value: 'auto', title: 'As on the device' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ],
    showsChoice: false,
  },
  direction: {
    name: 'Direction',
    description: 'The writing direction of the page around the message',
    icon: 'transfer',
    choices: [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ],
    showsChoice: false,
  },
  textSize: {
    name: 'Text size',
    description: 'The text size in the settings of the browser',
    icon: 'type',
    choices: [
      { value: '100%', title: '100 %' },
      { value: '150%', title: '150 %' },
      { value: '200%', title: '200 %' },
    ],
    showsChoice: false,
  },
};

/** The toolbars in the format of Storybook. */
export const globalTypes = Object.fromEntries(
  Object.entries(toolbars).map(([id, { name, description, icon, choices, showsChoice }]) => [
    id,
    { name, description: `${name}: ${description}`, toolbar: { icon, items: [...choices], dynamicTitle: showsChoice } },
  ]),
);
