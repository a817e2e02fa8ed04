import type { StatusMessageOptions } from 'face-status-kit';
import type { MessageState } from '../pages/message.tsx';
import type { ScenarioIn } from '../Scenario.ts';
import { changeMessage } from './messages.ts';
import { focus, getCommand } from './steps.ts';
import { getLabel, getSpoken, getWaitingLabel, readyToRetry } from './words.ts';

/** Those of the page with buttons. */
const commands = ['tryAgain', 'retakePhoto', 'getHelp'];

const retryButton = getCommand('tryAgain');

export const buttonScenarios: readonly ScenarioIn[] = [
  (language) => {
    const label = getLabel('tooManyRequests', 'tryAgain', { language, commands });
    const busy: MessageState = { code: 'tooManyRequests', retryInMs: 40_000 };
    return {
      id: 'retry',
      title: 'A button that waits',
      page: 'message',
      options: { languages: [language], hasButtons: true },
      steps: [
        {
          title: 'The service is busy for 40 seconds',
          act: (page) => changeMessage(page, busy),
          promise: { said: [getSpoken('tooManyRequests', { language, commands })] },
        },
        {
          title: 'The person goes to the button that waits, which does not count aloud',
          act: (page) => focus(page, retryButton),
          promise: { said: [getWaitingLabel(label, language)], isAlone: false },
        },
        {
          title: 'The wait ends',
          act: () => Promise.resolve(),
          promise: { said: [readyToRetry[language]] },
        },
      ],
    };
  },
  (language) => {
    const options: StatusMessageOptions = { language, commands };
    return {
      id: 'pending',
      title: 'A button that works, and goes',
      page: 'message',
      options: { languages: [language], hasButtons: true },
      steps: [
        {
          title: 'There is no network',
          act: (page) => changeMessage(page, { code: 'offline' }),
          promise: { said: [getSpoken('offline', options)] },
        },
        {
          title: 'The person goes to the button “Try again”',
          act: (page) => focus(page, retryButton),
          promise: { said: [], isAlone: false },
        },
        {
          title: 'The person presses it, and it works',
          act: (page) => page.keys('Enter'),
          promise: { said: [], isAlone: false },
        },
        {
          title: 'There is still no network',
          act: (page) => page.evaluate((change) => window.finishAction(change), { attempt: 2 }),
          promise: { said: [getSpoken('offline', { ...options, attempt: 2 })] },
        },
        {
          title: 'The person presses it again',
          act: (page) => page.keys('Enter'),
          promise: { said: [], isAlone: false },
        },
        {
          title: 'It worked, and the button goes with the message',
          act: (page) => page.evaluate((change) => window.finishAction(change), { code: 200, attempt: 1 }),
          promise: { said: [getSpoken(200, options)], isAlone: false },
        },
      ],
    };
  },
  (language) => {
    const options: StatusMessageOptions = { language, commands };
    return {
      id: 'button-goes',
      title: 'A button with the focus that goes with its message, and the next message',
      page: 'message',
      options: { languages: [language], hasButtons: true },
      steps: [
        {
          title: 'The face is too small (413)',
          act: (page) => changeMessage(page, { code: 413 }),
          promise: { said: [getSpoken(413, options)] },
        },
        {
          title: 'The person goes to its button',
          act: (page) => focus(page, getCommand('retakePhoto')),
          promise: { said: [], isAlone: false },
        },
        {
          title: 'No message, as while the camera is on',
          act: (page) => changeMessage(page, { code: null }),
          promise: { said: [], isAlone: false },
        },
        {
          title: 'The photo is sent',
          act: (page) => changeMessage(page, { code: 'sending' }),
          promise: { said: [getSpoken('sending', options)], isAlone: false },
        },
      ],
    };
  },
];
