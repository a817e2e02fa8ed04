import {
  defineStatuses,
  resolveStatusMessage,
  StatusMessage,
  StatusMessageProvider,
  type Statuses,
} from 'face-status-kit';
import { LiveStatusMessage } from 'face-status-kit/capture';
import { KioskStatus } from 'face-status-kit/kiosk';
import { describe, expectTypeOf, it } from 'vitest';

const noop = () => {};
const title = { title: 'Closed' };
const texts = { en: title, id: { title: 'Tutup' } };

const gate = defineStatuses({
  codes: {
    gateClosed: { severity: 'warning', remedy: 'wait', actions: ['showQr', 'getHelp'], texts },
    411: { actions: ['retakePhoto', 'getHelp'] },
  },
  actions: {
    showQr: { kind: 'command', pictogram: 'takePhoto', texts: { en: 'Show my QR code', id: 'Tunjukkan kode QR' } },
  },
});

describe('defineStatuses', () => {
  it('knows the ids of the app’s own actions', () => {
    expectTypeOf(gate).toEqualTypeOf<Statuses<'showQr'>>();
  });

  it('takes changes of known codes, in part', () => {
    defineStatuses({ codes: { 413: { severity: 'info' }, offline: { texts: { en: { title: 'No internet' } } } } });
    // @ts-expect-error there is no such severity
    defineStatuses({ codes: { 413: { severity: 'fatal' } } });
  });

  it('does not compile without the words of each language', () => {
    const facts = { severity: 'info', remedy: 'none', actions: ['continue'] } as const;
    // @ts-expect-error the texts are missing
    defineStatuses({ codes: { gateClosed: facts } });
    // @ts-expect-error Indonesian is missing
    defineStatuses({ codes: { gateClosed: { ...facts, texts: { en: title } } } });
    // @ts-expect-error the title is missing
    defineStatuses({ codes: { gateClosed: { ...facts, texts: { en: title, id: { description: 'Tutup.' } } } } });
    // @ts-expect-error the label in Indonesian is missing
    defineStatuses({ actions: { showQr: { kind: 'command', pictogram: 'takePhoto', texts: { en: 'Show' } } } });
  });

  it('does not compile with an unknown action id', () => {
    // @ts-expect-error there is no such action
    defineStatuses({ codes: { gateClosed: { severity: 'info', remedy: 'none', actions: ['showQr'], texts } } });
    // @ts-expect-error there is no such action
    defineStatuses({ codes: { 411: { actions: ['retakeFoto'] } } });
  });

  it('does not compile without the facts of a code of the app', () => {
    // @ts-expect-error the severity is missing
    defineStatuses({ codes: { gateClosed: { remedy: 'none', actions: ['continue'], texts } } });
    // @ts-expect-error the pictogram is missing
    defineStatuses({ actions: { showQr: { kind: 'command', texts: { en: 'Show', id: 'Tunjukkan' } } } });
  });
});

describe('statuses', () => {
  it('give a component the ids for its handlers', () => {
    <StatusMessage code="gateClosed" statuses={gate} actionHandlers={{ showQr: noop, getHelp: async () => {} }} />;
    <LiveStatusMessage code="gateClosed" statuses={gate} actionHandlers={{ showQr: noop }} />;
    <KioskStatus code="gateClosed" statuses={gate} actionHandlers={{ showQr: noop }} />;
    // @ts-expect-error the statuses have no such action
    <StatusMessage code="gateClosed" statuses={gate} actionHandlers={{ showQR: noop }} />;
    // @ts-expect-error without statuses there is no such action
    <StatusMessage code="gateClosed" actionHandlers={{ showQr: noop }} />;
  });

  it('of a provider are named by a type argument', () => {
    <StatusMessageProvider statuses={gate}>
      <StatusMessage<'showQr'> code="gateClosed" actionHandlers={{ showQr: noop }} />
    </StatusMessageProvider>;
  });

  it('are an option like any other, alone or in a list', () => {
    resolveStatusMessage('gateClosed', { statuses: gate });
    resolveStatusMessage('gateClosed', { statuses: [gate, undefined] });
    // @ts-expect-error statuses are an object
    resolveStatusMessage('gateClosed', { statuses: 'gate' });
  });
});

describe('retryAt', () => {
  it('is a time in epoch ms, or nothing', () => {
    <StatusMessage code={500} retryAt={Date.now()} />;
    <StatusMessage code={500} retryAt={null} />;
    // @ts-expect-error a date is not a number
    <StatusMessage code={500} retryAt={new Date()} />;
  });
});
