import { StatusMessage, type ActionHandlers, type StatusMessageProps } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { mount } from './mount.tsx';
import { readOptions } from './readOptions.ts';

/** What the page shows. */
export interface MessageState extends Pick<StatusMessageProps, 'attempt' | 'operation'> {
  readonly code?: StatusMessageProps['code'];
  /** How long the button to try again waits, in ms. */
  readonly retryInMs?: number | undefined;
  /** Whether the modal dialog is open, on a page whose message is in it. */
  readonly isDialogOpen?: boolean | undefined;
}

export interface MessagePageOptions {
  readonly languages: readonly [string, ...string[]];
  readonly place?: 'page' | 'dialog' | undefined;
  /** Whether the dialog names its message as its description. */
  readonly isDescribed?: boolean | undefined;
  readonly isStrict?: boolean | undefined;
  /** Whether the commands have buttons. The handler of `tryAgain` is at work until `finishAction` is called. */
  readonly hasButtons?: boolean | undefined;
  /** @default no message */
  readonly start?: MessageState | undefined;
}

declare global {
  interface Window {
    changeMessage: (change: MessageState) => void;
    /** Ends the work of the pressed button and, in the same moment, changes the message. */
    finishAction: (change: MessageState) => void;
  }
}

const options = readOptions() as MessagePageOptions;
const [language, secondLanguage] = options.languages;
const languageProps = secondLanguage === undefined ? { language } : { languages: options.languages };

let endWork = (): void => undefined;
const work = () => new Promise<void>((resolve) => (endWork = resolve));
const handlers: ActionHandlers = { tryAgain: work, retakePhoto: work, getHelp: work };

function MessagePage() {
  const [state, setState] = useState<MessageState & { readonly retryAt?: number | null }>({
    code: null,
    ...options.start,
  });
  useEffect(() => {
    window.changeMessage = (change) => {
      const retryAt = change.retryInMs === undefined ? null : Date.now() + change.retryInMs;
      setState((last) => ({ ...last, retryAt, ...change }));
    };
    window.finishAction = (change) => {
      endWork();
      window.changeMessage(change);
    };
  }, []);

  const message = (
    <StatusMessage
      {...languageProps}
      code={state.code}
      attempt={state.attempt}
      operation={state.operation}
      retryAt={state.retryAt}
      actionHandlers={options.hasButtons ? handlers : undefined}
    />
  );
  return (
    <main>
      <h1>Photo</h1>
      <button>Shutter</button>
      {options.place === 'dialog' ? state.isDialogOpen && <CameraDialog>{message}</CameraDialog> : message}
    </main>
  );
}

/** A modal dialog that opens together with its content, as a library of components does it. */
function CameraDialog({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-label="Camera" aria-describedby={options.isDescribed ? 'description' : undefined}>
      <button>Zoom</button>
      <div id="description">{children}</div>
    </dialog>
  );
}

mount(<MessagePage />, options);
