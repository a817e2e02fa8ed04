/** Values that nobody should pass and somebody will. Each is made anew, so that no test sees another's. */
export function hostileValues(): [name: string, value: unknown][] {
  const throwing = {
    toString(): string {
      throw new Error('toString');
    },
    [Symbol.toPrimitive](): string {
      throw new Error('toPrimitive');
    },
    get length(): number {
      throw new Error('length');
    },
    get en(): object {
      throw new Error('en');
    },
  };
  const trap = (): never => {
    throw new Error('trap');
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  return [
    ['-1', -1],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['1e9', 1e9],
    ['413.5', 413.5],
    ['a bigint', 413n],
    ['true', true],
    ['false', false],
    ['the empty string', ''],
    ['spaces', '   '],
    ['an empty object', {}],
    ['an empty array', []],
    ['an array with a code', [413]],
    ['a symbol', Symbol('code')],
    ['a function', () => 413],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
    ['a key of a text', 'codes.413.title'],
    ['a placeholder', '{{registry}}'],
    ['a nested text', '$t(codes.413.title)'],
    ['HTML', '<img src=x onerror="globalThis.hacked = true">'],
    ['a NIK', '3171234567890123'],
    ['a NIK as a number', 3171234567890123],
    ['words of a server', 'user Budi Santoso not found in gallery lobby-1'],
    ['a string of 10 MB', 'x'.repeat(10_000_000)],
    ['digits for 10 MB', '4'.repeat(10_000_000)],
    ['an object that throws', throwing],
    [
      'a proxy that throws',
      new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap }),
    ],
    ['a revoked proxy', revoked],
    ['a cyclic object', cyclic],
    ['an object without a prototype', Object.create(null) as object],
    ['a date', new Date(NaN)],
  ];
}
