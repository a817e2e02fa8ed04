import { actionCatalogue } from '../catalogue/actionCatalogue.ts';
import type { StatusMessageParts } from '../message/parts.ts';
import * as drawings from '../pictogram/drawings/index.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';

/** The parts of a message that are drawn otherwise where they are seen from afar, and by people who may not read. */
export const kioskParts: StatusMessageParts = {
  /** What to do, as a large picture, with the severity in its corner. */
  icon({ children, ...props }, { actions: [first], pictogram }) {
    const id = first?.kind === 'guidance' ? first.pictogram : pictogram;
    return (
      <span {...props}>
        {drawPictogram(id, drawings[id])}
        {children}
      </span>
    );
  },
  /** The steps in a list of its own look: their pictures are out of sight, since the first is large above them. */
  guidance: (props) => <ul {...props} className="fsk-kiosk-steps" />,
  command({ children, ...props }) {
    const { pictogram } = actionCatalogue[props['data-action']];
    return (
      <button {...props}>
        {drawPictogram(pictogram, drawings[pictogram])}
        {children}
      </button>
    );
  },
};
