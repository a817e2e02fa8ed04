import type { ScenarioIn } from '../Scenario.ts';
import { walkThroughEnrolment } from '../walks/enrolment.ts';
import { walkThroughKiosk } from '../walks/kiosk.ts';
import { buttonScenarios } from './buttons.ts';
import { cameraScenarios } from './cameras.ts';
import { kioskScenarios } from './kiosk.ts';
import { messageScenarios } from './messages.ts';

/** The walks through the examples, whose transcripts are in `docs/`. */
export const walks: readonly ScenarioIn[] = [walkThroughKiosk, walkThroughEnrolment];

export const scenarios: readonly ScenarioIn[] = [
  ...messageScenarios,
  ...buttonScenarios,
  ...cameraScenarios,
  ...kioskScenarios,
  ...walks,
];
