import { codesTable } from './codesTable.ts';
import { guideSection } from './guideSection.ts';
import { createPropsTables } from './propsTable.ts';

const options = { file: 'text/StatusMessageOptions.ts', name: 'StatusMessageOptions' };
const props = { file: 'message/StatusMessage.tsx', name: 'StatusMessageProps', without: options };
const defaults = { file: 'message/StatusMessageProvider.tsx', name: 'StatusMessageProviderProps', without: options };

/** What stands in the README between `<!-- name:start -->` and `<!-- name:end -->`, by that name. */
export function writeSections(): Readonly<Record<string, string>> {
  const propsTable = createPropsTables();
  return {
    guide: guideSection(),
    options: propsTable(options),
    props: propsTable(props),
    provider: propsTable(defaults),
    codes: codesTable(),
  };
}
