import { StatusMessage } from 'face-status-kit';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { everyHandler } from '../../support/everyHandler.ts';
import type { Stress } from './presets.ts';
import { pseudoMessages } from './pseudoMessages.ts';
import './StressFrame.css';

interface StressFrameProps extends Stress {
  readonly variant: Variant;
}

/** One message with every button on a screen of its own, as narrow and with text as large as the stress asks for. */
export function StressFrame({ variant, words, width, textSize }: StressFrameProps) {
  const { code, audience, setting, operation, attempt, privacy, registry } = variant;
  // As an app says it of its whole page; the words themselves have their direction from the kit.
  const dir = words === 'ar-XB' ? 'rtl' : 'ltr';
  return (
    <div className="stress-frame" data-width={width} data-text-size={textSize} dir={dir}>
      <StatusMessage
        {...{ code, audience, setting, operation, attempt, privacy }}
        language={words}
        messages={pseudoMessages}
        values={{ registry }}
        actionHandlers={everyHandler}
        announce="off"
      />
    </div>
  );
}
