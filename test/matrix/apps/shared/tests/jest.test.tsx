import { StatusMessage } from 'face-status-kit';
import { clearAnnouncements, findAnnouncement, getByStatusCode } from 'face-status-kit/testing';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from '@jest/globals';

afterEach(() => {
  cleanup();
  clearAnnouncements();
});

it.each(['first', 'second'])('announces that the face is too small, in the %s test', async () => {
  render(<StatusMessage code={413} language="id" />);
  getByStatusCode(document.body, 413);
  expect(await findAnnouncement(/Mendekat/)).toMatchObject({ language: 'id', priority: 'polite' });
});
