import { act, cleanup, render } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { clearAnnouncements, getAnnouncements } from 'face-status-kit/testing';
import 'face-status-kit/styles.css';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceDelayMs } from '../../src/message/announce/liveRegions.ts';
import { accessibleLiveRegions } from './support/accessibleLiveRegions.ts';

const spoken = (code: number) => resolveStatusMessage(code)?.spoken ?? '';
const announced = () => getAnnouncements().map(({ text }) => text);

let container: HTMLElement;

beforeEach(() => {
  container = document.createElement('section');
  document.body.append(container);
});
afterEach(() => {
  cleanup();
  clearAnnouncements();
  container.remove();
  vi.useRealTimers();
});

function find(selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Renders a message into the element with the id "message". */
function renderInPlace(props: Partial<StatusMessageProps> = {}) {
  const create = (code: number | null) => createPortal(<StatusMessage {...props} code={code} />, find('#message'));
  const { rerender, unmount } = render(create(413));
  return {
    unmount,
    show: (code: number | null) => {
      rerender(create(code));
    },
  };
}

/** Waits longer than an announcement waits, and for two frames, in which a browser calls its observers. */
async function pass(): Promise<void> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await act(async () => {
    await nextFrame();
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve, announceDelayMs + 100));
  });
}

const openDialog = () => {
  (find('dialog') as HTMLDialogElement).showModal();
};
const hiddenPlaces: readonly (readonly [string, string, () => void])[] = [
  ['a modal dialog', '<dialog><div id="message"></div></dialog>', openDialog],
  [
    'a dialog that is not modal',
    '<dialog><div id="message"></div></dialog>',
    () => {
      (find('dialog') as HTMLDialogElement).show();
    },
  ],
  [
    'a popover',
    '<div popover><div id="message"></div></div>',
    () => {
      find('[popover]').showPopover();
    },
  ],
  [
    'a drawer with `hidden`',
    '<div hidden><div id="message"></div></div>',
    () => {
      find('[hidden]').hidden = false;
    },
  ],
  [
    'a panel under `display: none`',
    '<div class="panel" style="display: none"><div id="message"></div></div>',
    () => {
      find('.panel').style.display = '';
    },
  ],
  [
    'a panel that a rule of the page hides',
    '<style>[data-tab=a] .panel { display: none }</style><div data-tab="a"><p class="panel"><span id="message"></span></p></div>',
    () => {
      find('[data-tab]').dataset.tab = 'b';
    },
  ],
  [
    'closed details',
    '<details><summary>More</summary><div id="message"></div></details>',
    () => {
      find('details').setAttribute('open', '');
    },
  ],
];

describe.each(hiddenPlaces)('a message in %s', (_name, html, open) => {
  beforeEach(() => {
    container.innerHTML = html;
  });

  it('is announced once when that opens, and not before', async () => {
    renderInPlace();
    await pass();
    expect(announced()).toEqual([]);
    open();
    await pass();
    await expect.poll(announced).toEqual([spoken(413)]);
    await expect.poll(accessibleLiveRegions).toContainEqual({ live: 'polite', text: spoken(413) });
    await pass();
    expect(announced()).toEqual([spoken(413)]);
  });

  it('is announced with the words that hold when that opens', async () => {
    const { show } = renderInPlace();
    await pass();
    show(412);
    await pass();
    open();
    await expect.poll(announced).toEqual([spoken(412)]);
  });

  it('is not announced if it has gone when that opens', async () => {
    const { show } = renderInPlace();
    await pass();
    show(null);
    open();
    await pass();
    expect(announced()).toEqual([]);
  });
});

it('a message whose root is under `display: contents` is announced', async () => {
  container.innerHTML = '<style>.flat { display: contents }</style><dialog><div id="message"></div></dialog>';
  renderInPlace({ className: 'flat' });
  find('.fsk-message').style.display = 'contents';
  await pass();
  expect(announced()).toEqual([]);
  openDialog();
  await expect.poll(announced).toEqual([spoken(413)]);
});

it('a message that changes in a closed dialog is announced when the dialog opens again', async () => {
  container.innerHTML = '<dialog><div id="message"></div></dialog>';
  const { show } = renderInPlace();
  const dialog = find('dialog') as HTMLDialogElement;
  dialog.showModal();
  await expect.poll(announced).toEqual([spoken(413)]);
  dialog.close();
  show(412);
  await pass();
  expect(announced()).toEqual([spoken(413)]);
  dialog.showModal();
  await expect.poll(announced).toEqual([spoken(413), spoken(412)]);
});

it('a message leaves no observer when it unmounts or when its announcement is made', async () => {
  const active = new Set<ResizeObserver>();
  const { observe, disconnect } = ResizeObserver.prototype; // oxlint-disable-line typescript/unbound-method
  vi.spyOn(ResizeObserver.prototype, 'observe').mockImplementation(function (this: ResizeObserver, ...all) {
    active.add(this);
    observe.apply(this, all);
  });
  vi.spyOn(ResizeObserver.prototype, 'disconnect').mockImplementation(function (this: ResizeObserver) {
    active.delete(this);
    disconnect.call(this);
  });
  container.innerHTML = '<dialog><div id="message"></div></dialog>';
  const { show, unmount } = renderInPlace();
  for (const code of [412, 413, 412]) {
    await pass();
    expect(active.size).toBe(1);
    show(code);
  }
  openDialog();
  await expect.poll(announced).toEqual([spoken(412)]);
  expect(active.size).toBe(0);
  (find('dialog') as HTMLDialogElement).close();
  show(413);
  await pass();
  expect(active.size).toBe(1);
  unmount();
  expect(active.size).toBe(0);
});
