// @vitest-environment node
import {
  defineStatuses,
  resolveStatusMessage,
  statusCatalogue,
  type StatusMessageOverrides,
  type Statuses,
} from 'face-status-kit/core';
import { describe, expect, it, vi } from 'vitest';
import { pictogramIds } from '../../../src/pictogram/pictogramIds.ts';
import { hostileValues } from '../../support/hostileValues.ts';

const gate = defineStatuses({
  codes: {
    gateClosed: {
      severity: 'warning',
      remedy: 'wait',
      actions: ['showQr', 'getHelp'],
      pictogram: 'wait',
      texts: {
        en: { title: 'The gate is closed', title_kiosk: 'This gate is closed', description: 'It opens at 7.' },
        id: { title: 'Gerbang masih ditutup', description: 'Gerbang dibuka pukul 7.' },
      },
    },
    checkedIn: {
      severity: 'success',
      remedy: 'none',
      actions: ['continue'],
      texts: { en: { title: 'You’re already checked in' }, id: { title: 'Anda sudah masuk' } },
    },
    417: {
      severity: 'info',
      remedy: 'none',
      actions: [],
      texts: { en: { title: 'The gallery is there already' }, id: { title: 'Galeri sudah ada' } },
    },
    411: { actions: ['retakePhoto', 'getHelp'], severity: 'info' },
  },
  actions: {
    showQr: { kind: 'command', pictogram: 'takePhoto', texts: { en: 'Show my QR code', id: 'Tunjukkan kode QR' } },
  },
});

/** Returns the warnings of development builds, and forgets them. */
function takeWarnings(): string[] {
  const warnings = vi.mocked(console.warn).mock.calls.map(([text]) => String(text));
  vi.mocked(console.warn).mockClear();
  return warnings;
}

describe('an app’s own codes and actions', () => {
  it('have their facts and words, in the language and setting of the person', () => {
    expect(resolveStatusMessage('gateClosed', { statuses: gate })).toMatchObject({
      code: 'gateClosed',
      known: true,
      type: 'app',
      severity: 'warning',
      remedy: 'wait',
      politeness: 'assertive',
      pictogram: 'wait',
      title: 'The gate is closed',
      description: 'It opens at 7.',
      actions: [
        { id: 'showQr', kind: 'command', label: 'Show my QR code', pictogram: 'takePhoto', language: 'en' },
        { id: 'getHelp', kind: 'command', label: 'Get help', pictogram: 'askStaff', language: 'en' },
      ],
      spoken: 'The gate is closed. Press Show my QR code.',
      reference: 'gateClosed',
    });
    const atKiosk = resolveStatusMessage('gateClosed', { statuses: gate, setting: 'kiosk' });
    expect(atKiosk?.title).toBe('This gate is closed');
    const inIndonesian = resolveStatusMessage('gateClosed', { statuses: gate, language: 'id' });
    expect(inIndonesian).toMatchObject({ title: 'Gerbang masih ditutup', language: 'id' });
    expect(inIndonesian?.actions[0]).toMatchObject({ label: 'Tunjukkan kode QR' });
  });

  it('have the defaults of their severity and first action', () => {
    expect(resolveStatusMessage('checkedIn', { statuses: gate })).toMatchObject({
      politeness: 'polite',
      pictogram: 'continue',
      description: null,
    });
  });

  it('may have a number of the API that is in no table, written as a number or in digits', () => {
    for (const code of [417, '417', ' 417 ']) {
      const name = JSON.stringify(code);
      expect(resolveStatusMessage(code, { statuses: gate })?.title, name).toBe('The gallery is there already');
    }
    expect(resolveStatusMessage(417)?.known).toBe(false);
  });

  it('change only what they name of a code that the kit knows', () => {
    const changed = resolveStatusMessage(411, { statuses: gate });
    const original = resolveStatusMessage(411);
    expect(changed?.actions.map(({ id }) => id)).toEqual(['retakePhoto', 'getHelp']);
    expect(changed).toMatchObject({ severity: 'info', type: 'businessProcess', pictogram: 'takePhoto' });
    expect(changed?.title).toBe(original?.title);
    expect(statusCatalogue[411].severity).toBe('warning');
  });

  it('give way to the texts of `messages`, and come before those of the kit', () => {
    const messages = { en: { codes: { gateClosed: { title: 'Closed today' } } } } as StatusMessageOverrides;
    expect(resolveStatusMessage('gateClosed', { statuses: gate, messages })?.title).toBe('Closed today');
    const renamed = defineStatuses({ codes: { 413: { texts: { en: { title: 'Too far from the gate' } } } } });
    expect(resolveStatusMessage(413, { statuses: renamed })?.title).toBe('Too far from the gate');
  });

  it('may be a list, of which the first definition of a code counts', () => {
    const other = defineStatuses({ codes: { 411: { severity: 'error' }, 413: { severity: 'error' } } });
    const statuses = [gate, undefined, [other]];
    expect(resolveStatusMessage(411, { statuses })?.severity).toBe('info');
    expect(resolveStatusMessage(413, { statuses })?.severity).toBe('error');
  });

  it('hold back what reveals enrolment, as the kit’s own codes do', () => {
    const statuses = defineStatuses({
      codes: {
        notOnList: {
          severity: 'error',
          remedy: 'attendant',
          actions: ['askStaff'],
          revealsEnrolment: true,
          texts: {
            en: { title: 'You’re not on the list', description: 'Your name is missing.' },
            id: { title: 'Anda tidak ada di daftar' },
          },
        },
      },
    });
    const shown = resolveStatusMessage('notOnList', { statuses, privacy: true });
    const ofKit = resolveStatusMessage(411, { privacy: true });
    expect(shown?.title).toBe(ofKit?.title);
    expect(shown?.description).toBe(ofKit?.description);
    expect(shown?.actions).toEqual(ofKit?.actions);
    expect(shown).toMatchObject({ severity: ofKit?.severity, pictogram: ofKit?.pictogram });
  });

  it('may have any id, also with signs that i18next has a meaning for', () => {
    for (const id of ['gate:closed', 'ERR::X', 'gate.closed', 'gate_closed', 'a/b c', 'toString', '__proto__x']) {
      const facts = { severity: 'info', remedy: 'none' } as const;
      const texts = { en: { title: 'Closed' }, id: { title: 'Tutup' } };
      const action = { kind: 'command', pictogram: 'wait', texts: { en: 'Wait', id: 'Tunggu' } } as const;
      const statuses = defineStatuses({
        codes: { [id]: { ...facts, actions: [id], texts } },
        actions: { [id]: action },
      });
      expect(resolveStatusMessage(id, { statuses }), id).toMatchObject({
        title: 'Closed',
        actions: [{ label: 'Wait' }],
      });
    }
  });

  it('keep what the kit knows of an action that they define anew', () => {
    const retakePhoto = {
      kind: 'command',
      pictogram: 'takePhoto',
      texts: { en: 'Once more', id: 'Sekali lagi' },
    } as const;
    const statuses = defineStatuses({ actions: { retakePhoto } });
    expect(resolveStatusMessage(493, { statuses, stage: 'capture' })?.actions.map(({ id }) => id)).not.toContain(
      'retakePhoto',
    );
    expect(resolveStatusMessage(451, { statuses })?.actions[0]?.label).toBe('Once more');
  });

  it('accept every pictogram', () => {
    for (const pictogram of pictogramIds) {
      const statuses = defineStatuses({ codes: { 413: { pictogram } } });
      expect(resolveStatusMessage(413, { statuses })?.pictogram, pictogram).toBe(pictogram);
    }
  });

  it('are the same message as long as nothing changed', () => {
    const resolve = () => resolveStatusMessage('gateClosed', { statuses: gate });
    expect(resolve()).toBe(resolve());
  });
});

describe('statuses that make no sense', () => {
  /** Returns the message for a code with a definition that TypeScript would refuse. */
  const resolve = (code: unknown, definition: unknown) =>
    resolveStatusMessage(code, { statuses: defineStatuses(definition as never) });

  it('leave out an unknown action id, with one warning', () => {
    const statuses = { codes: { 413: { actions: ['moveCloser', 'jump', 'toString', 7] } } };
    expect(resolve(413, statuses)?.actions.map(({ id }) => id)).toEqual(['moveCloser']);
    expect(takeWarnings()).toEqual([expect.stringContaining('statuses.codes.413.actions')]);
  });

  it('read like an unknown code without words in any language of the person', () => {
    const statuses = { codes: { closed: { severity: 'info', remedy: 'none', actions: ['continue'] } } };
    const message = resolve('closed', statuses);
    expect(message?.title).toBe(resolveStatusMessage('something else')?.title);
    expect(message?.code).toBe('closed');
    expect(takeWarnings()).toEqual([expect.stringContaining('closed')]);
  });

  it('count as not given where a value is invalid, with a warning', () => {
    const statuses = {
      codes: { 412: { severity: 'fatal', pictogram: 'skull', order: NaN, liveHint: 'yes', actions: 5 } },
    };
    expect(resolve(412, statuses)).toMatchObject({ severity: 'warning', pictogram: 'centerFace' });
    expect(takeWarnings()).toHaveLength(5);
  });

  it('do nothing for any other value, and never throw', () => {
    for (const [name, value] of hostileValues()) {
      const texts = value;
      const hostile = [
        value,
        { codes: value, actions: value },
        { codes: { 413: value, own: value }, actions: { own: value } },
        { codes: { own: { texts, actions: value, severity: value } }, actions: { own: { texts, kind: value } } },
        { codes: { own: { texts: { en: value } } }, actions: { own: { texts: { en: value } } } },
      ];
      for (const statuses of hostile) {
        for (const code of [413, 'own']) {
          const message = resolve(code, statuses);
          expect(message?.title, name).toEqual(expect.stringMatching(/./));
          expect(message?.title, name).not.toMatch(/codes\.|\{\{|\[object/);
        }
      }
    }
    takeWarnings();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('codes');
  });

  it('are ignored with one warning unless `defineStatuses` made them', () => {
    for (const [name, value] of [
      ...hostileValues(),
      ['a definition', { codes: { 413: { severity: 'info' } } }],
    ] as const) {
      for (const statuses of [value, [value], [[gate], value]]) {
        expect(resolveStatusMessage(413, { statuses: statuses as Statuses })?.severity, name).toBe('warning');
      }
    }
    expect(takeWarnings()).toEqual([expect.stringContaining('the result of defineStatuses')]);
  });

  it('do not change the prototype of objects', () => {
    const statuses: unknown = JSON.parse(
      '{"codes":{"__proto__":{"texts":{"__proto__":{"title":"x"}}}},"actions":{"__proto__":{}}}',
    );
    expect(resolve(413, statuses)?.title).toBe(resolveStatusMessage(413)?.title);
    expect('title' in {}).toBe(false);
    takeWarnings();
  });
});
