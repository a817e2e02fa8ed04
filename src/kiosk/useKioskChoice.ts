import { useEffect, useRef, useState } from 'react';
import { warnOnce } from '../utils/warnOnce.ts';

interface KioskChoiceOptions<Value> {
  /** The name of the prop that controls the choice, for warnings. */
  readonly prop: 'language' | 'speech';
  /** The value that the app gives. Without one, the kiosk keeps the value that the person has chosen. */
  readonly value: Value | undefined;
  /** The value with which each session begins. */
  readonly startValue: Value;
  readonly onChange: ((value: Value) => void) | undefined;
  /** Whether the person has a button for it. */
  readonly hasButton: boolean;
}

/** Something that a person can choose at a kiosk. */
export interface KioskChoice<Value> {
  readonly current: Value;
  /** Keeps a person's choice and calls the handler. If the app controls the value, its value still wins. */
  readonly choose: (value: Value) => void;
  /** Tells the app that the session is over, so that a value it keeps goes back to the start. */
  readonly reset: () => void;
}

/** Keeps what a person has chosen, or takes it from a prop that the app controls. */
export function useKioskChoice<Value>(options: KioskChoiceOptions<Value>): KioskChoice<Value> {
  const { value, startValue, onChange } = options;
  const [chosen, setChosen] = useState<Value>();
  const current = value ?? chosen ?? startValue;
  useChoiceWarnings(options);

  return {
    current,
    choose(next) {
      setChosen(next);
      onChange?.(next);
    },
    reset() {
      if (current !== startValue) onChange?.(startValue);
    },
  };
}

/** For development builds: warns of a prop without its handler, and of one that comes or goes. */
function useChoiceWarnings<Value>({ prop, value, onChange, hasButton }: KioskChoiceOptions<Value>): void {
  const isControlled = value !== undefined && value !== null;
  const wasControlled = useRef(isControlled);
  const isUnhandled = isControlled && hasButton && !onChange;

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') {
      const name = prop === 'language' ? 'Language' : 'Speech';
      if (isUnhandled) {
        warnOnce(
          `\`${prop}\` of KioskStatus has no \`on${name}Change\`, so its button does nothing. Add the handler, or use \`default${name}\`.`,
        );
      }
      if (isControlled !== wasControlled.current) {
        wasControlled.current = isControlled;
        warnOnce(
          `\`${prop}\` of KioskStatus should be given on every render or never: who decides must not change. Use \`default${name}\` for the value at the start only.`,
        );
      }
    }
  }, [prop, isUnhandled, isControlled]);
}
