// Runs in Vitest's page. A test runs in a frame of it.
import type { Box } from '../Engine.ts';

/** Scrolls an element of the test into view and returns its place in the window, in CSS px. */
export function findPlace(selector: string): Box {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest="true"]');
  const element = frame?.contentDocument?.querySelector(selector);
  if (!frame || !element) throw new Error(`Nothing in the test's page matches ${selector}.`);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const outer = frame.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: outer.left + left, y: outer.top + top, width, height };
}

/** Focuses a field of the test, and selects its text if told so. */
export function focusField(selector: string, selectsText = false): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest="true"]');
  const field = frame?.contentDocument?.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`Nothing in the test's page matches ${selector}.`);
  field.focus();
  if (selectsText) field.select();
}

/** Selects the options of a select that have one of the values, and tells the page so. */
export function chooseOptions(selector: string, values: readonly string[]): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest="true"]');
  const select = frame?.contentDocument?.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`Nothing in the test's page matches ${selector}.`);
  const isWanted = ({ value, label }: HTMLOptionElement) => values.includes(value) || values.includes(label);
  const wanted = [...select.options].filter(isWanted);
  if (wanted.length !== values.length) throw new Error(`Not every option is there: ${values.join(', ')}.`);
  for (const option of select.options) option.selected = wanted.includes(option);
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
