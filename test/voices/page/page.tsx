// A page with a kiosk, for `npm run test:voices`. `?props=` gives the first props of the kiosk as JSON.
import { KioskStatus, type KioskStatusOptions } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { recordAnnouncements, recordSpeech, type RecordedEvent } from './recordSpeech.ts';

/** The props of the kiosk that a scenario may give. */
export type PageProps = Pick<KioskStatusOptions, 'code' | 'attempt' | 'languages' | 'languagesAtOnce' | 'rate'> & {
  readonly defaultSpeech?: 'on' | 'off';
};

declare global {
  interface Window {
    /** Changes props of the kiosk. */
    show: (props: Partial<PageProps>) => void;
  }
}

/** Sends what happens to the server: to read it from outside would count as a touch of the page in Chromium. */
let sent = Promise.resolve();
function report(event: RecordedEvent): void {
  sent = sent.then(async () => {
    await fetch('/events', { method: 'POST', body: JSON.stringify(event) });
  });
}
recordSpeech(report);
recordAnnouncements(report);

const firstProps = JSON.parse(new URLSearchParams(location.search).get('props') ?? '{"code":null}') as PageProps;

function Page() {
  const [props, setProps] = useState(firstProps);
  useEffect(() => {
    window.show = (next) => {
      setProps((last) => ({ ...last, ...next }));
    };
    report({ event: 'voices', text: String(speechSynthesis.getVoices().length), language: '' });
  }, []);
  return <KioskStatus idleMs={Infinity} {...props} />;
}

/** Shows the kiosk once the browser has loaded its voices, which takes Firefox several seconds on a busy machine. */
function start(): void {
  if (speechSynthesis.getVoices().length === 0) setTimeout(start, 100);
  else createRoot(document.body.appendChild(document.createElement('div'))).render(<Page />);
}
start();
