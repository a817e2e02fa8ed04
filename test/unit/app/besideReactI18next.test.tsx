import { act, render, screen } from '@testing-library/react';
import { StatusMessage, StatusMessageProvider } from 'face-status-kit';
import { createInstance } from 'i18next';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { describe, expect, it } from 'vitest';

describe('StatusMessage beside react-i18next', () => {
  it('follows the language of the app’s i18next instance', async () => {
    const app = createInstance();
    await app.use(initReactI18next).init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: { home: 'Home' } }, id: { translation: { home: 'Beranda' } } },
      showSupportNotice: false,
    } as never);
    function Home() {
      return <p>{useTranslation().t('home')}</p>;
    }
    render(
      <I18nextProvider i18n={app}>
        <StatusMessageProvider i18n={app}>
          <Home />
          <StatusMessage code={413} />
        </StatusMessageProvider>
      </I18nextProvider>,
    );
    await act(() => app.changeLanguage('id'));
    expect(screen.getByText('Beranda')).toBeVisible();
    expect(screen.getByText('Mendekat ke kamera')).toBeVisible();
  });
});
