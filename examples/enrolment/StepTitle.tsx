import { useStatusMessage } from 'face-status-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from './useEnrolment.ts';

/** Renders the heading of a step, and a sentence about it. */
export function StepTitle({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const heading = useHeadingFocus(step.name);
  return (
    <div className="enrolment-title">
      <p className="enrolment-quiet">{t('progress', { number: step.name === 'details' ? 1 : 2 })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t([`${step.name}.heading`, 'photo.heading'])}
      </h1>
      {step.name === 'details' && <p>{t('details.lead')}</p>}
      {step.name === 'intro' && <p>{t('photo.lead')}</p>}
      {step.name === 'camera' && <RetakeTip code={step.lastCode} />}
    </div>
  );
}

/** Repeats what was wrong with the last photo while the person can do better. */
function RetakeTip({ code }: { readonly code: Extract<Step, { readonly name: 'camera' }>['lastCode'] }) {
  const message = useStatusMessage(code, { stage: 'capture' });
  if (message?.remedy !== 'adjust') return null;
  const guidance = message.actions.find(({ kind }) => kind === 'guidance');
  return guidance && <p>{guidance.label}</p>;
}

/** Moves the focus to the heading when a change of step has removed the focused element. */
function useHeadingFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const lastStep = useRef(step);

  useEffect(() => {
    if (lastStep.current === step) return;
    lastStep.current = step;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [step]);

  return heading;
}
