// @vitest-environment node
import i18next, { createInstance, type LoggerModule } from 'i18next';
import { resolveStatusMessage } from 'face-status-kit/core';
import { describe, expect, it, vi } from 'vitest';

describe('resolveStatusMessage beside the app’s i18next', () => {
  it('does not initialise or change the global instance', () => {
    resolveStatusMessage(413, { messages: { en: { actions: { moveCloser: 'Lean in' } } } });
    expect(i18next.isInitialized).toBeFalsy();
    expect(i18next.language).toBeUndefined();
    expect(i18next.store).toBeUndefined();
  });

  it('keeps the logger and the debug setting of the app', async () => {
    const log = vi.fn();
    const logger: LoggerModule = { type: 'logger', log, warn: log, error: log };
    const app = createInstance();
    await app.use(logger).init({ lng: 'en', debug: true, resources: { en: { translation: {} } } });
    log.mockClear();

    resolveStatusMessage(413, { messages: { en: { actions: { moveCloser: 'A text source of its own' } } } });
    expect(log).not.toHaveBeenCalled();

    app.t('a key that is missing');
    expect(log).toHaveBeenCalled();

    log.mockClear();
    await app.changeLanguage('id');
    expect(log).toHaveBeenCalled();
  });

  it('writes nothing to the console, neither log nor info', () => {
    const info = vi.spyOn(console, 'info');
    const log = vi.spyOn(console, 'log');
    resolveStatusMessage(413, { messages: { en: { actions: { moveCloser: 'Another source' } } } });
    expect(info).not.toHaveBeenCalled();
    expect(log).not.toHaveBeenCalled();
  });
});
