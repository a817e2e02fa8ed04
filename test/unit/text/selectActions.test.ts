// @vitest-environment node
import { actionCatalogue, settings, statusCatalogue, statusCodes, type ActionId } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { privateRow } from '../../../src/catalogue/statusRows.ts';
import { findAction } from '../../../src/text/ownStatuses.ts';
import { ignoresAttempts, selectActions } from '../../../src/text/selectActions.ts';

type Facts = Parameters<typeof selectActions>[0];
type Situation = Parameters<typeof selectActions>[1];

const usual: Situation = { attempt: 1, audience: 'user', stage: 'result', setting: undefined };

/** Facts with the given first actions, for a code of the kit that no later attempt, kiosk or stage treats apart. */
function createFacts(actions: readonly string[], more: Partial<Facts> = {}): Facts {
  return {
    actions,
    secondStep: undefined,
    remedy: 'retake',
    severity: 'warning',
    type: 'condition',
    liveHint: false,
    ...more,
  };
}

/** One case: the actions of a code, the situation, the commands that the screen offers, and the actions expected. */
interface Case {
  readonly of: readonly ActionId[];
  readonly facts?: Partial<Facts>;
  readonly in?: Partial<Situation>;
  /** @default every command */
  readonly offered?: readonly ActionId[];
  readonly gives: readonly ActionId[];
}

function select(facts: Facts, situation: Partial<Situation> = {}, offered?: readonly string[]): readonly string[] {
  const find = (id: string) => findAction(id, []);
  return selectActions(facts, { ...usual, ...situation }, find, offered).map(({ id }) => id);
}

/** Checks each case, and names the first that fails. */
function expectActions(cases: readonly Case[]): void {
  for (const { of, facts, in: situation, offered, gives } of cases) {
    const name = JSON.stringify({ of, ...facts, ...situation, offered });
    expect(select(createFacts(of, facts), situation, offered), name).toEqual(gives);
  }
}

describe('the actions of a message', () => {
  it('are the steps of the person and the commands that the screen offers, in the order of the code', () => {
    expectActions([
      { of: ['waitAMoment', 'tryAgain', 'signIn'], gives: ['waitAMoment', 'tryAgain', 'signIn'] },
      { of: ['waitAMoment', 'tryAgain', 'signIn'], offered: ['signIn'], gives: ['waitAMoment', 'signIn'] },
      { of: ['waitAMoment', 'tryAgain', 'signIn'], offered: [], gives: ['waitAMoment'] },
      { of: ['tryAgain', 'signIn'], offered: [], gives: [] },
    ]);
  });

  it('are three at most, of those that can be shown, and help is not the one that is left out', () => {
    const four = ['waitAMoment', 'tryAgain', 'signIn', 'editDetails'] as const;
    expectActions([
      { of: four, gives: ['waitAMoment', 'tryAgain', 'signIn'] },
      { of: four, offered: ['signIn', 'editDetails'], gives: ['waitAMoment', 'signIn', 'editDetails'] },
      { of: ['waitAMoment', 'tryAgain', 'signIn'], in: { attempt: 2 }, gives: ['waitAMoment', 'tryAgain', 'getHelp'] },
    ]);
  });

  it('leave out an id that nobody knows', () => {
    expect(select(createFacts(['no such action', 'tryAgain']))).toEqual(['tryAgain']);
  });

  it('are the one step of the person in a hint over a live picture, whatever the screen offers', () => {
    const facts = { liveHint: true, secondStep: 'faceLight' } as const;
    expectActions([
      { of: ['moveCloser', 'retakePhoto', 'getHelp'], facts, in: { stage: 'capture' }, gives: ['moveCloser'] },
      { of: ['moveCloser', 'holdStill'], facts, in: { stage: 'capture' }, gives: ['moveCloser'] },
      { of: ['moveCloser', 'holdStill'], facts, in: { stage: 'result' }, gives: ['moveCloser', 'holdStill'] },
    ]);
  });

  it('are without a new photo before any photo was taken', () => {
    const capture = { stage: 'capture' } as const;
    expectActions([{ of: ['retakePhoto', 'takePhoto'], in: capture, gives: ['takePhoto'] }]);
  });
});

describe('help', () => {
  it('is offered in one way: by the app if it can, otherwise by staff, and by staff only as the first action', () => {
    expectActions([
      { of: ['getHelp', 'askStaff'], gives: ['getHelp'] },
      { of: ['askStaff', 'tryAgain', 'getHelp'], gives: ['getHelp', 'tryAgain'] },
      { of: ['moveCloser', 'askStaff', 'getHelp'], gives: ['moveCloser', 'getHelp'] },
      { of: ['getHelp', 'askStaff'], offered: [], gives: ['askStaff'] },
      { of: ['tryAgain', 'askStaff'], offered: [], gives: ['askStaff'] },
      { of: ['tryAgain', 'askStaff'], offered: ['tryAgain'], gives: ['tryAgain'] },
      { of: ['moveCloser', 'getHelp', 'askStaff'], offered: [], gives: ['moveCloser'] },
    ]);
  });

  it('replaces at a kiosk what only staff can do', () => {
    const kiosk = { setting: 'kiosk' } as const;
    expectActions([
      { of: ['checkConnection', 'tryAgain', 'getHelp'], in: kiosk, gives: ['getHelp', 'tryAgain'] },
      { of: ['checkConnection', 'tryAgain'], in: kiosk, offered: ['tryAgain'], gives: ['askStaff', 'tryAgain'] },
      { of: ['checkConnection', 'tryAgain'], in: kiosk, offered: [], gives: ['askStaff'] },
      { of: ['signIn', 'getHelp'], in: kiosk, gives: ['getHelp'] },
      { of: ['signIn', 'getHelp'], in: { ...kiosk, attempt: 3 }, gives: ['getHelp'] },
      { of: ['checkConnection', 'tryAgain'], in: { setting: 'handheld' }, gives: ['checkConnection', 'tryAgain'] },
      { of: ['checkConnection', 'tryAgain'], in: { setting: 'desktop' }, gives: ['checkConnection', 'tryAgain'] },
    ]);
  });

  it('comes last from the second attempt where the first action is a step of the person', () => {
    const second = { attempt: 2 };
    expectActions([
      { of: ['moveCloser', 'retakePhoto'], gives: ['moveCloser', 'retakePhoto'] },
      { of: ['moveCloser', 'retakePhoto'], in: second, gives: ['moveCloser', 'retakePhoto', 'getHelp'] },
      { of: ['moveCloser', 'getHelp', 'retakePhoto'], in: second, gives: ['moveCloser', 'getHelp', 'retakePhoto'] },
      { of: ['moveCloser', 'retakePhoto'], in: second, offered: ['retakePhoto'], gives: ['moveCloser', 'retakePhoto'] },
    ]);
  });

  it('comes first from the second attempt where the first action is a button', () => {
    const second = { attempt: 2 };
    expectActions([
      { of: ['retakePhoto', 'getHelp'], gives: ['retakePhoto', 'getHelp'] },
      { of: ['retakePhoto', 'getHelp'], in: second, gives: ['getHelp', 'retakePhoto'] },
      { of: ['retakePhoto', 'editDetails'], in: second, gives: ['getHelp', 'retakePhoto', 'editDetails'] },
      { of: ['retakePhoto', 'moveCloser'], in: second, gives: ['getHelp', 'retakePhoto', 'moveCloser'] },
      { of: ['retakePhoto'], in: second, offered: ['retakePhoto'], gives: ['askStaff', 'retakePhoto'] },
    ]);
  });

  it('comes first from the third attempt in every message, and staff are then the only step', () => {
    for (const attempt of [3, 4, 1000]) {
      expectActions([
        { of: ['moveCloser', 'retakePhoto'], in: { attempt }, gives: ['getHelp', 'moveCloser', 'retakePhoto'] },
        { of: ['retakePhoto', 'getHelp'], in: { attempt }, gives: ['getHelp', 'retakePhoto'] },
        { of: ['getHelp', 'askStaff'], in: { attempt }, gives: ['getHelp'] },
        { of: ['moveCloser', 'retakePhoto'], in: { attempt }, offered: [], gives: ['askStaff'] },
        {
          of: ['moveCloser', 'retakePhoto'],
          in: { attempt },
          offered: ['retakePhoto'],
          gives: ['askStaff', 'retakePhoto'],
        },
      ]);
    }
  });

  it('is not added for attendants, at any attempt and at a kiosk', () => {
    for (const attempt of [1, 2, 3]) {
      const situation = { audience: 'attendant', setting: 'kiosk', attempt } as const;
      expectActions([
        { of: ['moveCloser', 'retakePhoto'], in: situation, gives: ['moveCloser', 'retakePhoto'] },
        { of: ['checkConnection', 'tryAgain'], in: situation, gives: ['checkConnection', 'tryAgain'] },
      ]);
    }
  });
});

describe('the second step', () => {
  it('replaces the first action from the second attempt, for attendants too', () => {
    const facts = { secondStep: 'faceLight' } as const;
    const of = ['comeIntoView', 'retakePhoto'] as const;
    expectActions([
      { of, facts, in: { attempt: 1 }, gives: of },
      { of, facts, in: { attempt: 2 }, gives: ['faceLight', 'retakePhoto', 'getHelp'] },
      { of, facts, in: { attempt: 3 }, gives: ['getHelp'] },
      { of, facts: { ...facts, remedy: 'wait' }, in: { attempt: 3 }, gives: ['getHelp', 'faceLight', 'retakePhoto'] },
      { of, facts, in: { attempt: 2, audience: 'attendant' }, gives: ['faceLight', 'retakePhoto'] },
      { of, facts, in: { attempt: 3, audience: 'attendant' }, gives: ['faceLight', 'retakePhoto'] },
    ]);
  });
});

it('the second step may be help, which is then the only action where the screen offers it', () => {
  const facts = { secondStep: 'getHelp' } as const;
  const of = ['lookStraight', 'retakePhoto', 'getHelp'] as const;
  expectActions([
    { of, facts, in: { attempt: 1 }, gives: of },
    { of, facts, in: { attempt: 2 }, gives: ['getHelp'] },
    { of, facts, in: { attempt: 2 }, offered: ['retakePhoto'], gives: ['askStaff', 'retakePhoto'] },
  ]);
});

it('an action is left out where the screen offers the command that replaces it, but not for attendants', () => {
  const of = ['allowCamera', 'openSettings', 'tryAgain'] as const;
  expectActions([
    { of, gives: ['openSettings', 'tryAgain'] },
    { of, offered: ['tryAgain'], gives: ['allowCamera', 'tryAgain'] },
    { of, in: { audience: 'attendant' }, gives: of },
  ]);
});

describe('a later attempt', () => {
  it('leaves help alone after two waits, and lets the person try again where only people can help', () => {
    const of = ['waitAMoment', 'tryAgain', 'getHelp'] as const;
    expectActions([
      { of, in: { attempt: 2 }, gives: of },
      { of, in: { attempt: 3 }, gives: ['getHelp'] },
      { of, in: { attempt: 3 }, offered: ['tryAgain'], gives: ['askStaff', 'tryAgain'] },
    ]);
  });

  it('changes nothing in a hint, a success or a moment of progress', () => {
    for (const attempt of [2, 3]) {
      expectActions([
        { of: ['continue'], facts: { remedy: 'none' }, in: { attempt }, gives: ['continue'] },
        { of: ['keepScreenOpen'], facts: { type: 'progress' }, in: { attempt }, gives: ['keepScreenOpen'] },
        { of: ['moveCloser'], facts: { liveHint: true }, in: { attempt, stage: 'capture' }, gives: ['moveCloser'] },
      ]);
    }
  });
});

describe('the actions of every code of the kit', () => {
  const entries = [...statusCodes.map((code) => statusCatalogue[code]), { ...statusCatalogue[411], ...privateRow }];
  const isHelp = (id: string | undefined) => id === 'getHelp' || id === 'askStaff';

  it('are three at most, each of them once, with one way to get help', () => {
    for (const entry of entries) {
      for (const setting of [undefined, ...settings]) {
        for (const attempt of [1, 2, 3]) {
          for (const offered of [undefined, [], ['retakePhoto', 'tryAgain']]) {
            const ids = select(entry, { setting, attempt }, offered);
            const name = JSON.stringify([entry.code, setting, attempt, offered, ids]);
            expect(ids.length, name).toBeLessThanOrEqual(3);
            expect(new Set(ids).size, name).toBe(ids.length);
            expect(ids.filter(isHelp).length, name).toBeLessThanOrEqual(1);
          }
        }
      }
    }
  });

  it('have help from the second attempt, and have it first from the third', () => {
    for (const entry of entries.filter((candidate) => !ignoresAttempts(candidate, usual))) {
      for (const setting of [undefined, ...settings]) {
        const second = select(entry, { setting, attempt: 2 });
        expect(second.some(isHelp), JSON.stringify([entry.code, setting, second])).toBe(true);
        expect(select(entry, { setting, attempt: 3 })[0], String(entry.code)).toBe('getHelp');
        expect(select(entry, { setting, attempt: 3 }, [])[0], String(entry.code)).toBe('askStaff');
      }
    }
  });

  it('have nothing at a kiosk that only staff can do', () => {
    for (const entry of entries) {
      for (const attempt of [1, 2, 3]) {
        const ids = select(entry, { setting: 'kiosk', attempt });
        const forStaff = Object.values(actionCatalogue).filter(({ staffOnlyAtKiosk }) => staffOnlyAtKiosk);
        const staffIds: readonly string[] = forStaff.map(({ id }) => id);
        expect(
          ids.filter((id) => staffIds.includes(id)),
          `${entry.code} at attempt ${attempt}`,
        ).toEqual([]);
      }
    }
  });
});
