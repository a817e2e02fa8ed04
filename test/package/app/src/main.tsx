import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import i18next from 'i18next';
import { StatusMessage, StatusMessageProvider, readStatus, useStatusMessage } from 'face-status-kit';
import { attendantMessages } from 'face-status-kit/attendant';
import { statusCatalogue, type StatusCode } from 'face-status-kit/core';
import 'face-status-kit/styles.css';

// The app's own texts, whose keys nobody has typed: the kit must leave them so.
await i18next.init({ lng: 'en', resources: { en: { translation: { home: 'Home' } } } });
const home: string = i18next.t('home');

const code: StatusCode = 413;

function Description() {
  const message = useStatusMessage(code, { audience: 'attendant', messages: attendantMessages });
  return <p>{message?.description}</p>;
}

function App() {
  return (
    <>
      <h1>{home}</h1>
      <section lang="en">
        <StatusMessage
          code={readStatus({ status: statusCatalogue[code].code })}
          actionHandlers={{ retakePhoto: () => {} }}
        />
      </section>
      <section lang="id">
        <StatusMessageProvider language="id-ID">
          <StatusMessage code={code} />
        </StatusMessageProvider>
      </section>
      <Description />
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
