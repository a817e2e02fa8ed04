import { browsersTable, limitsTable } from './browserTables.ts';
import { codesTable } from './codesTable.ts';
import { appFile, exampleFile } from './exampleFile.ts';
import { guideSection } from './guideSection.ts';
import { matrixTable } from './matrixTable.ts';
import { propsTable } from './propsTable.ts';

/** A part of a document that a program writes, between `<!-- name:start -->` and `<!-- name:end -->`. */
export interface Section {
  /** The document's path from the root of the repository. */
  readonly file: string;
  readonly name: string;
  readonly write: () => string;
}

const ofOptions = ['StatusMessageOptions'];
const ofMessage = ['StatusMessageOptions', 'SharedMessageProps', 'OneLanguageProps'];

/** Every generated section. To move one, move its markers and change its file here. */
export const sections: readonly Section[] = [
  { file: 'README.md', name: 'message', write: () => exampleFile('one-file/FirstMessage.tsx', 'src/App.tsx') },
  { file: 'README.md', name: 'answer', write: () => exampleFile('one-file/FirstAnswer.tsx', 'src/App.tsx') },
  { file: 'docs/enrolment.md', name: 'enrolment', write: () => exampleFile('one-file/Enrolment.tsx', 'src/App.tsx') },
  { file: 'docs/api-to-message.md', name: 'guide', write: guideSection },
  { file: 'docs/component.md', name: 'options', write: () => propsTable('options') },
  { file: 'docs/component.md', name: 'props', write: () => propsTable('props', ofOptions) },
  { file: 'docs/component.md', name: 'provider', write: () => propsTable('provider', ofOptions) },
  { file: 'docs/live-camera.md', name: 'live', write: () => propsTable('live', ofMessage) },
  { file: 'docs/assess-frame.md', name: 'limits', write: () => propsTable('limits') },
  { file: 'docs/assess-frame.md', name: 'mediapipe', write: () => exampleFile('detectors/readMediaPipe.ts') },
  { file: 'docs/assess-frame.md', name: 'pose', write: () => exampleFile('detectors/estimatePose.ts') },
  { file: 'docs/assess-frame.md', name: 'faceapi', write: () => exampleFile('detectors/readFaceApi.ts') },
  { file: 'docs/assess-frame.md', name: 'facedetector', write: () => exampleFile('detectors/readFaceDetector.ts') },
  { file: 'docs/assess-frame.md', name: 'light', write: () => exampleFile('live-camera/createLightMeter.ts') },
  { file: 'docs/kiosk.md', name: 'screen', write: () => exampleFile('one-file/kiosk/Kiosk.tsx', 'src/Kiosk.tsx') },
  { file: 'docs/kiosk.md', name: 'visit', write: () => exampleFile('one-file/kiosk/useVisit.ts', 'src/useVisit.ts') },
  { file: 'docs/kiosk.md', name: 'timers', write: () => exampleFile('one-file/kiosk/timers.ts', 'src/timers.ts') },
  { file: 'docs/kiosk.md', name: 'server', write: () => exampleFile('one-file/kiosk/server.ts', 'src/server.ts') },
  { file: 'docs/kiosk.md', name: 'kiosk', write: () => propsTable('kiosk', ofMessage) },
  { file: 'docs/kiosk.md', name: 'speech', write: () => propsTable('speech') },
  { file: 'docs/kiosk.md', name: 'timeout', write: () => propsTable('timeout') },
  { file: 'docs/codes.md', name: 'codes', write: codesTable },
  { file: 'docs/frameworks.md', name: 'vite', write: () => appFile('vite/src/App.tsx', 'src/App.tsx') },
  {
    file: 'docs/frameworks.md',
    name: 'next-layout',
    write: () => appFile('next-app/app/layout.tsx', 'app/layout.tsx'),
  },
  {
    file: 'docs/frameworks.md',
    name: 'next-message',
    write: () => appFile('next-app/app/FaceCheck.tsx', 'app/FaceCheck.tsx'),
  },
  { file: 'docs/frameworks.md', name: 'next-page', write: () => appFile('next-app/app/page.tsx', 'app/page.tsx') },
  {
    file: 'docs/frameworks.md',
    name: 'face-check',
    write: () => appFile('shared/FaceCheck.tsx', 'components/FaceCheck.tsx'),
  },
  {
    file: 'docs/frameworks.md',
    name: 'pages-app',
    write: () => appFile('next-pages/pages/_app.tsx', 'pages/_app.tsx'),
  },
  {
    file: 'docs/frameworks.md',
    name: 'pages-page',
    write: () => appFile('next-pages/pages/index.tsx', 'pages/index.tsx'),
  },
  {
    file: 'docs/frameworks.md',
    name: 'react-router-root',
    write: () => appFile('react-router/app/root.tsx', 'app/root.tsx'),
  },
  {
    file: 'docs/frameworks.md',
    name: 'react-router-route',
    write: () => appFile('react-router/app/routes/home.tsx', 'app/routes/home.tsx'),
  },
  { file: 'docs/frameworks.md', name: 'astro-page', write: () => appFile('astro/src/pages/index.astro') },
  {
    file: 'docs/theming.md',
    name: 'tailwind-styles',
    write: () => appFile('shared/tailwind/layered.css'),
  },
  {
    file: 'docs/theming.md',
    name: 'tailwind-main',
    write: () => appFile('shared/tailwind/layered.tsx', 'src/main.tsx'),
  },
  {
    file: 'docs/theming.md',
    name: 'tailwind-message',
    write: () => appFile('shared/tailwind/FaceCheck.tsx', 'src/FaceCheck.tsx'),
  },
  { file: 'docs/matrix.md', name: 'matrix', write: matrixTable },
  { file: 'docs/browsers.md', name: 'browsers', write: browsersTable },
  { file: 'docs/browsers.md', name: 'limits', write: limitsTable },
];
