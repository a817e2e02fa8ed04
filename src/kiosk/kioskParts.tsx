import type { StatusMessageParts } from '../message/parts.ts';
import * as drawings from '../pictogram/drawings/index.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';

/** The parts of a message that differ at a kiosk, where people stand far away and may not be able to read. */
export const kioskParts: StatusMessageParts = {
  /** Renders a large picture of the first step, with the severity's icon in its corner. */
  icon({ children, ...props }, { actions: [first], pictogram, isLiveHint }) {
    const id = first?.kind === 'guidance' ? first.pictogram : pictogram;
    return (
      <span {...props}>
        {drawPictogram(id, drawings[id])}
        {/* The small icon of a hint is the same picture. */}
        {!isLiveHint && children}
      </span>
    );
  },
  /** Renders the steps without pictures: the picture of the first step is the large one above them. */
  guidance: ({ className, ...props }) => (
    <ul {...props} className={className.replace('fsk-guidance', 'fsk-kiosk-steps')} />
  ),
  /** Renders a button with a picture. */
  command({ children, ...props }, { actions }) {
    const action = actions.find(({ id }) => id === props['data-action']);
    return (
      <button {...props}>
        {action && drawPictogram(action.pictogram, drawings[action.pictogram])}
        {children}
      </button>
    );
  },
};
