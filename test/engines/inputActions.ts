/** One source of input and what it does, as in the `actions` of WebDriver and WebDriver BiDi. */
export type InputSource =
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] }
  | {
      readonly type: 'pointer';
      readonly id: string;
      readonly parameters: { readonly pointerType: 'mouse' };
      readonly actions: readonly PointerAction[];
    };

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number };

/** WebDriver's characters for keys that write none. */
const keyValues: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F5: '\uE035',
  Home: '\uE011',
  Meta: '\uE03D',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

export function keyAction(type: KeyAction['type'], key: string): KeyAction {
  return { type, value: keyValues[key] ?? key };
}

export function keyboard(actions: readonly KeyAction[]): InputSource[] {
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** Presses and releases keys one after the other; `Shift+Tab` holds the first down. */
export function pressKeys(names: readonly string[]): InputSource[] {
  const press = (name: string) => {
    const keys = name.length > 1 ? name.split('+') : [name];
    return [...keys.map((key) => keyAction('keyDown', key)), ...keys.reverse().map((key) => keyAction('keyUp', key))];
  };
  return keyboard(names.flatMap(press));
}

/** Moves the mouse to a point of the viewport, in CSS px, and clicks there as often as told. */
export function moveAndClick(x: number, y: number, clicks = 1): InputSource[] {
  const click: PointerAction[] = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const actions: PointerAction[] = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    ...Array.from({ length: clicks }, () => click).flat(),
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
