import {
  createStatusStabilizer,
  LiveStatusMessage,
  useStableStatus,
  type StatusReading,
} from 'face-status-kit/capture';
import { KioskStatus, useSpokenStatus } from 'face-status-kit/kiosk';
import { HoldStill, pictograms } from 'face-status-kit/pictograms';
import { useStatusMessage } from 'face-status-kit';

export const stabilizer = createStatusStabilizer({ windowMs: 300 });

/** What a kiosk with a live camera takes from each entry. */
export function Gate({ code }: { readonly code: StatusReading }) {
  const shown = useStableStatus(code, { setting: 'kiosk' });
  const message = useStatusMessage(shown);
  const { isAvailable, repeat } = useSpokenStatus(message, { rate: 0.9 });
  const Picture = pictograms[message?.pictogram ?? 'holdStill'];
  return (
    <KioskStatus code={shown} languages={['id', 'en']} viewingDistanceMm={700} onIdle={() => stabilizer.reset(0)}>
      <HoldStill /> <Picture className="large" />
      <LiveStatusMessage code={code} announceEveryMs={4_000} />
      {isAvailable && <button onClick={repeat}>Again</button>}
    </KioskStatus>
  );
}
