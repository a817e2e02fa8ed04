import {
  buildQueries,
  type FindAllBy,
  type FindBy,
  type GetAllBy,
  type GetBy,
  type QueryBy,
} from '@testing-library/react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';

/** The code of a message as it is shown: one that the kit knows, or `"unknown"` for any other. */
export type DisplayedCode = ResolvedStatusMessage['code'];

/** What a query is asked for, after the container. */
type Wanted = [code: DisplayedCode];

/** The root of each message in a container, in the order of the page. */
const findMessages = (container: Element | null): HTMLElement[] => [
  ...(container?.querySelectorAll<HTMLElement>('[data-code][data-severity]') ?? []),
];

/**
 * The roots of all messages with a status code, in the order of the page; empty where there are none.
 *
 * @example expect(queryAllByStatusCode(document.body, 413)).toHaveLength(2);
 */
export const queryAllByStatusCode: GetAllBy<Wanted> = (container, code) =>
  findMessages(container).filter(({ dataset }) => dataset.code === String(code));

const [queryBy, getAllBy, getBy, findAllBy, findBy] = buildQueries<Wanted>(
  queryAllByStatusCode,
  (_container, code) => `Found more than one message with the status code ${code}.`,
  (container, code) => `Unable to find a message with the status code ${code}. ${describeShown(container)}`,
);

function describeShown(container: Element | null): string {
  const codes = findMessages(container).map(({ dataset }) => dataset.code);
  return codes.length > 0 ? `Shown here: ${codes.join(', ')}.` : 'No message is shown here.';
}

/**
 * The root of the one message with a status code, or `null`: for what should not be shown.
 *
 * @throws Where there is more than one.
 * @example expect(queryByStatusCode(document.body, 'offline')).toBeNull();
 */
export const queryByStatusCode: QueryBy<Wanted> = queryBy;

/**
 * The root of the one message with a status code: its `<div role="group">`, whatever its language and wording.
 *
 * @throws Where there is none, with the codes that are shown, or more than one.
 * @example
 * render(<StatusMessage code={413} actionHandlers={{ retakePhoto }} />);
 * const message = getByStatusCode(document.body, 413);
 * await userEvent.click(within(message).getByRole('button'));
 */
export const getByStatusCode: GetBy<Wanted> = getBy;

/**
 * The roots of all messages with a status code, in the order of the page.
 *
 * @throws Where there is none, with the codes that are shown.
 * @example expect(getAllByStatusCode(document.body, 413)).toHaveLength(2);
 */
export const getAllByStatusCode: GetAllBy<Wanted> = getAllBy;

/**
 * Waits until there is exactly one message with a status code, for 1 s unless the fourth argument, the options of
 * `waitFor`, says otherwise.
 *
 * @returns Its root; rejects as {@link getByStatusCode} throws.
 * @example
 * await userEvent.click(screen.getByRole('button', { name: 'Take photo' }));
 * expect(await findByStatusCode(document.body, 413)).toBeVisible();
 */
export const findByStatusCode: FindBy<Wanted> = findBy;

/**
 * Waits until there is a message with a status code, for 1 s unless the fourth argument, the options of `waitFor`, says
 * otherwise.
 *
 * @returns The roots of all of them, in the order of the page; rejects as {@link getAllByStatusCode} throws.
 * @example expect(await findAllByStatusCode(document.body, 413)).toHaveLength(2);
 */
export const findAllByStatusCode: FindAllBy<Wanted> = findAllBy;

/**
 * The queries by status code as Testing Library takes queries of one's own: in `render` and in `within`.
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
