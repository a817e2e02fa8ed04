import {
  statusCatalogue,
  statusCodes,
  StatusMessage,
  statusTypes,
  type Operation,
  type StatusType,
} from 'face-status-kit';
import { everyHandler } from './support/everyHandler.ts';
import './AllMessages.css';

const languages = { en: 'English', id: 'Bahasa Indonesia' };
const types = Object.keys(statusTypes) as StatusType[];
const sections = types.map((type) => ({
  id: `type-${type}`,
  heading: type === 'condition' ? 'Conditions that no API can report' : statusTypes[type],
  codes: statusCodes.filter((code) => statusCatalogue[code].type === type),
}));

interface AllMessagesProps {
  readonly operation?: Operation | undefined;
  readonly attempt?: number | undefined;
}

/** Every message in every language, as the person sees it. Where they stand and who reads, the toolbars say. */
export function AllMessages(options: AllMessagesProps) {
  return (
    <main className="story-page all-messages">
      <header>
        <h1>All messages</h1>
        <p>
          Every code in both languages, as the person sees it. The toolbars for setting, operation, attempt, audience
          and privacy change what is said. Kiosk messages are shown at the size of the others here.
        </p>
        <nav aria-label="Types of status">
          {sections.map(({ id, heading, codes }) => (
            <a key={id} href={`#${id}`}>
              {heading} <span>{codes.length}</span>
            </a>
          ))}
        </nav>
      </header>
      {sections.map(({ id, heading, codes }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {codes.map((code) => (
            <Row key={code} code={code} about={statusCatalogue[code].apiDescription} options={options} />
          ))}
        </section>
      ))}
      <section aria-labelledby="type-unknown">
        <h2 id="type-unknown">Any other code</h2>
        <Row code={999} about="What the kit says of a code that it does not know" options={options} />
      </section>
    </main>
  );
}

interface RowProps {
  readonly code: string | number;
  /** What the code stands for, for whoever reviews. */
  readonly about: string;
  readonly options: AllMessagesProps;
}

function Row({ code, about, options }: RowProps) {
  return (
    <article className="all-messages-row">
      <h3>
        {code} <span>{about.replaceAll('`', '')}</span>
      </h3>
      {Object.entries(languages).map(([language, name]) => (
        <div key={language}>
          <p className="all-messages-language">{name}</p>
          <StatusMessage {...options} code={code} language={language} actionHandlers={everyHandler} announce="off" />
        </div>
      ))}
    </article>
  );
}
