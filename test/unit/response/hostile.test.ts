// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';
import { expectCodes } from './support/expectCodes.ts';

const throwing = () => {
  throw new Error('hostile');
};
const throwingTraps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, throwing]));

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

/** Returns an object that has every member, at every depth. */
function endless(onRead: () => void = () => undefined): object {
  return new Proxy(
    {},
    {
      get: () => {
        onRead();
        return endless(onRead);
      },
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    },
  );
}

describe('readStatus of a hostile value', () => {
  it('returns null, whether the value is the body or stands in it', () => {
    const values = {
      'a cycle': cyclic(),
      'a proxy whose traps throw': new Proxy({}, throwingTraps),
      'a function behind such a proxy': new Proxy(throwing, throwingTraps),
      'a revoked proxy': revoked({}),
      'a revoked list': revoked([]),
      'a status that cannot be turned into text': { status: { toString: throwing, valueOf: throwing } },
      'an object without a prototype': Object.create(null) as object,
      'a tag that throws': Object.defineProperty({}, Symbol.toStringTag, { get: throwing }),
      'an error whose name throws': Object.defineProperty(new Error('x'), 'name', { get: throwing }),
      'a promise': Promise.resolve({ status: 200 }),
      'a window': globalThis,
      'a page': document,
      bytes: new Uint8Array(1_000_000),
    };
    expectCodes(Object.entries(values).map(([name, value]) => [name, value, null]));
    expectCodes(Object.entries(values).map(([name, value]) => [name, { wrapped: value }, null]));
  });

  it('returns no success for an object that has every member', () => {
    expect(readStatus(endless())).not.toBe(200);
    expect(readStatus({ status: 200, endless: endless() })).not.toBe(200);
  });

  it('takes hostile options as no options', () => {
    const hostileOptions = [
      ...[null, 7, 'verify', new Proxy({}, throwingTraps)],
      { httpStatus: {}, operation: { toString: throwing } },
      ...[7, 'timeout', { aborted: true }, new Proxy({}, throwingTraps), revoked({})].map((signal) => ({ signal })),
    ];
    for (const options of hostileOptions) {
      // @ts-expect-error -- JavaScript does not check
      expect(readStatus({ status: '413' }, options)).toBe(413);
      // @ts-expect-error -- JavaScript does not check
      expect(readStatus(undefined, options)).toBeNull();
    }
  });

  it('takes the hostile reason of a signal for a cancel', () => {
    const cancel = new DOMException('Fetch is aborted', 'AbortError');
    const reasons = [
      ...[new Proxy({}, throwingTraps), new Proxy(throwing, throwingTraps), revoked({}), cyclic(), endless()],
      Object.defineProperty(new Error('x'), 'name', { get: throwing }),
    ];
    for (const reason of reasons) {
      const signal = AbortSignal.abort(reason);
      expect(readStatus(cancel, { signal })).toBeNull();
      expect(readStatus(reason, { signal })).toBeNull();
    }
    // @ts-expect-error -- JavaScript does not check
    expect(readStatus(cancel, { signal: endless() })).toBeNull();
  });

  it('reads the status beside hostile members', () => {
    const body = { status: '413', other: revoked({}), list: revoked([]) };
    expect(readStatus(Object.defineProperty(body, 'title', { get: throwing, enumerable: true }))).toBe(413);
  });

  it('returns 411 for a hostile proof of a success', () => {
    expect(readStatus({ status: 200, verified: revoked({}) })).toBe(411);
    expect(readStatus({ status: 200, return: revoked([]) })).toBe(411);
    expect(readStatus({ status: 200, verified: { toString: () => 'true' } })).toBe(411);
  });

  it('changes no prototype', () => {
    const text = '{"__proto__":{"status":"413","polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(readStatus(text)).toBe(413);
    expect(readStatus(JSON.parse(text))).toBe(413);
    expect({}).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('status');
  });

  it('reads each member a few times at most', () => {
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

  it('reads a limited number of members of an object that has every member', () => {
    let reads = 0;
    readStatus({ status: 200, endless: endless(() => (reads += 1)) });
    expect(reads).toBeLessThan(20_000);
  });
});

describe('readStatus of a large value', () => {
  const megabyte = 1_000_000;
  const fill = (part: string) => part.repeat(Math.ceil(megabyte / part.length));

  // JSON.parse blocks the page for 0.1 s where a text of a megabyte has so many parts.
  it('does not parse a text with too many brackets, colons and commas', () => {
    const texts = {
      'open lists': `{"a":${fill('[')}`,
      'open objects': fill('{"a":'),
      'a long list that breaks off': `{"a":[${fill('{},')}`,
      'many keys': `{${fill('"abcd":1,')}}`,
      'many numbers': `{"a":[${fill('4,')}4]}`,
      'commas in a text': JSON.stringify({ a: fill('4,') }),
      'one part too many': `{"status":"413","a":[${'4,'.repeat(10_495)}4]}`,
    };
    const parse = vi.spyOn(JSON, 'parse');
    const parsed = Object.entries(texts).filter(([, text]) => {
      parse.mockClear();
      return readStatus(text) !== null || parse.mock.calls.length > 0;
    });
    expect(parsed.map(([name]) => name)).toEqual([]);
  });

  it('parses a few texts at most that stand in a body', () => {
    const texts = Array.from({ length: 50 }, (_, key) => [`k${key}`, { data: '{"a":1}', body: '{"a":1}' }]);
    const parse = vi.spyOn(JSON, 'parse');
    expect(readStatus({ status: '413', ...Object.fromEntries(texts) })).toBe(413);
    expect(parse.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('returns null for a megabyte of any text without a status', () => {
    const manyKeys = Array.from({ length: 3400 }, (_, key) => `"${key}":{"code":1}`).join();
    const texts = {
      HTML: fill('<p>413</p>'),
      digits: fill('4'),
      space: fill(' '),
      'quotation marks': fill('"'),
      'one long number': `{"status":${fill('4')}}`,
      'one long fraction': `{"status":0.${fill('4')}}`,
      escapes: `{"a":"${fill('\\u0041\\n')}"}`,
      'space between members': `{"a":1,${fill(' ')}"b":2}`,
      'one long key': `{"${fill('k')}":1}`,
      'deep nesting': `${'[1,'.repeat(3400)}${fill(' ')}2${']'.repeat(3400)}`,
      'many objects in an object': `{${manyKeys},"a":"${fill('x')}"}`,
    };
    expectCodes(Object.entries(texts).map(([name, text]) => [name, text, null]));
  });

  it('returns offline for a megabyte of JSON that breaks off', () => {
    const texts = {
      'in a text': `{"a":"${fill('x')}`,
      'in escapes': `{"a":"${fill('\\"')}`,
      'after quotation marks': `{"a":"${fill('" "')}`,
      'in space': `{"a":1${fill(' ')}`,
      'in brackets that close nothing': `{"a":"${fill(']')}`,
    };
    expectCodes(Object.entries(texts).map(([name, text]) => [name, text, 'offline']));
  });

  it('reads the status beside a photo of 5 MB', () => {
    const text = JSON.stringify({ status: '413', image: 'x'.repeat(5 * megabyte) });
    expect(readStatus(text)).toBe(413);
    expect(readStatus(JSON.parse(text))).toBe(413);
  });

  it('reads the status beside a list of 2,000 faces', () => {
    const faces = Array.from({ length: 2000 }, (_, id) => ({ user_id: String(id), user_name: `Name ${id}` }));
    expect(readStatus(JSON.stringify({ status: '200', faces }))).toBe(200);
  });

  it('reads fewer than 200 of 200,000 members of an object', () => {
    const membersRead = new Set<PropertyKey>();
    const bodies = Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`k${key}`, { status: '200' }]));
    const value = new Proxy(bodies, {
      get: (target, key): unknown => {
        membersRead.add(key);
        return Reflect.get(target, key);
      },
    });
    expect(readStatus({ status: '413', value })).toBe(413);
    expect(readStatus(value)).toBe(200);
    expect(membersRead.size).toBeLessThan(200);
  });

  it('reads a status beside an object that is nested a hundred thousand levels deep', () => {
    let body: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) body = { body };
    expect(readStatus({ status: '413', body })).toBe(413);
  });

  // A pattern whose work grows with the square of the length would not end before the timeout of the test.
  it('reads an error whose message, name and code are a megabyte long', () => {
    const messages = [
      fill('getUserMedia'),
      fill('Failed to fetch ('),
      fill('starting '),
      fill('mediaDevices undefine'),
    ];
    expectCodes(
      messages.flatMap((message) => [
        [message.slice(0, 20), new TypeError(message), null],
        [message.slice(0, 20), Object.assign(new Error(message), { name: message, code: message }), null],
      ]),
    );
  });
});
