import type { StatusCode, StatusMessageOptions } from 'face-status-kit';
import type { EnginePage } from '../../engines/Engine.ts';
import type { Language, Scenario, ScenarioIn } from '../Scenario.ts';
import { getOther, getSpokenInAll, idleQuestion } from './words.ts';

/** Any number of seconds below 20: the question must not count aloud. */
const countdown = /\b1?\d (?:seconds?|detik)\b/;

const changeCode = (page: EnginePage, code: StatusCode | null) =>
  page.evaluate((next) => window.changeCode(next), code);

const waitUntilForgotten = (page: EnginePage) =>
  page.evaluate(async () => {
    while (window.idleCount === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  });

function createIdleScenario(id: string, title: string, languages: readonly [Language, ...Language[]]): Scenario {
  const options: StatusMessageOptions = { setting: 'kiosk', privacy: true };
  const texts = languages.map((language) => idleQuestion[language]);
  const question = texts.map((each) => each.question).join(' ');
  const clearing = texts.map((each) => each.clearing).join(' ');
  return {
    id,
    title,
    page: 'kiosk',
    options: { languages, idleMs: 9_000 },
    steps: [
      {
        title: 'A message comes (413)',
        act: (page) => changeCode(page, 413),
        promise: { said: [getSpokenInAll(413, languages, options)] },
      },
      {
        title: 'Nobody does anything: the kiosk asks',
        act: () => Promise.resolve(),
        promise: { said: [question, clearing], isAlone: false, never: countdown },
      },
      {
        title: 'Nobody answers for 20 seconds',
        act: waitUntilForgotten,
        promise: { said: [], isAlone: false, never: new RegExp(`${countdown.source}|${texts[0]?.question}`) },
      },
      {
        title: 'The next person (500)',
        act: (page) => changeCode(page, 500),
        promise: { said: [getSpokenInAll(500, languages, options)] },
      },
    ],
  };
}

export const kioskScenarios: readonly ScenarioIn[] = [
  (language) => createIdleScenario('idle-question', 'A kiosk asks whether anybody is there', [language]),
  (language) =>
    createIdleScenario('idle-question-two-languages', 'A kiosk asks in both languages', [language, getOther(language)]),
];
