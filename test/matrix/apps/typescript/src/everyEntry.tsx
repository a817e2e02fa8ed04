import { render } from '@testing-library/react';
import {
  StatusMessage,
  StatusMessageProvider,
  defineStatuses,
  readResponse,
  type StatusReading,
} from 'face-status-kit';
import { attendantMessages } from 'face-status-kit/attendant';
import { LiveStatusMessage, assessFrame } from 'face-status-kit/capture';
import { resolveStatusMessage, statusCatalogue } from 'face-status-kit/core';
import { KioskStatus } from 'face-status-kit/kiosk';
import { pictogramIds } from 'face-status-kit/pictograms';
import { findAnnouncement, getByStatusCode } from 'face-status-kit/testing';
import 'face-status-kit/styles.css';

const gate = defineStatuses({
  codes: {
    gateClosed: {
      severity: 'warning',
      remedy: 'wait',
      actions: ['showQr', 'getHelp'],
      pictogram: 'wait',
      texts: { en: { title: 'The gate is closed' }, id: { title: 'Gerbang masih ditutup' } },
    },
  },
  actions: {
    showQr: { kind: 'command', pictogram: 'takePhoto', texts: { en: 'Show my QR code', id: 'Tunjukkan kode QR' } },
  },
});

export async function showAnswer(response: Response): Promise<void> {
  const code: StatusReading = await readResponse(response, { operation: 'verify' });
  const frame = assessFrame([], { width: 640, height: 480 });
  render(
    <StatusMessageProvider language="id-ID" messages={attendantMessages}>
      <StatusMessage code={code} actionHandlers={{ retakePhoto: () => undefined }} />
      <StatusMessage code="gateClosed" statuses={gate} actionHandlers={{ showQr: () => undefined }} />
      <LiveStatusMessage code={frame} />
      <KioskStatus code={frame} languages={['id', 'en']} />
    </StatusMessageProvider>,
  );
  getByStatusCode(document.body, 413);
  const { text } = await findAnnouncement(/./);
  console.log(text, pictogramIds.length, statusCatalogue[413].type, resolveStatusMessage(413)?.spoken);
}

// @ts-expect-error The component has no such prop.
export const wrong = <StatusMessage code={413} colour="red" />;
