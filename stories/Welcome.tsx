import { statusCatalogue, statusCodes, type StatusMessageProps, type StatusType } from 'face-status-kit';
import type { ReactNode } from 'react';
import { toolbars } from '../.storybook/toolbars.ts';
import { everyHandler } from './support/everyHandler.ts';
import { languageNames, languages } from './support/languages.ts';
import { Phone } from './support/Phone.tsx';
import './Welcome.css';

const exampleCode = `import { readResponse, StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';

const code = await readResponse(response, { operation: 'verify' });
<StatusMessage code={code} operation="verify" actionHandlers={{ retakePhoto }} />`;

const countCodes = (type: StatusType) => statusCodes.filter((code) => statusCatalogue[code].type === type).length;
const apiCount = statusCodes.filter((code) => typeof code === 'number').length;
const languageList = new Intl.ListFormat('en-GB').format(Object.values(languageNames));

/** Renders the front page of Storybook: an introduction, two live examples and links to the other pages. */
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
            with one next step. It has all {apiCount} codes of the API, {countCodes('condition')} conditions that no API
            can report, {countCodes('capture')} hints over a live picture and {countCodes('progress')} moments around
            the photo, in {languageList}.
          </p>
          <p className="welcome-hint">
            The phones show code <b>413</b> and are live. Change the setting, the attempt or the theme in the toolbars
            above, and the messages change too.
          </p>
        </div>
        <div className="welcome-phones">
          {languages.map((language) => (
            <Phone key={language} caption={languageNames[language] ?? language} language={language} {...live} />
          ))}
        </div>
      </header>

      <div className="welcome-paths">
        <section>
          <h2>Review the words</h2>
          <ul>
            <Path to="story/review-gallery--gallery" name="Gallery">
              find, read and approve every message in all its variants
            </Path>
            <Path to="story/review-content-rules--content-rules" name="Content rules">
              the rules for the words, and a form to check a sentence
            </Path>
            <Path to="story/all-messages--all-messages" name="All messages">
              every code once, with the options of the toolbars
            </Path>
            <Path to="story/messages-business-process-warning--face-too-small" name="Messages">
              one code at a time, with its spoken text
            </Path>
            <Path to="story/component-places--two-languages-at-once" name="Places">
              a kiosk, a narrow phone, a dialog, right to left
            </Path>
          </ul>
        </section>
        <section>
          <h2>Build a screen</h2>
          <ul>
            <Path to="docs/guides-from-your-api-call-to-a-message--docs" name="From your API call to a message">
              with fetch, axios or TanStack Query
            </Path>
            <Path to="story/screens-enrolment--enrolment" name="Enrolment">
              a whole screen with your camera; a mock API checks the photo in this page
            </Path>
            <Path to="docs/component-statusmessage--docs" name="StatusMessage">
              the component, with a control for every prop
            </Path>
            <Path to="docs/hook-usestatusmessage--docs" name="useStatusMessage">
              the texts alone, for a component of your own
            </Path>
            <Path to="docs/provider-statusmessageprovider--docs" name="StatusMessageProvider">
              defaults and your own words for all messages below it
            </Path>
            <Path to="docs/component-actions--docs" name="Actions">
              one button for each handler
            </Path>
          </ul>
        </section>
      </div>

      <section>
        <h2>The code for a message</h2>
        {/* It scrolls on a narrow page, so the keyboard has to reach it. */}
        <pre className="welcome-code" tabIndex={0} aria-label="Code that uses the kit">
          <code>{exampleCode}</code>
        </pre>
      </section>

      <section>
        <h2>The toolbars</h2>
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
          The values stay the same from story to story. The address contains them, so a link shows a colleague the same
          message.
        </p>
      </section>
    </main>
  );
}

interface PathProps {
  /** The path of a page in this Storybook. */
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
