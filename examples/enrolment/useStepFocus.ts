import { useEffect, useRef } from 'react';

/** Moves the focus to the step's heading when the step before took away what had it. */
export function useStepFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);

  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [step]);

  return heading;
}
