import { codesTable } from './codesTable.ts';
import { guideSection } from './guideSection.ts';
import { propsTable } from './propsTable.ts';

/** A part of a document that a program writes, between `<!-- name:start -->` and `<!-- name:end -->`. */
export interface Section {
  /** The document's path from the root of the repository. */
  readonly file: string;
  readonly name: string;
  readonly write: () => string;
}

const ofOptions = ['StatusMessageOptions'];
const ofMessage = ['StatusMessageOptions', 'StatusMessageProps'];

/** Every generated section. To move one, move its markers and change its file here. */
export const sections: readonly Section[] = [
  { file: 'README.md', name: 'guide', write: guideSection },
  { file: 'README.md', name: 'options', write: () => propsTable('options') },
  { file: 'README.md', name: 'props', write: () => propsTable('props', ofOptions) },
  { file: 'README.md', name: 'provider', write: () => propsTable('provider', ofOptions) },
  { file: 'README.md', name: 'capture', write: () => propsTable('capture') },
  { file: 'README.md', name: 'kiosk', write: () => propsTable('kiosk', ofMessage) },
  { file: 'README.md', name: 'speech', write: () => propsTable('speech') },
  { file: 'README.md', name: 'codes', write: codesTable },
];
