import { AskStaff, LookStraight } from 'face-status-kit/pictograms';
import { Words } from './Words.tsx';
import './Welcome.css';

interface WelcomeProps {
  readonly languages: readonly string[];
  /** Whether looking at the camera is enough. */
  readonly isWatching: boolean;
  readonly onBegin: () => void;
  readonly onCallStaff: () => void;
}

/** What the kiosk says while nobody is there: in each language how to begin, and what will happen. */
export function Welcome({ languages, isWatching, onBegin, onCallStaff }: WelcomeProps) {
  return (
    <div className="kiosk-welcome">
      <span className="kiosk-welcome-picture" aria-hidden="true">
        <LookStraight />
      </span>
      {languages.map((language) => (
        <div key={language} className="kiosk-welcome-words">
          <p className="kiosk-welcome-title">
            <Words path="welcome.title" languages={[language]} />
          </p>
          <p className="kiosk-welcome-lead">
            <Words path={isWatching ? 'welcome.begin' : 'welcome.beginByTouch'} languages={[language]} />
          </p>
          <p className="kiosk-welcome-photo">
            <Words path="welcome.photo" languages={[language]} />
          </p>
        </div>
      ))}
      {/* In the kit's own clothes, so that buttons look alike from step to step. */}
      <div className="kiosk-welcome-buttons">
        <div>
          <button className="fsk-command" type="button" onClick={onBegin}>
            <Words path="welcome.start" languages={languages} />
          </button>
        </div>
        <div>
          <button className="fsk-command" type="button" onClick={onCallStaff}>
            <AskStaff />
            <Words path="welcome.help" languages={languages} />
          </button>
        </div>
      </div>
    </div>
  );
}
