import type { StatusCode } from 'face-status-kit';
import type { EnginePage } from '../../engines/Engine.ts';
import type { MessagePageOptions, MessageState } from '../pages/message.tsx';
import type { Language, ScenarioIn, Step } from '../Scenario.ts';
import { getOther, getSpoken, getSpokenInAll } from './words.ts';

/** A change of the message page, and the codes that are announced then. */
interface Change {
  readonly title: string;
  readonly state: MessageState;
  readonly attempt?: number;
  readonly said: readonly StatusCode[];
}

const changes: readonly Change[] = [
  { title: 'A message comes (413)', state: { code: 413 }, said: [413] },
  { title: 'Another message (412)', state: { code: 412 }, said: [412] },
  { title: 'The first one again (413)', state: { code: 413 }, said: [413] },
  { title: 'It goes', state: { code: null }, said: [] },
  { title: 'It comes back (413)', state: { code: 413 }, said: [413] },
  { title: 'Success (200)', state: { code: 200 }, said: [200] },
];

/** From the third attempt on the words stay the same. */
const repeats: readonly Change[] = [
  { title: 'A message at the third attempt (413)', state: { code: 413, attempt: 3 }, said: [413] },
  { title: 'The fourth attempt, with the same words', state: { code: 413, attempt: 4 }, said: [413] },
  { title: 'The fifth attempt, with the same words', state: { code: 413, attempt: 5 }, said: [413] },
  { title: 'No message for a moment', state: { code: null }, said: [] },
  { title: 'The sixth attempt, with the same words', state: { code: 413, attempt: 6 }, said: [413] },
];

const progress: readonly Change[] = [
  { title: 'The camera starts', state: { code: 'cameraStarting' }, said: ['cameraStarting'] },
  { title: 'The photo is sent', state: { code: 'sending' }, said: ['sending'] },
  { title: 'The photo is checked', state: { code: 'checking' }, said: ['checking'] },
  { title: 'The check takes long', state: { code: 'stillChecking' }, said: ['stillChecking'] },
  { title: 'Success of an enrolment (200)', state: { code: 200, operation: 'enroll' }, said: [200] },
];

export const changeMessage = (page: EnginePage, state: MessageState) =>
  page.evaluate((change) => window.changeMessage(change), state);

function toSteps(list: readonly Change[], languages: readonly Language[]): readonly Step[] {
  return list.map(({ title, state, said }) => ({
    title,
    act: (page) => changeMessage(page, state),
    promise: { said: said.map((code) => getSpokenInAll(code, languages, state)) },
  }));
}

const onPage = (options: MessagePageOptions) => ({ page: 'message', options }) as const;

export const messageScenarios: readonly ScenarioIn[] = [
  (language) => ({
    id: 'changes',
    title: 'A message that comes, changes, goes and comes back',
    ...onPage({ languages: [language] }),
    steps: toSteps(changes, [language]),
  }),
  (language) => ({
    id: 'repeated',
    title: 'The same message at another attempt',
    ...onPage({ languages: [language] }),
    steps: toSteps(repeats, [language]),
  }),
  (language) => ({
    id: 'first',
    title: 'A message that is there when the page opens',
    ...onPage({ languages: [language], start: { code: 413 } }),
    opening: { said: [getSpoken(413, { language })], isAlone: false },
    steps: toSteps([{ title: 'Another message (412)', state: { code: 412 }, said: [412] }], [language]),
  }),
  (language) => ({
    id: 'two-languages',
    title: 'Both languages at once',
    ...onPage({ languages: [language, getOther(language)] }),
    steps: toSteps(changes, [language, getOther(language)]),
  }),
  (language) => ({
    id: 'strict-mode',
    title: 'In React’s StrictMode, there when the page opens',
    ...onPage({ languages: [language], isStrict: true, start: { code: 413 } }),
    opening: { said: [getSpoken(413, { language })], isAlone: false },
    steps: toSteps(changes.slice(1, 3), [language]),
  }),
  (language) => ({
    id: 'progress',
    title: 'What goes on, up to a success',
    ...onPage({ languages: [language] }),
    steps: toSteps(progress, [language]),
  }),
  (language) => ({
    id: 'dialog',
    title: 'In a modal dialog',
    ...onPage({ languages: [language], place: 'dialog', start: { isDialogOpen: true } }),
    steps: toSteps([...changes.slice(0, 2), ...repeats.slice(0, 2)], [language]),
  }),
  (language) => ({
    id: 'dialog-with-message',
    title: 'In a modal dialog that opens with its message',
    ...onPage({ languages: [language], place: 'dialog', start: { code: 413 } }),
    steps: [
      {
        title: 'The dialog opens with 413',
        act: (page) => changeMessage(page, { isDialogOpen: true }),
        promise: { said: [getSpoken(413, { language })], isAlone: false },
      },
      ...toSteps([{ title: 'Another message (412)', state: { code: 412 }, said: [412] }], [language]),
    ],
  }),
  (language) => ({
    id: 'described-dialog',
    title: 'In a modal dialog that opens with its message, which is its description',
    ...onPage({ languages: [language], place: 'dialog', isDescribed: true, start: { code: 413 } }),
    steps: [
      {
        // A screen reader says the description itself, without the full stops of an announcement, or not at all.
        title: 'The dialog opens with 413, and the kit leaves it to the description',
        act: (page) => changeMessage(page, { isDialogOpen: true }),
        promise: { said: [], isAlone: false, never: new RegExp(getSpoken(413, { language })) },
      },
      ...toSteps([{ title: 'Another message (412)', state: { code: 412 }, said: [412] }], [language]),
    ],
  }),
];
