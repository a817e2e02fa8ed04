import 'face-status-kit/styles.css';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../../examples/enrolment/createI18n.ts';
import { EnrolmentScreen } from '../../../examples/enrolment/EnrolmentScreen.tsx';
import { endpoints } from '../../../mock-api/endpoints.ts';
import { mount } from './mount.tsx';
import { readOptions } from './readOptions.ts';
import { service, simulateDevice } from './simulateDevice.ts';

export interface EnrolmentExampleOptions {
  readonly language: string;
}

const { language } = readOptions() as EnrolmentExampleOptions;

simulateDevice();
mount(
  <I18nextProvider i18n={createI18n(language)}>
    <EnrolmentScreen
      service={{ ...service, url: endpoints.enrollFace.path }}
      help={{ desk: 'Desk 4', phone: '0800 000 0000' }}
      setting="desktop"
    />
  </I18nextProvider>,
);
