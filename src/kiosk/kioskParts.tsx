import { actionCatalogue } from '../catalogue/actionCatalogue.ts';
import type { StatusMessageParts } from '../message/parts.ts';
import { drawings } from '../pictogram/drawings.ts';
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
  /** The steps without their pictures, since the first is large above them. */
  guidance(_props, { actions, language }) {
    const steps = actions.filter(({ kind }) => kind === 'guidance');
    return (
      <ul className="fsk-kiosk-steps">
        {steps.map((step) => (
          <li key={step.id} data-action={step.id} lang={step.language === language ? undefined : step.language}>
            {step.label}
          </li>
        ))}
      </ul>
    );
  },
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
