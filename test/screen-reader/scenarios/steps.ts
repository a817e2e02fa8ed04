import type { EnginePage } from '../../engines/Engine.ts';
import type { Device } from '../pages/simulateDevice.ts';
import type { Step } from '../Scenario.ts';

/** Moves the focus to the first element that matches a CSS selector, as the commands of a screen reader do. */
export const focus = (page: EnginePage, selector: string) =>
  page.evaluate((wanted) => {
    document.querySelector<HTMLElement>(wanted)?.focus();
  }, selector);

/** Finds the button of a command. */
export const getCommand = (action: string) => `[data-action=${action}]`;

/** What happens after a press, and what is said then. */
export type PressedStep = Pick<Step, 'title' | 'promise'>;

/** The person moves to a button, of which the screen reader says the name, and presses it. */
export function press(label: string, selector: string, pressed: PressedStep): readonly Step[] {
  return [
    {
      title: `The person goes to “${label}”`,
      act: (page) => focus(page, selector),
      promise: { said: [], isAlone: false },
    },
    {
      ...pressed,
      act: (page) => page.keys('Enter'),
      // The button may go, and the focus with it.
      promise: { isAlone: false, ...pressed.promise },
    },
  ];
}

/** Calls a function of the simulated device, see `pages/simulateDevice.ts`. */
export const callDevice = <Name extends keyof Device>(
  page: EnginePage,
  name: Name,
  ...values: Parameters<Device[Name]>
) =>
  page.evaluate(
    async (method, given) => {
      await Reflect.apply(window.device[method], undefined, given);
    },
    name,
    values,
  );
