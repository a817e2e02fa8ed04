import {
  buildQueries,
  type FindAllBy,
  type FindBy,
  type GetAllBy,
  type GetBy,
  type QueryBy,
} from '@testing-library/react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';

/** The code of a message on the page: one that the kit knows, or `"unknown"` for any other. */
export type DisplayedCode = ResolvedStatusMessage['code'];

/** The arguments of a query after its container. */
type QueryArguments = [code: DisplayedCode];

/** Returns the root of each message in a container, in the order of the page. */
function findMessages(container: Element | null): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>('[data-code][data-severity]') ?? [])];
}

/**
 * Returns the roots of all messages with a status code, in the order of the page. Returns an empty list if there are none.
 *
 * @example expect(queryAllByStatusCode(document.body, 413)).toHaveLength(2);
 */
export const queryAllByStatusCode: GetAllBy<QueryArguments> = (container, code) =>
  findMessages(container).filter(({ dataset }) => dataset.code === String(code));

const [queryBy, getAllBy, getBy, findAllBy, findBy] = buildQueries<QueryArguments>(
  queryAllByStatusCode,
  (_container, code) => `Found more than one message with the status code ${code}.`,
  (container, code) => `Unable to find a message with the status code ${code}. ${describeDisplayedCodes(container)}`,
);

function describeDisplayedCodes(container: Element | null): string {
  const codes = findMessages(container).map(({ dataset }) => dataset.code);
  return codes.length > 0 ? `Shown here: ${codes.join(', ')}.` : 'No message is shown here.';
}

/**
 * Returns the root of the one message with a status code, or `null`. For a message that should not be shown.
 *
 * @throws If there is more than one.
 * @example expect(queryByStatusCode(document.body, 'offline')).toBeNull();
 */
export const queryByStatusCode: QueryBy<QueryArguments> = queryBy;

/**
 * Returns the root of the one message with a status code: its `<div role="group">`, in any language and wording.
 *
 * @throws If there is none, with the codes that are shown. If there is more than one.
 * @example
 * render(<StatusMessage code={413} actionHandlers={{ retakePhoto }} />);
 * const message = getByStatusCode(document.body, 413);
 * await userEvent.click(within(message).getByRole('button'));
 */
export const getByStatusCode: GetBy<QueryArguments> = getBy;

/**
 * Returns the roots of all messages with a status code, in the order of the page.
 *
 * @throws If there is none, with the codes that are shown.
 * @example expect(getAllByStatusCode(document.body, 413)).toHaveLength(2);
 */
export const getAllByStatusCode: GetAllBy<QueryArguments> = getAllBy;

/**
 * Waits until there is exactly one message with a status code. It waits for 1 second, or for the `timeout` in the fourth
 * argument, the options of `waitFor`.
 *
 * @returns The root of the message. Rejects where {@link getByStatusCode} throws.
 * @example
 * await userEvent.click(screen.getByRole('button', { name: 'Take photo' }));
 * expect(await findByStatusCode(document.body, 413)).toBeVisible();
 */
export const findByStatusCode: FindBy<QueryArguments> = findBy;

/**
 * Waits until there is a message with a status code. It waits for 1 second, or for the `timeout` in the fourth argument,
 * the options of `waitFor`.
 *
 * @returns The roots of all of them, in the order of the page. Rejects where {@link getAllByStatusCode} throws.
 * @example expect(await findAllByStatusCode(document.body, 413)).toHaveLength(2);
 */
export const findAllByStatusCode: FindAllBy<QueryArguments> = findAllBy;

/**
 * The queries by status code in the form that Testing Library takes: for `render` and for `within`.
 *
 * @example
 * const { findByStatusCode } = render(<Enrolment />, { queries: { ...queries, ...statusQueries } });
 * expect(await findByStatusCode(413)).toBeVisible();
 * @example
 * within(screen.getByRole('dialog'), { ...queries, ...statusQueries }).getByStatusCode('cameraDenied');
 */
export const statusQueries = {
  queryByStatusCode,
  queryAllByStatusCode,
  getByStatusCode,
  getAllByStatusCode,
  findByStatusCode,
  findAllByStatusCode,
};
