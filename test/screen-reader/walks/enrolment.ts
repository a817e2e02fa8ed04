import type { StatusMessageOptions } from 'face-status-kit';
import en from '../../../examples/enrolment/locales/en.json' with { type: 'json' };
import id from '../../../examples/enrolment/locales/id.json' with { type: 'json' };
import type { Language, Scenario, Step } from '../Scenario.ts';
import { callDevice, getCommand, press, type PressedStep } from '../scenarios/steps.ts';
import { getLabel, getSpoken } from '../scenarios/words.ts';

/** The app's own words. */
const appWords = { en: en.translation, id: id.translation };

/** An enrolment that fails for the photo, for the details and for the network, and then succeeds. */
export function walkThroughEnrolment(language: Language): Scenario {
  const words = appWords[language];
  const options: StatusMessageOptions = {
    language,
    setting: 'desktop',
    operation: 'enroll',
    commands: ['tryAgain', 'retakePhoto', 'editDetails', 'getHelp', 'continue'],
  };
  const message = (code: number | string, attempt = 1) => getSpoken(String(code), { ...options, attempt });

  const fillIn: Step = {
    title: 'The person fills in the form',
    act: (page) =>
      page.evaluate(() => {
        const values = ['0000000000000000', 'Nama Contoh'];
        document.querySelectorAll('input').forEach((input, index) => (input.value = values[index] ?? ''));
      }),
    promise: { said: [], isAlone: false },
  };
  const takePhoto = (title: string, said: readonly string[]) =>
    press(words.camera.take, '.shutter', { title, promise: { said } });
  const pressCommand = (code: number | string, action: string, pressed: PressedStep) =>
    press(getLabel(String(code), action, options), getCommand(action), pressed);
  const cameraStarts = { said: [message('cameraStarting'), words.camera.ready] };

  return {
    id: 'enrolment-example',
    title: 'A walk through the enrolment example',
    page: 'enrolmentExample',
    options: { language },
    steps: [
      fillIn,
      ...press(words.details.continue, '.details-form button', {
        title: 'They press it, and the next step explains what the camera is for',
        promise: { said: [] },
      }),
      ...press(words.photo.turnOn, '.enrolment-body > button', {
        title: 'They press it, and the camera starts',
        promise: cameraStarts,
      }),
      {
        title: 'The person is too far away',
        act: (page) => callDevice(page, 'showScene', 'far'),
        promise: { said: [] },
      },
      ...takePhoto('They press it, and the photo is too small', [message('sending'), message(413)]),
      ...pressCommand(413, 'retakePhoto', {
        title: 'They press it, and the camera starts again',
        promise: cameraStarts,
      }),
      ...takePhoto('They press it, and the photo is too small again', [message('sending'), message(413, 2)]),
      {
        title: 'They come closer, but their name is not the one of the NIK',
        act: async (page) => {
          await callDevice(page, 'showScene', 'near');
          await callDevice(page, 'forceAnswer', 603);
        },
        promise: { said: [] },
      },
      ...pressCommand(413, 'retakePhoto', {
        title: 'They press it, and the camera starts again',
        promise: cameraStarts,
      }),
      ...takePhoto('They press it, and the details are wrong', [message('sending'), message(603)]),
      ...pressCommand(603, 'editDetails', {
        title: 'They press it, and come back to the form',
        promise: { said: [] },
      }),
      {
        title: 'They correct the name, and the network is cut',
        act: async (page) => {
          await callDevice(page, 'forceAnswer', null);
          await callDevice(page, 'setNetwork', false);
        },
        promise: { said: [] },
      },
      ...press(words.details.send, '.details-form button', {
        title: 'They press it, and there is no network',
        promise: { said: [message('sending'), message('offline')] },
      }),
      {
        title: 'The network is back, and slow',
        act: async (page) => {
          await callDevice(page, 'setNetwork', true);
          await callDevice(page, 'setDelay', 12_000);
        },
        promise: { said: [] },
      },
      ...pressCommand('offline', 'tryAgain', {
        title: 'They press it, wait, and are enrolled',
        promise: { said: [message('sending'), message('checking'), message('stillChecking'), message(200)] },
      }),
      ...pressCommand(200, 'continue', {
        title: 'They press it, and the form is ready for the next person',
        promise: { said: [] },
      }),
    ],
  };
}
