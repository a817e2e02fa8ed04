import {
  statusCatalogue,
  statusCodes,
  StatusMessage,
  statusTypes,
  type Operation,
  type Stage,
  type StatusType,
} from 'face-status-kit';
import { everyHandler } from './support/everyHandler.ts';
import { languageNames, languages } from './support/languages.ts';
import { getSectionHeading } from './support/sectionHeadings.ts';
import './AllMessages.css';

// `Object.keys` returns `string[]` for the keys of a record.
const types = Object.keys(statusTypes) as StatusType[];
const sections = types
  .map((type) => ({
    id: `type-${type}`,
    heading: getSectionHeading(type),
    codes: statusCodes.filter((code) => statusCatalogue[code].type === type),
    // What a live camera sees is shown as over a live picture.
    stage: type === 'capture' ? ('capture' as const) : undefined,
  }))
  // An app's own codes are not in the catalogue.
  .filter(({ codes }) => codes.length > 0);

interface AllMessagesProps {
  readonly stage?: Stage | undefined;
  readonly operation?: Operation | undefined;
  readonly attempt?: number | undefined;
}

/** Renders every message in every language. The toolbars set the other options. */
export function AllMessages(options: AllMessagesProps) {
  return (
    <main className="story-page all-messages">
      <header>
        <h1>All messages</h1>
        <p>
          Every code in every language, as a person sees it. The toolbars for setting, operation, attempt, audience and
          privacy change the words. Messages for a kiosk are drawn at the same size as the others here.
        </p>
        <nav aria-label="Types of status">
          {sections.map(({ id, heading, codes }) => (
            <a key={id} href={`#${id}`}>
              {heading} <span>{codes.length}</span>
            </a>
          ))}
        </nav>
      </header>
      {sections.map(({ id, heading, codes, stage }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {codes.map((code) => (
            <Row
              key={code}
              code={code}
              description={statusCatalogue[code].apiDescription}
              options={{ ...options, stage }}
            />
          ))}
        </section>
      ))}
      <section aria-labelledby="type-unknown">
        <h2 id="type-unknown">Any other code</h2>
        <Row code={999} description="The message for a code that the kit does not know" options={options} />
      </section>
    </main>
  );
}

interface RowProps {
  readonly code: string | number;
  readonly description: string;
  readonly options: AllMessagesProps;
}

function Row({ code, description, options }: RowProps) {
  return (
    <article className="all-messages-row">
      <h3>
        {code} <span>{description.replaceAll('`', '')}</span>
      </h3>
      {languages.map((language) => (
        <div key={language}>
          <p className="all-messages-language">{languageNames[language]}</p>
          <StatusMessage {...options} code={code} language={language} actionHandlers={everyHandler} announce="off" />
        </div>
      ))}
    </article>
  );
}
