// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';

const throwing = () => {
  throw new Error('hostile');
};
const hostileHandler = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, throwing]));

function revoked(target: object) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic() {
  const body: Record<string, unknown> = { status: {} };
  body.self = body;
  return body;
}

function endless(): object {
  return new Proxy(
    {},
    {
      get: endless,
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    },
  );
}

describe('hostile input', () => {
  it.each([
    ['a cycle', cyclic()],
    ['a proxy whose traps throw', new Proxy({}, hostileHandler)],
    ['a function behind such a proxy', new Proxy(throwing, hostileHandler)],
    ['a revoked proxy', revoked({})],
    ['a revoked list', revoked([])],
    ['a status that cannot be turned into text', { status: { toString: throwing, valueOf: throwing } }],
    ['an object without a prototype', Object.create(null) as object],
    ['a tag that throws', Object.defineProperty({}, Symbol.toStringTag, { get: throwing })],
    ['an error whose name throws', Object.defineProperty(new Error('x'), 'name', { get: throwing })],
    ['a promise', Promise.resolve({ status: 200 })],
    ['a window', globalThis],
    ['a page', document],
    ['bytes', new Uint8Array(1_000_000)],
  ])('gives null: %s', (_, value) => {
    expect(readStatus(value)).toBeNull();
    expect(readStatus({ wrapped: value })).toBeNull();
  });

  it('that says yes and no to everything is no success', () => {
    expect(readStatus(endless())).not.toBe(200);
    expect(readStatus({ status: 200, endless: endless() })).not.toBe(200);
  });

  it('in the options counts as no options', () => {
    for (const options of [
      null,
      7,
      'verify',
      new Proxy({}, hostileHandler),
      { httpStatus: {}, operation: { toString: throwing } },
    ]) {
      // @ts-expect-error -- JavaScript does not check
      expect(readStatus({ status: '413' }, options)).toBe(413);
      // @ts-expect-error -- JavaScript does not check
      expect(readStatus(undefined, options)).toBeNull();
    }
  });

  it('beside the status does not hide it', () => {
    const body = Object.defineProperty({ status: '413', other: revoked({}), list: revoked([]) }, 'title', {
      get: throwing,
      enumerable: true,
    });
    expect(readStatus(body)).toBe(413);
  });

  it('in the proof of a success refuses it', () => {
    expect(readStatus({ status: 200, verified: revoked({}) })).toBe(411);
    expect(readStatus({ status: 200, return: revoked([]) })).toBe(411);
    expect(readStatus({ status: 200, verified: { toString: () => 'true' } })).toBe(411);
  });

  it('touches no prototype', () => {
    const text = '{"__proto__":{"status":"413","polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(readStatus(text)).toBe(413);
    expect(readStatus(JSON.parse(text))).toBe(413);
    expect({}).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('status');
  });

  it('is read a bounded number of times', () => {
    let reads = 0;
    const body = Object.defineProperty({}, 'status', {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads;
      },
    });
    readStatus({ body, again: body });
    expect(reads).toBeLessThanOrEqual(10);
  });
});

describe('large input', () => {
  const mega = 1_000_000;
  const filled = (part: string) => part.repeat(Math.ceil(mega / part.length));
  const timeOf = (value: unknown) => {
    const started = performance.now();
    readStatus(value);
    return performance.now() - started;
  };
  // The fastest of many, since a busy machine is not what is measured.
  const bestTimeOf = (value: unknown) => Math.min(...Array.from({ length: 40 }, () => timeOf(value)));

  it.each([
    ['HTML', filled('<p>413</p>')],
    ['digits', filled('4')],
    ['space', filled(' ')],
    ['quotation marks', filled('"')],
    ['an object that never ends', `{"a":"${filled('x')}`],
    ['open lists', `{"a":${filled('[')}`],
    ['open objects', filled('{"a":')],
    ['a long list that breaks off', `{"a":[${filled('{},')}`],
    ['many keys', `{${filled('"abcd":1,')}}`],
    ['many numbers', `{"a":[${filled('4,')}4]}`],
    ['one long number', `{"status":${filled('4')}}`],
    ['one long fraction', `{"status":0.${filled('4')}}`],
    ['escapes', `{"a":"${filled('\\u0041\\n')}"}`],
    ['space within', `{"a":1,${filled(' ')}"b":2}`],
    ['one long key', `{"${filled('k')}":1}`],
    ['commas in a text', JSON.stringify({ a: filled('4,') })],
    [
      'keys that all differ',
      `{${Array.from({ length: 6900 }, (_, key) => `"${key}y":0`).join()},"a":"${filled('x')}"}`,
    ],
    ['deep nesting', `${'[1,'.repeat(3400)}${filled(' ')}2${']'.repeat(3400)}`],
    [
      'bodies in a body',
      `{${Array.from({ length: 3400 }, (_, key) => `"${key}":{"code":1}`).join()},"a":"${filled('x')}"}`,
    ],
  ])('takes less than 5 ms for a megabyte of %s', (_, text) => {
    expect(bestTimeOf(text)).toBeLessThan(5);
    expect(readStatus(text)).toBeNull();
  });

  it('does not hide a status: a picture in a body of 5 MB', () => {
    const text = JSON.stringify({ status: '413', image: 'x'.repeat(5 * mega) });
    expect(readStatus(text)).toBe(413);
    expect(readStatus(JSON.parse(text))).toBe(413);
  });

  it('is not looked through to its end: hundreds of thousands of bodies in a body', () => {
    const seen = new Set<PropertyKey>();
    const bodies = Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`k${key}`, { status: '200' }]));
    const value = new Proxy(bodies, {
      get: (target, key): unknown => {
        seen.add(key);
        return Reflect.get(target, key);
      },
    });
    expect(readStatus({ status: '413', value })).toBe(413);
    expect(readStatus(value)).toBe(200);
    expect(seen.size).toBeLessThan(200);
  });

  it('does not hide a status: a list of 2,000 faces', () => {
    const faces = Array.from({ length: 2000 }, (_, id) => ({ user_id: String(id), user_name: `Name ${id}` }));
    expect(readStatus(JSON.stringify({ status: '200', faces }))).toBe(200);
  });

  it('may be nested a hundred thousand deep', () => {
    let body: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) body = { body };
    expect(readStatus({ status: '413', body })).toBe(413);
  });

  it('may be an error message of megabytes', () => {
    for (const message of [filled('getUserMedia'), filled('Failed to fetch ('), filled('starting ')]) {
      expect(timeOf(new TypeError(message))).toBeLessThan(50);
      expect(timeOf(Object.assign(new Error(message), { name: message, code: message }))).toBeLessThan(50);
    }
  });
});
