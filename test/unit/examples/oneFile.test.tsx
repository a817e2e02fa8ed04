import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resolveStatusMessage } from 'face-status-kit';
import { findByStatusCode, getByStatusCode } from 'face-status-kit/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import FirstAnswer from '../../../examples/one-file/FirstAnswer.tsx';
import FirstMessage from '../../../examples/one-file/FirstMessage.tsx';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the first sample of the README', () => {
  it('shows the message of 413, and other words after a press of its button', async () => {
    render(<FirstMessage />);
    const getTitle = (attempt: number) => resolveStatusMessage(413, { attempt })?.title ?? '';
    expect(getByStatusCode(document.body, 413)).toHaveTextContent(getTitle(1));
    await press('Take a new photo');
    expect(getByStatusCode(document.body, 413)).toHaveTextContent(getTitle(2));
    expect(getTitle(2)).not.toBe(getTitle(1));
    expect(screen.getByText('Attempt 2')).toBeVisible();
  });
});

describe('the second sample of the README', () => {
  const createPhoto = () => new File(['a photo'], 'photo.jpg', { type: 'image/jpeg' });
  const choosePhoto = (photo = createPhoto()) => userEvent.upload(screen.getByLabelText('Your photo'), photo);
  const fetchPhoto = vi.fn<typeof fetch>();

  afterEach(() => {
    fetchPhoto.mockReset();
    vi.unstubAllGlobals();
  });

  function open() {
    vi.stubGlobal('fetch', fetchPhoto);
    render(<FirstAnswer />);
  }

  const answerWith = (body: unknown) => () => Promise.resolve(Response.json(body));

  it('sends the photo and shows what its answer means, and counts the attempts', async () => {
    fetchPhoto.mockImplementation(answerWith({ status: '413', status_message: 'Face too small' }));
    open();
    const photo = createPhoto();
    await choosePhoto(photo);
    const title = (attempt: number) => resolveStatusMessage(413, { attempt, operation: 'verify' })?.title ?? '';
    expect(await findByStatusCode(document.body, 413)).toHaveTextContent(title(1));
    expect(fetchPhoto.mock.lastCall).toMatchObject(['/verify', { method: 'POST', body: photo }]);
    await choosePhoto();
    expect(await screen.findByText(title(2))).toBeVisible();
  });

  it('shows the first words for another problem, also at a second attempt', async () => {
    fetchPhoto.mockImplementationOnce(answerWith({ status: '413', status_message: 'Face too small' }));
    fetchPhoto.mockImplementationOnce(answerWith({ status: '412', status_message: 'No face' }));
    open();
    await choosePhoto();
    await findByStatusCode(document.body, 413);
    await choosePhoto();
    const title = resolveStatusMessage(412, { operation: 'verify' })?.title ?? '';
    expect(await findByStatusCode(document.body, 412)).toHaveTextContent(title);
    expect(resolveStatusMessage(412, { operation: 'verify', attempt: 2 })?.title).not.toBe(title);
  });

  it('can send the same photo again: the input keeps no file', async () => {
    fetchPhoto.mockImplementation(answerWith({ status: '413', status_message: 'Face too small' }));
    open();
    await choosePhoto();
    await findByStatusCode(document.body, 413);
    expect(screen.getByLabelText<HTMLInputElement>('Your photo').files).toHaveLength(0);
  });

  it('waits as long as a busy server asks for', async () => {
    const headers = { 'Retry-After': '30' };
    fetchPhoto.mockImplementation(() => Promise.resolve(Response.json({}, { status: 429, headers })));
    open();
    await choosePhoto();
    expect(await findByStatusCode(document.body, 'tooManyRequests')).toHaveTextContent(/Try again in \d+ seconds/);
  });

  it('says that the photo is being sent, and takes no other photo meanwhile', async () => {
    fetchPhoto.mockReturnValue(new Promise(() => undefined));
    open();
    await choosePhoto();
    getByStatusCode(document.body, 'sending');
    expect(screen.getByLabelText('Your photo')).toBeDisabled();
  });

  it('gets from no network to a success with “Try again”', async () => {
    fetchPhoto.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    open();
    await choosePhoto();
    await findByStatusCode(document.body, 'offline');
    fetchPhoto.mockImplementation(answerWith({ status: '200', status_message: 'Success', verified: true }));
    await press('Try again');
    await findByStatusCode(document.body, 200);
  });

  it('shows no success for a stranger, and a message for an answer that says nothing', async () => {
    fetchPhoto.mockImplementation(answerWith({ status: '200', status_message: 'Success', verified: false }));
    open();
    await choosePhoto();
    await findByStatusCode(document.body, 411);
    fetchPhoto.mockImplementation(() => Promise.resolve(new Response('<h1>Welcome</h1>')));
    await choosePhoto();
    await findByStatusCode(document.body, 500);
  });

  it('opens the choice of a photo with “Take a new photo”', async () => {
    fetchPhoto.mockImplementation(answerWith({ status: '412', status_message: 'No face' }));
    open();
    await choosePhoto();
    await findByStatusCode(document.body, 412);
    const handleClick = vi.fn();
    screen.getByLabelText('Your photo').addEventListener('click', handleClick);
    await press('Take a new photo');
    expect(handleClick).toHaveBeenCalledTimes(1);
  });
});
