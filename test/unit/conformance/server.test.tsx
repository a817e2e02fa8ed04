// @vitest-environment node
import { describeServerConformance } from './describeServerConformance.tsx';
import { everyPictogram, kioskStatus, liveStatusMessage, statusMessage } from './setups.tsx';

describeServerConformance('StatusMessage', statusMessage);
describeServerConformance('LiveStatusMessage', liveStatusMessage);
describeServerConformance('KioskStatus', kioskStatus);
describeServerConformance('every pictogram', everyPictogram);
