import { forwardRef, useCallback, useContext, useMemo, useState } from 'react';
import { forgetAnnouncements } from '../message/announcer.ts';
import type { StatusMessageProps } from '../message/StatusMessage.tsx';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { usableValues } from '../text/StatusMessageOptions.ts';
import { KioskSession } from './KioskSession.tsx';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { withoutNames } from './withoutNames.ts';

/**
 * A message that fills the screen of a kiosk. It takes all the room that its place gives it; in a plain page, all of
 * the window. Letters are as large as the distance asks for, as far as the message fits. `privacy` is on unless it is
 * turned off; `values` other than `registry` are then left out, so that no name gets into a text. Whoever leaves
 * without a word is asked, and then forgotten.
 *
 * Keep it mounted, with `code={null}` while there is nothing to say.
 */
export const KioskStatus = forwardRef<HTMLDivElement, KioskStatusProps>(function KioskStatus(props, ref) {
  const { code, attempt, privacy = true, values: ownValues, onIdle, ...rest } = props;
  const defaults = useContext(StatusMessageContext);
  const [session, setSession] = useState<Session>({ number: 0 });
  const { forgotten } = session;
  const isForgotten = forgotten !== undefined && Object.is(forgotten.code, code) && forgotten.attempt === attempt;
  // Once it has changed it may come back: it is somebody else's then.
  if (forgotten && !isForgotten) setSession({ number: session.number });

  const forget = useCallback(() => {
    forgetAnnouncements();
    setSession(({ number }) => ({ number: number + 1, forgotten: { code, attempt } }));
    onIdle?.();
  }, [code, attempt, onIdle]);

  const kioskDefaults = useMemo(() => {
    const values = { ...usableValues(defaults.values), ...usableValues(ownValues) };
    return { ...defaults, setting: 'kiosk', privacy, values: privacy ? withoutNames(values) : values } as const;
  }, [defaults, privacy, ownValues]);

  return (
    <StatusMessageContext.Provider value={kioskDefaults}>
      <KioskSession
        {...rest}
        rootRef={ref}
        // A new one for each person: all that it remembers goes with the last.
        key={session.number}
        code={isForgotten ? null : code}
        attempt={isForgotten ? undefined : attempt}
        onForget={forget}
      />
    </StatusMessageContext.Provider>
  );
});

/** One person's time at the kiosk, and what was on the screen when the last one's ended. */
interface Session {
  readonly number: number;
  readonly forgotten?: Pick<StatusMessageProps, 'code' | 'attempt'>;
}
