import { describeConformance } from './describeConformance.tsx';
import { everyPictogram, kioskStatus, liveStatusMessage, statusMessage } from './setups.tsx';

describeConformance('StatusMessage', statusMessage);
describeConformance('LiveStatusMessage', liveStatusMessage);
describeConformance('KioskStatus', kioskStatus);
describeConformance('every pictogram', everyPictogram);
