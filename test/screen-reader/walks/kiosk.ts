import type { StatusMessageOptions } from 'face-status-kit';
import { kioskStatuses } from '../../../examples/kiosk/kioskStatuses.ts';
import type { Language, Scenario, Step } from '../Scenario.ts';
import { callDevice, getCommand, press, type PressedStep } from '../scenarios/steps.ts';
import { getLabel, getOther, getSpokenInAll, idleQuestion } from '../scenarios/words.ts';

/** A queue at the kiosk example: an unknown visitor, a call for staff, a known one, a lost network, one who leaves. */
export function walkThroughKiosk(language: Language): Scenario {
  const languages = [language, getOther(language)] as const;
  const kiosk: StatusMessageOptions = {
    setting: 'kiosk',
    privacy: true,
    operation: 'identify',
    statuses: kioskStatuses,
    commands: ['begin', 'takePhoto', 'retakePhoto', 'continue', 'tryAgain', 'getHelp', 'callStaff', 'cancelCall'],
  };
  const result = (code: number | string, attempt = 1) => getSpokenInAll(String(code), languages, { ...kiosk, attempt });
  const hint = (code: number | string) => getSpokenInAll(String(code), languages, { ...kiosk, stage: 'capture' });
  const photo = [hint('holdStill'), result('sending')];
  const question = languages.map((each) => idleQuestion[each].question).join(' ');
  const clearing = languages.map((each) => idleQuestion[each].clearing).join(' ');

  const pressCommand = (code: number | string, action: string, attempt: number, pressed: PressedStep) =>
    press(getLabel(String(code), action, { ...kiosk, language, attempt }), getCommand(action), pressed);

  const unknownVisitor: readonly Step[] = [
    {
      title: 'A person comes, and stands too far away',
      act: (page) => callDevice(page, 'showScene', 'far'),
      promise: { said: [hint(413)] },
    },
    {
      title: 'They come closer, the photo is taken and sent, and the service does not know them',
      act: (page) => callDevice(page, 'showScene', 'stranger'),
      promise: { said: [...photo, result(411)], isAlone: false },
    },
    ...pressCommand(411, 'retakePhoto', 1, {
      title: 'They press it, and a second photo ends the same way',
      promise: { said: [...photo, result(411, 2)] },
    }),
    ...pressCommand(411, 'getHelp', 2, {
      title: 'They press it: staff are called',
      promise: { said: [result('staffCalled')] },
    }),
  ];
  const knownVisitor: readonly Step[] = [
    {
      title: 'Staff register the person, and the service becomes slow',
      act: async (page) => {
        await callDevice(page, 'showScene', 'near');
        await callDevice(page, 'enrolPerson');
        await callDevice(page, 'setDelay', 9_000);
      },
      promise: { said: [] },
    },
    ...pressCommand('staffCalled', 'cancelCall', 1, {
      title: 'They press it, wait for the answer, and this time it works; then the kiosk goes back to the start',
      promise: { said: [...photo, result('checking'), result('stillChecking'), result(200), result('welcome')] },
    }),
    {
      title: 'The person leaves',
      act: async (page) => {
        await callDevice(page, 'showScene', 'nobody');
        await callDevice(page, 'setDelay', null);
      },
      promise: { said: [] },
    },
  ];
  const lostNetwork: readonly Step[] = [
    {
      title: 'Two people come',
      act: (page) => callDevice(page, 'showScene', 'two'),
      promise: { said: [hint('multipleFaces')] },
    },
    {
      title: 'The network is cut',
      act: (page) => callDevice(page, 'setNetwork', false),
      promise: { said: [result('offline')] },
    },
    {
      title: 'The network is back, and the visit goes on',
      act: (page) => callDevice(page, 'setNetwork', true),
      promise: { said: [result('backOnline'), hint('multipleFaces')] },
    },
    {
      title: 'One of them leaves, and the service does not know the other',
      act: (page) => callDevice(page, 'showScene', 'stranger'),
      promise: { said: [...photo, result(411)], isAlone: false },
    },
    {
      title: 'They leave without a word, and the kiosk asks',
      act: (page) => callDevice(page, 'showScene', 'nobody'),
      promise: { said: [question, clearing], isAlone: false, never: /\b1?\d (?:seconds?|detik)\b/ },
    },
    {
      title: 'Nobody answers, and the kiosk invites the next person',
      act: () => Promise.resolve(),
      promise: { said: [result('welcome')], isAlone: false, never: new RegExp(idleQuestion[language].question) },
    },
  ];
  return {
    id: 'kiosk-example',
    title: 'A walk through the kiosk example',
    page: 'kioskExample',
    options: { language, idleMs: 12_000 },
    opening: { said: [result('welcome')], isAlone: false },
    steps: [...unknownVisitor, ...knownVisitor, ...lostNetwork],
  };
}
