import { StatusMessage } from 'face-status-kit';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { everyHandler } from '../../support/everyHandler.ts';
import { mirroredLanguage, pseudoMessages } from './pseudoMessages.ts';
import type { Stress } from './stresses.ts';
import './Stress.css';

interface StressFrameProps extends Stress {
  readonly variant: Variant;
}

/** Renders one message with every button on a screen of its own, with the given width and text size. */
export function StressFrame({ variant, language, width, textSize }: StressFrameProps) {
  const { code, audience, stage, setting, operation, attempt, privacy, registry } = variant;
  // An app sets the direction of its page; the kit sets the direction of the message.
  const dir = language === mirroredLanguage ? 'rtl' : 'ltr';
  return (
    <div className="stress-frame" data-width={width} data-text-size={textSize} dir={dir}>
      <div>
        <StatusMessage
          {...{ code, audience, stage, setting, operation, attempt, privacy, language }}
          messages={pseudoMessages}
          values={{ registry }}
          actionHandlers={everyHandler}
          announce="off"
        />
      </div>
    </div>
  );
}
