import { forwardRef, useState, type ReactNode, type RefAttributes } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { KioskSession } from './KioskSession.tsx';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { useKioskDefaults } from './useKioskDefaults.ts';
import { useInvitationPause } from './useInvitationPause.ts';
import { useVisitors } from './useVisitors.ts';

/**
 * Renders a message that fills the screen of a kiosk, with buttons for the language and for reading aloud. It takes all
 * the space that its container gives it; in a plain page, the whole window. Letters are as large as the viewing
 * distance requires, as far as the message fits.
 *
 * `privacy` is on by default. Of `values`, only `registry` is then used, so that no name appears on the screen. A
 * person who leaves without a word is asked whether they are still there, and then forgotten.
 *
 * Keep it mounted, with `code={null}` while there is nothing to show.
 */
export const KioskStatus: KioskStatusComponent = /* @__PURE__ */ forwardRef<HTMLDivElement, KioskStatusProps<string>>(
  function KioskStatus(props, ref) {
    const { code, language, defaultLanguage, speech, defaultSpeech, onIdle, ...rest } = props;
    const { invitation, children, attempt, retryAt, announce, isInUse } = props;
    const { audience, privacy = true, values, messages, statuses, invitation: _, ...sessionProps } = rest;
    const defaults = useKioskDefaults({ language, audience, privacy, values, messages, statuses });
    // Here and not in the session, because a new session may begin before the app has reset its values.
    const [atStart] = useState({ language, speech });
    const { visitor, isForgotten, isVisitKept, forgetVisitor, hideCode } = useVisitors({ code, attempt, isInUse });
    const visibleCode = isForgotten ? null : code;

    // Children are drawn by the app on purpose, so they come first.
    const isInviting = isNothing(visibleCode) && !isNothing(invitation) && !children;
    const isInvitationPaused = useInvitationPause(isInviting);

    return (
      <StatusMessageContext.Provider value={defaults}>
        <KioskSession
          {...sessionProps}
          key={visitor}
          rootRef={ref}
          code={isInviting ? invitation : visibleCode}
          attempt={isInviting ? undefined : attempt}
          retryAt={isInviting ? undefined : retryAt}
          announce={isInvitationPaused ? 'off' : announce}
          isInvitation={isInviting}
          isSilent={isInvitationPaused}
          language={language}
          startLanguage={language === undefined ? defaultLanguage : atStart.language}
          speech={speech}
          startSpeech={speech === undefined ? defaultSpeech : atStart.speech}
          isInUse={isVisitKept ? undefined : isInUse}
          onForget={forgetVisitor}
          onIdle={() => {
            hideCode();
            onIdle?.();
          }}
        />
      </StatusMessageContext.Provider>
    );
  },
);

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** The component. TypeScript takes the ids of the app's own actions from `statuses`. */
export interface KioskStatusComponent {
  <OwnActionId extends string = never>(props: KioskStatusProps<OwnActionId> & RefAttributes<HTMLDivElement>): ReactNode;
  (props: KioskStatusProps & RefAttributes<HTMLDivElement>): ReactNode;
  displayName?: string | undefined;
}
