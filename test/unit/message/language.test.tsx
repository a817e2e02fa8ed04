import { act, render, renderHook, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage, StatusMessageProvider, useStatusMessage } from 'face-status-kit';
import i18next, { createInstance, type i18n } from 'i18next';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const english = 'Move closer to the camera';
const indonesian = 'Mendekat ke kamera';

function createApp(lng: string, resources = {}): i18n {
  const app = createInstance();
  void app.init({ lng, fallbackLng: false, resources, initAsync: false, showSupportNotice: false } as never);
  return app;
}

describe('the language of a message', () => {
  it('follows the i18next instance of the provider', async () => {
    const app = createApp('id');
    render(
      <StatusMessageProvider i18n={app}>
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(indonesian)).toBeVisible();
    await act(() => app.changeLanguage('en-GB'));
    expect(screen.getByText(english)).toBeVisible();
  });

  it('comes from the prop first, then from the provider, then from the instance', () => {
    const app = createApp('id');
    render(
      <StatusMessageProvider i18n={app} language="en">
        <StatusMessage code={413} />
        <StatusMessage code={413} language="id" />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(english)).toBeVisible();
    expect(screen.getByText(indonesian)).toBeVisible();
  });

  it('falls back to English if the app’s language has no texts', () => {
    const app = createApp('fr');
    render(
      <StatusMessageProvider i18n={app}>
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(english).closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('follows an i18next instance that is initialised later', async () => {
    const app = createInstance();
    render(
      <StatusMessageProvider i18n={app}>
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(english)).toBeVisible();
    await act(() => app.init({ lng: 'id', resources: {}, showSupportNotice: false } as never));
    expect(screen.getByText(indonesian)).toBeVisible();
  });
});

describe('the app’s namespace statusMessage', () => {
  const texts = { codes: { 413: { title: 'Lebih dekat, {{registry}}' } }, actions: { moveCloser: 'Maju sedikit' } };

  it('goes before the kit’s texts and after `messages`', () => {
    const app = createApp('id', { id: { statusMessage: texts } });
    render(
      <StatusMessageProvider
        i18n={app}
        values={{ registry: 'A & B' }}
        messages={{ id: { codes: { 413: { description: 'Dari messages' } } } }}
      >
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByRole('group', { name: 'Lebih dekat, A & B' })).toHaveTextContent('Maju sedikit');
    expect(screen.getByText('Dari messages')).toBeVisible();
  });

  it('is used as soon as the app adds, changes or removes it', () => {
    const app = createApp('id');
    render(
      <StatusMessageProvider i18n={app}>
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(indonesian)).toBeVisible();
    act(() => void app.addResourceBundle('id', 'statusMessage', texts));
    expect(screen.getByText('Maju sedikit')).toBeVisible();
    act(() => void app.addResource('id', 'statusMessage', 'actions.moveCloser', 'Maju lagi'));
    expect(screen.getByText('Maju lagi')).toBeVisible();
    act(() => void app.removeResourceBundle('id', 'statusMessage'));
    expect(screen.getByText(indonesian)).toBeVisible();
  });

  it('is not requested from the app’s backend and not reported as missing', async () => {
    const read = vi.fn((_language: string, _namespace: string, done: (error: unknown, data: object) => void) =>
      done(null, {}),
    );
    const missingKeyHandler = vi.fn();
    const app = createInstance();
    app.use({ type: 'backend', init() {}, read });
    await app.init({
      lng: 'id',
      ns: ['home'],
      fallbackLng: false,
      saveMissing: true,
      missingKeyHandler,
      showSupportNotice: false,
    } as never);
    app.addResourceBundle('id', 'statusMessage', { actions: {} });
    read.mockClear();
    render(
      <StatusMessageProvider i18n={app}>
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(indonesian)).toBeVisible();
    expect(read).not.toHaveBeenCalled();
    expect(missingKeyHandler).not.toHaveBeenCalled();
  });
});

describe('an i18next instance that saves missing keys', () => {
  it('gets no missing and no changed key from the kit', () => {
    const missingKeyHandler = vi.fn();
    const app = createInstance();
    void app.init({
      lng: 'en',
      fallbackLng: false,
      saveMissing: true,
      updateMissing: true,
      missingKeyHandler,
      showSupportNotice: false,
      resources: { en: { statusMessage: { codes: { 413: { title: 'Mine' } } } } },
    } as never);
    render(
      <StatusMessageProvider i18n={app}>
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByText('Mine')).toBeVisible();
    expect(missingKeyHandler).not.toHaveBeenCalled();
  });
});

describe('the promise of init() in place of an i18next instance', () => {
  it('gives a warning in development, and the messages stay', () => {
    render(
      <StatusMessageProvider i18n={Promise.resolve() as never}>
        <StatusMessage code={413} language="en" />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(english)).toBeVisible();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('i18n'));
    vi.mocked(console.warn).mockClear();
  });
});

describe('the global i18next instance', () => {
  beforeEach(async () => {
    if (!i18next.isInitialized) await i18next.init({ lng: 'en', resources: {}, showSupportNotice: false } as never);
    await i18next.changeLanguage('id');
  });

  it('gives the language if nothing else does', async () => {
    render(<StatusMessage code={413} />);
    expect(screen.getByText(indonesian)).toBeVisible();
    await act(() => i18next.changeLanguage('en'));
    expect(screen.getByText(english)).toBeVisible();
  });

  it('has one listener for many messages and none without messages', () => {
    const count = () =>
      [
        ...((
          i18next as unknown as { observers: Record<string, Map<unknown, number>> }
        ).observers.languageChanged?.values() ?? []),
      ].length;
    const before = count();
    const { unmount } = render(Array.from({ length: 50 }, (_, index) => <StatusMessage key={index} code={413} />));
    expect(count()).toBe(before + 1);
    unmount();
    expect(count()).toBe(before);
  });
});

describe('useStatusMessage', () => {
  it('returns the same object while the options are equal, even if they are new objects', () => {
    const { result, rerender } = renderHook(() =>
      useStatusMessage(413, {
        language: 'id',
        values: { registry: 'X' },
        messages: { id: { codes: { 413: { title: 'Dekat' } } } },
      }),
    );
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
    expect(first?.title).toBe('Dekat');
  });

  it('returns null for the code null', () => {
    expect(renderHook(() => useStatusMessage(null)).result.current).toBeNull();
  });

  it('returns the same object as resolveStatusMessage', () => {
    const { result } = renderHook(() => useStatusMessage('0413', { language: 'id' }));
    expect(result.current).toBe(resolveStatusMessage(413, { language: 'id' }));
  });

  it('follows the code when it changes', () => {
    const { result } = renderHook(() => {
      const [code, setCode] = useState<number>(413);
      return { message: useStatusMessage(code, { language: 'en' }), setCode };
    });
    act(() => result.current.setCode(412));
    expect(result.current.message?.code).toBe(412);
  });
});
