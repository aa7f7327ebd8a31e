import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can, type AccessObject, type Subject } from '../../../shared/access/can.ts';
import { functionName, FUNCTION_NAMES, type FunctionName } from '../../../shared/access/functions.ts';
import {
  ACTIONS,
  COMPARTMENTS,
  compartmentOf,
  KIND_COMPARTMENT,
  type AccessKind,
  type Action,
  type Scope,
} from '../../../shared/access/matrix.ts';
import { whoMaySee, type ViewCondition } from '../../../shared/access/who-may-see.ts';

const TODAY = '2026-11-21';
const KINDS = Object.keys(KIND_COMPARTMENT) as readonly AccessKind[];
const SCOPES: readonly Scope[] = [...COMPARTMENTS, ...KINDS];
const CONTENT_ACTIONS: readonly Action[] = ['read', 'write', 'emergencyAccess', 'draftReport'];

const outsider = (name: FunctionName): Subject => ({ function: name, today: TODAY });
const member = (name: FunctionName): Subject => ({
  function: name,
  memberships: [{ from: '2020-01-01' }],
  today: TODAY,
});
const objectOf = (scope: Scope): AccessObject =>
  scope in KIND_COMPARTMENT
    ? { compartment: compartmentOf(scope), kind: scope as AccessKind }
    : { compartment: compartmentOf(scope) };

/**
 * The table of SPEC.md, written out a second time by hand: for each function what it may without and what it may only
 * with membership. `r`/`w` over a scope, or the name of an act.
 */
const EXPECTED: Readonly<Record<FunctionName, { readonly always: string; readonly asMember: string }>> = {
  bedrijfsarts: {
    always:
      'r:identity w:identity r:contact w:contact r:process w:process r:agenda w:agenda r:retention r:requests r:holds',
    asMember:
      'r:medical w:medical r:functionalPossibilities w:functionalPossibilities d:medical d:functionalPossibilities releaseMedicalReport ownProbleemanalyse addTeamMember',
  },
  artsOnderSupervisie: {
    always:
      'r:identity w:identity r:contact w:contact r:process w:process r:agenda w:agenda r:retention r:requests r:holds',
    asMember:
      'r:medical w:medical r:functionalPossibilities w:functionalPossibilities d:medical d:functionalPossibilities',
  },
  praktijkondersteuner: {
    always:
      'r:identity w:identity r:contact w:contact r:process w:process r:agenda w:agenda r:retention r:requests r:holds',
    asMember:
      'r:medical w:medical r:functionalPossibilities w:functionalPossibilities d:medical d:functionalPossibilities',
  },
  casemanager: {
    always:
      'r:identity w:identity r:contact w:contact r:process w:process r:agenda w:agenda r:retention r:requests r:holds d:process d:agenda d:retention d:requests d:holds releaseProcessReport',
    asMember: '',
  },
  arbeidsdeskundige: {
    always:
      'r:identity r:contact r:process w:process r:agenda w:agenda r:retention r:requests r:holds r:functionalPossibilities',
    asMember: '',
  },
  planner: { always: 'r:identity r:contact w:contact r:agenda w:agenda', asMember: '' },
  fg: {
    always:
      'r:identity r:contact r:retention r:requests r:holds manageHolds readAccessLog approveDestruction',
    asMember: '',
  },
};

const LETTER: Partial<Record<Action, string>> = { read: 'r', write: 'w', draftReport: 'd' };

/** Every action on every scope that `can` allows, in the notation of EXPECTED. */
function allowedTo(subject: Subject): readonly string[] {
  const content = CONTENT_ACTIONS.filter((action) => action !== 'emergencyAccess').flatMap((action) =>
    SCOPES.filter((scope) => can(subject, action, objectOf(scope)).allowed).map(
      (scope) => `${LETTER[action] ?? ''}:${scope}`,
    ),
  );
  const acts = ACTIONS.filter((action) => !CONTENT_ACTIONS.includes(action) && can(subject, action).allowed);
  return [...content, ...acts].sort();
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

describe('the matrix', () => {
  it.each(FUNCTION_NAMES)('[ROL-1] %s may exactly what the row says, outside a team', (name) => {
    expect(allowedTo(outsider(name))).toEqual([...words(EXPECTED[name].always)].sort());
  });

  it.each(FUNCTION_NAMES)('[ROL-2] %s may exactly what the row says, inside the team', (name) => {
    expect(allowedTo(member(name))).toEqual(
      [...words(EXPECTED[name].always), ...words(EXPECTED[name].asMember)].sort(),
    );
  });

  it('[ROL-1] the planner writes contact data and the agenda, and the FG neither', () => {
    for (const kind of ['contact', 'agenda'] as const) {
      expect(can(outsider('planner'), 'write', { kind }).allowed).toBe(true);
      expect(can(outsider('fg'), 'write', { kind }).allowed).toBe(false);
    }
  });

  it('[ROL-1] refuses a kind under the wrong compartment and a read of nothing in particular', () => {
    const doctor = member('bedrijfsarts');
    expect(can(doctor, 'read', { compartment: 'process', kind: 'functionalPossibilities' })).toMatchObject({
      allowed: false,
      rule: 'ROL-1',
    });
    expect(can(doctor, 'write', { compartment: 'process', kind: 'contact' }).allowed).toBe(false);
    expect(can(doctor, 'read').allowed).toBe(false);
    expect(can(doctor, 'write', {}).allowed).toBe(false);
  });

  it('[ROL-1] a refusal gives one Dutch sentence', () => {
    expect(can(outsider('planner'), 'read', { compartment: 'medical' })).toEqual({
      allowed: false,
      rule: 'ROL-1',
      reason: 'Uw functie geeft hier geen recht op.',
    });
  });
});

describe('the treatment team', () => {
  it('[ROL-2] the bedrijfsarts needs the membership as well', () => {
    expect(can(outsider('bedrijfsarts'), 'read', { compartment: 'medical' })).toMatchObject({
      allowed: false,
      rule: 'ROL-2',
    });
    expect(can(member('bedrijfsarts'), 'read', { compartment: 'medical' })).toEqual({
      allowed: true,
      rule: 'ROL-2',
      audit: 'log',
    });
  });

  it('[ROL-2] the bedrijfsarts enters an empty team by herself, and only an empty one', () => {
    const doctor = outsider('bedrijfsarts');
    expect(can(doctor, 'foundTreatmentTeam', { team: 'empty' }).allowed).toBe(true);
    expect(can(doctor, 'foundTreatmentTeam', { team: 'held' }).allowed).toBe(false);
    expect(can(doctor, 'foundTreatmentTeam').allowed).toBe(false);
    for (const name of FUNCTION_NAMES.filter((other) => other !== 'bedrijfsarts')) {
      expect(can(outsider(name), 'foundTreatmentTeam', { team: 'empty' }).allowed).toBe(false);
    }
  });

  it('[ROL-4] a membership counts up to and including its last day', () => {
    const until = (day: string | null): Subject => ({
      function: 'praktijkondersteuner',
      memberships: [{ substitute: true, from: '2020-01-01', until: day }],
      today: TODAY,
    });
    expect(can(until('2026-11-21'), 'read', { compartment: 'medical' }).allowed).toBe(true);
    expect(can(until('2026-11-20'), 'read', { compartment: 'medical' })).toMatchObject({
      allowed: false,
      rule: 'ROL-4',
    });
    expect(can(until('morgen'), 'read', { compartment: 'medical' }).allowed).toBe(false);
    expect(can(until(null), 'read', { compartment: 'medical' })).toMatchObject({
      allowed: false,
      rule: 'ROL-4',
    });
  });

  it('[ROL-4] a bad date of today opens nothing', () => {
    const subject: Subject = {
      function: 'bedrijfsarts',
      memberships: [{ from: '2020-01-01', until: '2027-01-01' }],
      today: '',
    };
    expect(can(subject, 'read', { compartment: 'medical' }).allowed).toBe(false);
  });
});

describe('emergency access', () => {
  const ask = (name: FunctionName, emergencyReason?: string) =>
    can(outsider(name), 'emergencyAccess', {
      compartment: 'medical',
      ...(emergencyReason === undefined ? {} : { emergencyReason }),
    });

  it('[ROL-3] needs a reason and is shown to the FG', () => {
    expect(ask('bedrijfsarts')).toMatchObject({ allowed: false, rule: 'ROL-3' });
    expect(ask('bedrijfsarts', '   ')).toMatchObject({ allowed: false, rule: 'ROL-3' });
    expect(ask('bedrijfsarts', 'Opname vannacht, arts onbereikbaar')).toEqual({
      allowed: true,
      rule: 'ROL-3',
      audit: 'logAndShowFg',
    });
  });

  it('[ROL-3] is for the bedrijfsarts alone', () => {
    const allowed = FUNCTION_NAMES.filter((name) => ask(name, 'Spoed').allowed);
    expect(allowed).toEqual(['bedrijfsarts']);
  });

  it('[ROL-3] every allowed action is for the access log', () => {
    for (const name of FUNCTION_NAMES) {
      for (const action of ACTIONS) {
        for (const scope of SCOPES) {
          const decision = can(member(name), action, objectOf(scope));
          if (decision.allowed) expect(['log', 'logAndShowFg']).toContain(decision.audit);
        }
      }
    }
    expect(can(outsider('planner'), 'read', { compartment: 'identity' })).toMatchObject({ audit: 'log' });
  });
});

describe('functions', () => {
  it('[ROL-5] a function that no enrolment knows has no rights', () => {
    for (const name of ['beheerder', '__proto__', 'toString', '']) {
      expect(functionName.safeParse(name).success).toBe(false);
      const subject = { ...member('bedrijfsarts'), function: name as FunctionName };
      for (const action of ACTIONS) {
        expect(can(subject, action, { compartment: 'identity' })).toMatchObject({
          allowed: false,
          rule: 'ROL-5',
        });
      }
    }
  });

  it('[ROL-5] what a user can be given inside the application does not widen a function without a medical row', () => {
    for (const name of ['casemanager', 'arbeidsdeskundige', 'planner', 'fg'] as const) {
      expect(allowedTo(member(name))).toEqual(allowedTo(outsider(name)));
    }
  });
});

/** Whether a subject meets the condition the visibility mark tells. */
function meets(condition: ViewCondition, subject: Subject, reason: string): boolean {
  if (condition === 'always') return true;
  if (condition === 'reasonGiven') return reason.trim() !== '';
  return (subject.memberships ?? []).some(
    ({ from, until, substitute }) =>
      from <= subject.today && (until == null ? substitute !== true : until >= subject.today),
  );
}

describe('who may see', () => {
  const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');
  const subjects = fc.record({
    function: fc.constantFrom(...FUNCTION_NAMES),
    memberships: fc.array(
      fc.record({ substitute: fc.boolean(), from: day, until: fc.option(day, { nil: null }) }),
      { maxLength: 3 },
    ),
    today: day,
  });

  it('[ROL-1] the visibility mark and the guard never disagree', () => {
    fc.assert(
      fc.property(
        subjects,
        fc.constantFrom(...SCOPES),
        fc.constantFrom('', ' ', 'Spoed'),
        (subject, scope, emergencyReason) => {
          const object = { ...objectOf(scope), emergencyReason };
          const guarded =
            can(subject, 'read', object).allowed || can(subject, 'emergencyAccess', object).allowed;
          const told = whoMaySee(scope).some(
            (viewer) =>
              viewer.function === subject.function && meets(viewer.condition, subject, emergencyReason),
          );
          expect(told).toBe(guarded);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('[ROL-2] tells that medical content is for the team, and tells of emergency access', () => {
    expect(whoMaySee('medical').map((viewer) => [viewer.label, viewer.conditionLabel])).toEqual([
      ['bedrijfsarts', 'alleen als lid van het behandelteam van dit dossier'],
      ['bedrijfsarts', 'in een noodgeval, met een reden die de FG te zien krijgt'],
      ['arts onder supervisie', 'alleen als lid van het behandelteam van dit dossier'],
      ['praktijkondersteuner bedrijfsarts (POB)', 'alleen als lid van het behandelteam van dit dossier'],
    ]);
    expect(whoMaySee('functionalPossibilities').map((viewer) => viewer.function)).toContain(
      'arbeidsdeskundige',
    );
    expect(whoMaySee('process').map((viewer) => viewer.function)).not.toContain('planner');
    expect(whoMaySee('agenda').map((viewer) => viewer.function)).toContain('planner');
  });
});
