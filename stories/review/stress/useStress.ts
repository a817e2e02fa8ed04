import { useEffect, useState, type RefObject } from 'react';
import type { Fault } from './Fault.ts';
import { faultsOf } from './faultsOf.ts';

/** What was found in each frame measured so far, in their order. */
export type Measured = readonly (readonly Fault[])[];

/**
 * Measures the frames in a list, once they are drawn and whenever the list gets another width: what is as wide as the
 * page finds other room there.
 */
export function useStress(list: RefObject<HTMLElement | null>, shown: number): Measured {
  const [measured, setMeasured] = useState<Measured>([]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setMeasured([...element.querySelectorAll('.stress-frame')].map(faultsOf));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, shown]);

  return measured;
}
