import { codesTable } from './codesTable.ts';
import { guideSection } from './guideSection.ts';
import { createPropsTables } from './propsTable.ts';

const options = { file: 'text/StatusMessageOptions.ts', name: 'StatusMessageOptions' };
const messageProps = { file: 'message/StatusMessage.tsx', name: 'StatusMessageProps' };
const props = { ...messageProps, without: options };
const stabilizer = { file: 'capture/stabilizerLimits.ts', name: 'StatusStabilizerOptions' };
const kiosk = { file: 'kiosk/KioskStatusProps.ts', name: 'KioskStatusProps', without: messageProps };
const speech = { file: 'kiosk/useSpokenStatus.ts', name: 'SpokenStatusOptions' };
const defaults = { file: 'message/StatusMessageProvider.tsx', name: 'StatusMessageProviderProps', without: options };

/** What stands in the README between `<!-- name:start -->` and `<!-- name:end -->`, by that name. */
export function writeSections(): Readonly<Record<string, string>> {
  const propsTable = createPropsTables();
  return {
    guide: guideSection(),
    options: propsTable(options),
    props: propsTable(props),
    provider: propsTable(defaults),
    capture: propsTable(stabilizer),
    kiosk: propsTable(kiosk),
    speech: propsTable(speech),
    codes: codesTable(),
  };
}
