import 'global-jsdom/register';
import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { StatusMessage } from 'face-status-kit';
import { clearAnnouncements, findAnnouncement, getByStatusCode } from 'face-status-kit/testing';
import { cleanup, render } from '@testing-library/react';

afterEach(() => {
  cleanup();
  clearAnnouncements();
});

for (const order of ['first', 'second']) {
  it(`announces that the face is too small, in the ${order} test`, async () => {
    render(<StatusMessage code={413} language="id" />);
    getByStatusCode(document.body, 413);
    const { language, priority } = await findAnnouncement(/Mendekat/);
    assert.deepEqual({ language, priority }, { language: 'id', priority: 'polite' });
  });
}
