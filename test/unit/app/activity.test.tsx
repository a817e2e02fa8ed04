import { act, render, screen } from '@testing-library/react';
import { StatusMessage, StatusMessageProvider } from 'face-status-kit';
import { createInstance } from 'i18next';
import { Activity } from 'react';
import { expect, it } from 'vitest';

it('StatusMessage shows the texts that the app loaded while an Activity hid it', async () => {
  const app = createInstance();
  await app.init({ lng: 'en', resources: { en: { statusMessage: { codes: { 413: { title: 'Before' } } } } } });
  const page = (mode: 'visible' | 'hidden') => (
    <StatusMessageProvider i18n={app}>
      <Activity mode={mode}>
        <StatusMessage code={413} />
      </Activity>
    </StatusMessageProvider>
  );
  const { rerender } = render(page('visible'));
  rerender(page('hidden'));
  act(() => {
    app.addResource('en', 'statusMessage', 'codes.413.title', 'After');
  });
  rerender(page('visible'));
  expect(await screen.findByText('After')).toBeVisible();
});
