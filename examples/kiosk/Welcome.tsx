import { AskStaff, LookStraight } from 'face-status-kit/pictograms';
import { BilingualText } from './BilingualText.tsx';
import './Welcome.css';

interface WelcomeProps {
  readonly languages: readonly string[];
  /** Whether a look at the camera begins a visit. */
  readonly isCameraOn: boolean;
  readonly onBegin: () => void;
  readonly onCallStaff: () => void;
}

/** Renders the welcome: how to begin and what will happen, in each language. */
export function Welcome({ languages, isCameraOn, onBegin, onCallStaff }: WelcomeProps) {
  return (
    <div className="kiosk-welcome">
      <span className="kiosk-welcome-picture" aria-hidden="true">
        <LookStraight />
      </span>
      {languages.map((language) => (
        <div key={language} className="kiosk-welcome-words">
          <p className="kiosk-welcome-title">
            <BilingualText path="welcome.title" languages={[language]} />
          </p>
          <p className="kiosk-welcome-lead">
            <BilingualText path={isCameraOn ? 'welcome.begin' : 'welcome.beginByTouch'} languages={[language]} />
          </p>
          <p className="kiosk-welcome-photo">
            <BilingualText path="welcome.photo" languages={[language]} />
          </p>
        </div>
      ))}
      {/* With the kit's class, so that the buttons of all views look alike. */}
      <div className="kiosk-welcome-buttons">
        <div>
          <button className="fsk-command" type="button" onClick={onBegin}>
            <BilingualText path="welcome.start" languages={languages} />
          </button>
        </div>
        <div>
          <button className="fsk-command" type="button" onClick={onCallStaff}>
            <AskStaff />
            <BilingualText path="welcome.help" languages={languages} />
          </button>
        </div>
      </div>
    </div>
  );
}
