import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can } from '../../../shared/access/can.ts';
import { FUNCTION_NAMES } from '../../../shared/access/functions.ts';
import {
  membershipState,
  runningMemberships,
  teamState,
  type Membership,
} from '../../../shared/access/membership.ts';

const today = '2026-11-21';
const doctor = (memberships: readonly Membership[]) =>
  can({ function: 'bedrijfsarts', memberships, today }, 'read', { compartment: 'medical' });

describe('the state of a membership', () => {
  it.each([
    ['its first day', { from: today }, 'running'],
    ['its last day', { from: '2026-01-01', until: today }, 'running'],
    ['one day only', { from: today, until: today }, 'running'],
    ['the day before it begins', { from: '2026-11-22' }, 'notYet'],
    ['the day after its last', { from: '2026-01-01', until: '2026-11-20' }, 'ended'],
    [
      'a substitute whose end has passed',
      { from: '2026-01-01', until: '2026-11-20', substitute: true },
      'ended',
    ],
    [
      'a substitute until a later day',
      { from: '2026-01-01', until: '2026-12-01', substitute: true },
      'running',
    ],
    ['a substitute without an end', { from: '2026-01-01', until: null, substitute: true }, 'withoutEnd'],
    ['a first day that does not exist', { from: '2026-02-30' }, 'ended'],
    ['a last day that does not exist', { from: '2026-01-01', until: 'morgen' }, 'ended'],
  ] as const)('[ROL-4] %s', (_, member, state) => {
    expect(membershipState(member, today)).toBe(state);
  });

  it('[ROL-4] a day that does not exist runs nothing', () => {
    expect(runningMemberships([{ from: '2020-01-01' }], '')).toEqual([]);
  });

  it('[ROL-4] of two periods with a gap each opens its own days, and the gap opens nothing', () => {
    const periods = [
      { from: '2026-01-01', until: '2026-03-31' },
      { from: '2026-06-01', until: null },
    ];
    const openOn = (day: string): boolean => runningMemberships(periods, day).length > 0;
    const days = ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-05-31', '2026-06-01', today];
    expect(days.filter(openOn)).toEqual(['2026-01-01', '2026-03-31', '2026-06-01', today]);
  });

  it('[ROL-4] [ROL-2] somebody is in exactly when one of her periods runs, in whatever order they are stored', () => {
    const day = fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23');
    const period = fc.record({ from: day, until: fc.option(day, { nil: null }), substitute: fc.boolean() });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 4 }), (memberships) => {
        const model = memberships.some(
          ({ from, until, substitute }) => from <= today && (until === null ? !substitute : today <= until),
        );
        expect(doctor(memberships).allowed).toBe(model);
        expect(doctor(memberships.toReversed())).toEqual(doctor(memberships));
      }),
    );
  });
});

describe('a refusal', () => {
  it('[ROL-4] names what can be mended first', () => {
    const ended = { from: '2025-01-01', until: '2025-12-31' };
    const notYet = { from: '2027-01-01' };
    const withoutEnd = { from: '2026-01-01', until: null, substitute: true };
    const told = (memberships: readonly Membership[]): string => {
      const decision = doctor(memberships);
      return decision.allowed ? '' : `${decision.rule} ${decision.reason}`;
    };
    expect(told([])).toMatch(/^ROL-2 .*niet in het behandelteam/);
    expect(told([ended])).toMatch(/^ROL-4 .*afgelopen/);
    expect(told([ended, notYet])).toMatch(/^ROL-4 .*nog niet begonnen/);
    expect(told([ended, notYet, withoutEnd])).toMatch(/^ROL-4 .*geen einddatum/);
  });
});

describe('who holds a dossier', () => {
  const member = (change: Partial<Membership> = {}) =>
    ({ function: 'bedrijfsarts', from: '2026-01-01', ...change }) as const;

  it.each([
    ['nobody ever', [], 'empty'],
    ['somebody today', [member()], 'held'],
    ['somebody until yesterday', [member({ until: '2026-11-20' })], 'left'],
    ['somebody from tomorrow', [member({ from: '2026-11-22' })], 'left'],
    ['a substitute without an end', [member({ substitute: true })], 'left'],
    ['one who left and one who stays', [member({ until: '2026-11-20' }), member()], 'held'],
    ['one who left and came back', [member({ until: '2026-02-01' }), member({ from: '2026-11-01' })], 'held'],
    ['a casemanager, who holds nothing', [{ ...member(), function: 'casemanager' as const }], 'empty'],
    [
      'a casemanager after the doctor left',
      [member({ until: '2026-11-20' }), { ...member(), function: 'casemanager' as const }],
      'left',
    ],
    ['a POB alone', [{ ...member(), function: 'praktijkondersteuner' as const }], 'held'],
  ] as const)('[ROL-6] %s', (_, members, state) => {
    expect(teamState(members, today)).toBe(state);
  });

  it('[ROL-6] only a bedrijfsarts takes over, only what was left, and the FG is shown it', () => {
    for (const name of FUNCTION_NAMES)
      for (const team of ['empty', 'held', 'left'] as const) {
        const decision = can({ function: name, today }, 'takeOverDossier', { team });
        expect([name, team, decision.allowed]).toEqual([
          name,
          team,
          name === 'bedrijfsarts' && team === 'left',
        ]);
        if (decision.allowed) expect(decision).toMatchObject({ rule: 'ROL-6', audit: 'logAndShowFg' });
      }
    expect(can({ function: 'bedrijfsarts', today }, 'takeOverDossier')).toMatchObject({
      allowed: false,
      rule: 'ROL-6',
    });
    expect(can({ function: 'bedrijfsarts', today }, 'foundTreatmentTeam', { team: 'left' }).allowed).toBe(
      false,
    );
  });
});
