import i18next, { type i18n } from 'i18next';
import { vi } from 'vitest';

interface Listener {
  readonly target: EventTarget;
  readonly type: string;
  readonly callback: unknown;
  readonly isCapture: boolean;
}

/**
 * Tracks the event listeners that are added from now on to the window, to the document, and to objects that are not on
 * the page, such as the browser's speech. Tracks those of the global i18next instance too.
 *
 * @returns A function that ends the tracking and describes each listener that was not removed.
 */
export function trackListeners(): () => string[] {
  let present: Listener[] = [];
  const i18nextListeners = countI18nextListeners();
  // They are called with the target as `this`.
  // oxlint-disable-next-line typescript/unbound-method
  const { addEventListener, removeEventListener } = EventTarget.prototype;

  const remove = (gone: Listener) => {
    present = present.filter(
      ({ target, type, callback, isCapture }) =>
        target !== gone.target || type !== gone.type || callback !== gone.callback || isCapture !== gone.isCapture,
    );
  };

  const onAdd = vi.spyOn(EventTarget.prototype, 'addEventListener');
  onAdd.mockImplementation(function (this: EventTarget | undefined, type, callback, options) {
    const target = this ?? window;
    const isTracked = target === document || !(target instanceof Node || target instanceof AbortSignal);
    const listener = { target, type, callback, isCapture: isForCapture(options) };
    remove(listener);
    if (isTracked) present.push(listener);
    if (typeof options === 'object' && options.signal) {
      options.signal.addEventListener('abort', () => {
        remove(listener);
      });
    }
    addEventListener.call(target, type, callback, options);
  });

  const onRemove = vi.spyOn(EventTarget.prototype, 'removeEventListener');
  onRemove.mockImplementation(function (this: EventTarget | undefined, type, callback, options) {
    const target = this ?? window;
    remove({ target, type, callback, isCapture: isForCapture(options) });
    removeEventListener.call(target, type, callback, options);
  });

  return () => {
    onAdd.mockRestore();
    onRemove.mockRestore();
    const added = countI18nextListeners() - i18nextListeners;
    return [
      ...present.map(({ target, type }) => `${type} on ${target.constructor.name}`),
      ...(added === 0 ? [] : [`${added} on i18next`]),
    ];
  };
}

function isForCapture(options: boolean | EventListenerOptions | null | undefined): boolean {
  return typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);
}

/** Returns how many listeners i18next has, in its private map from events to listeners. */
function countI18nextListeners(): number {
  const { observers } = i18next as i18n & { readonly observers?: Readonly<Record<string, Map<unknown, number>>> };
  return Object.values(observers ?? {}).reduce((sum, { size }) => sum + size, 0);
}
