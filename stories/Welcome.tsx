import { statusCatalogue, statusCodes, type StatusMessageProps } from 'face-status-kit';
import type { ReactNode } from 'react';
import { toolbars } from '../.storybook/toolbars.ts';
import { everyHandler } from './support/everyHandler.ts';
import { Phone } from './support/Phone.tsx';
import './Welcome.css';

const fourLines = `import { readResponse, StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';

const code = await readResponse(response, { operation: 'verify' });
<StatusMessage code={code} operation="verify" actionHandlers={{ retakePhoto }} />`;

const conditionCount = statusCodes.filter((code) => statusCatalogue[code].type === 'condition').length;
const apiCount = statusCodes.length - conditionCount;

/** The front page: what this is, what it looks like, and where to find what. */
export function Welcome({ attempt, operation }: Pick<StatusMessageProps, 'attempt' | 'operation'>) {
  const live = { code: 413, attempt, operation, actionHandlers: everyHandler };

  return (
    <main className="welcome">
      <header className="welcome-hero">
        <div className="welcome-words">
          <p className="welcome-name">face-status-kit</p>
          <h1>From a status code to the next step</h1>
          <p className="welcome-lead">
            A React kit that turns the status codes of a face-recognition API into words for the person at the camera,
            and one thing to do next. All {apiCount} codes, and {conditionCount} conditions that no API can report, in
            English and Bahasa Indonesia.
          </p>
          <p className="welcome-hint">
            Both phones show code <b>413</b> and are live: change the setting, the attempt or the theme above, and they
            follow.
          </p>
        </div>
        <div className="welcome-phones">
          <Phone caption="English" language="en" {...live} />
          <Phone caption="Bahasa Indonesia" language="id" {...live} />
        </div>
      </header>

      <div className="welcome-paths">
        <section>
          <h2>You review the words</h2>
          <ul>
            <Path to="story/review-gallery--gallery" name="Gallery">
              every message to be found, read and approved, wherever it reads differently
            </Path>
            <Path to="story/review-content-rules--content-rules" name="Content rules">
              what the words are held to, and a place to try a sentence
            </Path>
            <Path to="story/all-messages--all-messages" name="All messages">
              every code once, as the toolbars say
            </Path>
            <Path to="story/messages-business-process-warning--face-too-small" name="Messages">
              one code at a time, with what a voice says of it
            </Path>
            <Path to="story/component-places--two-languages-at-once" name="Places">
              a kiosk, a narrow phone, a dialog, right to left
            </Path>
          </ul>
        </section>
        <section>
          <h2>You build the screen</h2>
          <ul>
            <Path to="docs/guides-from-your-api-call-to-a-message--docs" name="From your API call to a message">
              with fetch, axios or TanStack Query
            </Path>
            <Path to="story/screens-enrolment--enrolment" name="Enrolment">
              a whole screen, with your camera and a far service that looks at your photo in this page
            </Path>
            <Path to="docs/component-statusmessage--docs" name="StatusMessage">
              the component: every prop, with controls
            </Path>
            <Path to="docs/hook-usestatusmessage--docs" name="useStatusMessage">
              the words alone, to draw yourself
            </Path>
            <Path to="docs/provider-statusmessageprovider--docs" name="StatusMessageProvider">
              defaults and your own wording for all messages below
            </Path>
            <Path to="docs/component-actions--docs" name="Actions">
              buttons, one for each handler you give
            </Path>
          </ul>
        </section>
      </div>

      <section>
        <h2>The lines that use it</h2>
        {/* Reached by keyboard, since it scrolls where the page is narrow. */}
        <pre className="welcome-code" tabIndex={0} aria-label="Code that uses the kit">
          <code>{fourLines}</code>
        </pre>
      </section>

      <section>
        <h2>What the toolbars change</h2>
        <dl className="welcome-toolbars">
          {Object.values(toolbars).map(({ name, description, choices }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{description}.</dd>
              <dd className="welcome-choices">{choices.map(({ title }) => title).join(' · ')}</dd>
            </div>
          ))}
        </dl>
        <p className="welcome-hint">
          They stay as you set them while you go from story to story, and the address keeps them, so that a link shows a
          colleague the same words.
        </p>
      </section>
    </main>
  );
}

interface PathProps {
  /** The address of a page in this Storybook. */
  readonly to: string;
  readonly name: string;
  readonly children: ReactNode;
}

function Path({ to, name, children }: PathProps) {
  return (
    <li>
      <a href={`./?path=/${to}`} target="_top">
        {name}
      </a>{' '}
      <span>{children}</span>
    </li>
  );
}
