import 'face-status-kit/styles.css';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../../examples/kiosk/createI18n.ts';
import { KioskScreen } from '../../../examples/kiosk/KioskScreen.tsx';
import { endpoints } from '../../../mock-api/endpoints.ts';
import { scriptedLiveFinder } from '../../browser/examples/support/scenes.ts';
import { mount } from './mount.tsx';
import { readOptions } from './readOptions.ts';
import { service, simulateDevice } from './simulateDevice.ts';

export interface KioskExampleOptions {
  /** The language with which each visit begins. */
  readonly language: string;
  readonly idleMs: number;
}

const { language, idleMs } = readOptions() as KioskExampleOptions;
const languages = ['en', 'id'] as const;

simulateDevice();
mount(
  <I18nextProvider i18n={createI18n(language)}>
    <KioskScreen
      service={{ ...service, url: endpoints.identifyFace.path }}
      finder={scriptedLiveFinder}
      languages={languages}
      // The screen reader speaks.
      defaultSpeech="none"
      idleMs={idleMs}
    />
  </I18nextProvider>,
);
