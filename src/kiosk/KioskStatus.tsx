import { forwardRef, useContext, useMemo, useState } from 'react';
import { clearLiveRegions } from '../message/announcer.ts';
import { mergeOptions } from '../message/mergeOptions.ts';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { useIsomorphicLayoutEffect } from '../utils/useIsomorphicLayoutEffect.ts';
import { KioskSession } from './KioskSession.tsx';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { redactValues } from './redactValues.ts';

/**
 * A message that fills the screen of a kiosk. It takes all the room that its place gives it; in a plain page, all of
 * the window. Letters are as large as the distance asks for, as far as the message fits. `privacy` is on unless it is
 * turned off; `values` other than `registry` are then left out, so that no name gets into a text. Whoever leaves
 * without a word is asked, and then forgotten.
 *
 * Keep it mounted, with `code={null}` while there is nothing to say.
 */
export const KioskStatus = forwardRef<HTMLDivElement, KioskStatusProps>(function KioskStatus(props, ref) {
  const { code, language, audience, privacy = true, values, messages, onIdle, ...rest } = props;
  const outer = useContext(StatusMessageContext);
  const [people, setPeople] = useState(0);
  const [forgotten, setForgotten] = useState<readonly [code: unknown]>();
  const { attempt = 1 } = rest;
  // With another code, or one more try, it is somebody else's. To count the tries from 1 again is but to forget.
  useIsomorphicLayoutEffect(() => {
    if (attempt !== 1 || code !== forgotten?.[0]) setForgotten(undefined);
  }, [code, attempt]);

  const defaults = useMemo(() => {
    const options = mergeOptions({ language, audience, setting: 'kiosk', privacy, values, messages }, outer);
    return { ...outer, ...options, values: options.privacy ? redactValues(options.values) : options.values };
  }, [outer, language, audience, privacy, values, messages]);

  return (
    <StatusMessageContext.Provider value={defaults}>
      <KioskSession
        {...rest}
        rootRef={ref}
        // A new one for each person: all that it remembers goes with the last.
        key={people}
        code={forgotten ? null : code}
        onIdle={() => {
          clearLiveRegions();
          setPeople(people + 1);
          setForgotten([code]);
          onIdle?.();
        }}
      />
    </StatusMessageContext.Provider>
  );
});
