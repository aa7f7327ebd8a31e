import type { PlainDate } from '../domain/dates.ts';
import { FUNCTION_LABELS, type FunctionName } from './functions.ts';
import { compartmentOf, covers, MATRIX, type AccessKind, type Action, type Compartment } from './matrix.ts';
import type { Condition, Scope } from './matrix.ts';
import { membershipState, type Membership, type MembershipState, type TeamState } from './membership.ts';

/** Who asks, seen from one dossier. `function` comes from the enrolment, never from a setting. */
export interface Subject {
  readonly function: FunctionName;
  /** Every period of hers in the treatment team of that dossier; any that runs today counts. Absent: none. */
  readonly memberships?: readonly Membership[];
  readonly today: PlainDate;
}

/** What is asked for. Actions that are not about content (`readAccessLog`) need no fields. */
export interface AccessObject {
  readonly compartment?: Compartment;
  readonly kind?: AccessKind;
  /** For `foundTreatmentTeam` and `takeOverDossier`: who holds the dossier. Absent counts as `held`. */
  readonly team?: TeamState;
  /** For `emergencyAccess`: why the doctor looks in a dossier that is not hers. */
  readonly emergencyReason?: string;
}

/** The rule of shared/access/SPEC.md that decided. */
export type AccessRule = 'ROL-1' | 'ROL-2' | 'ROL-3' | 'ROL-4' | 'ROL-5' | 'ROL-6';

/** What the audit trail must do with an allowed action (ROL-3). */
export type AuditDuty = 'log' | 'logAndShowFg';

/** The outcome. `reason` is one Dutch sentence for the screen; it names no person and no dossier. */
export type Decision =
  | { readonly allowed: true; readonly rule: AccessRule; readonly audit: AuditDuty }
  | { readonly allowed: false; readonly rule: AccessRule; readonly reason: string };

const REFUSALS = {
  unknownFunction:
    'Uw functie is bij de inschrijving niet bekend gemaakt. Vraag uw beheerder om een inschrijving.',
  mismatch: 'Dit soort gegevens hoort niet bij dit deel van het dossier.',
  notInRow: 'Uw functie geeft hier geen recht op.',
  notInTeam: 'U staat niet in het behandelteam van dit dossier.',
  teamHasMembers: 'Dit dossier heeft al een behandelteam. Vraag een lid om u toe te voegen.',
  noReason: 'Geef een reden op voor de noodtoegang. De FG krijgt die te zien.',
  substituteWithoutEnd: 'Uw waarneming heeft geen einddatum. Vraag de bedrijfsarts om die in te vullen.',
  teamLeft:
    'Dit dossier had een behandelteam waarvan niemand meer over is. U kunt het overnemen, met een reden.',
  membershipEnded: 'Uw plaats in het behandelteam van dit dossier is afgelopen.',
  membershipNotYet: 'Uw plaats in het behandelteam van dit dossier is nog niet begonnen.',
  teamNotLeft: 'Overnemen kan alleen als dit dossier een behandelteam had en niemand daarvan er nog in zit.',
} as const;

const refuse = (rule: AccessRule, why: keyof typeof REFUSALS): Decision => ({
  allowed: false,
  rule,
  reason: REFUSALS[why],
});

/** Actions whose answer depends on the compartment; the others ignore it. */
const SCOPED: readonly Action[] = ['read', 'write', 'emergencyAccess', 'draftReport'];

/** Why a membership that does not run gives no access; of several the one that is most use to be told comes first. */
const MEMBERSHIP_REFUSALS: Readonly<Record<Exclude<MembershipState, 'running'>, keyof typeof REFUSALS>> = {
  withoutEnd: 'substituteWithoutEnd',
  notYet: 'membershipNotYet',
  ended: 'membershipEnded',
};

/** Undefined when one of the memberships runs; otherwise the reason why none does. */
function membershipRefusal({ memberships = [], today }: Subject): Decision | undefined {
  const states = new Set(memberships.map((member) => membershipState(member, today)));
  if (states.has('running')) return undefined;
  for (const state of ['withoutEnd', 'notYet', 'ended'] as const)
    if (states.has(state)) return refuse('ROL-4', MEMBERSHIP_REFUSALS[state]);
  return refuse('ROL-2', 'notInTeam');
}

function conditionRefusal(
  condition: Condition,
  subject: Subject,
  object: AccessObject,
): Decision | undefined {
  switch (condition) {
    case 'always':
      return undefined;
    case 'teamMember':
      return membershipRefusal(subject);
    case 'teamEmpty':
      if (object.team === 'empty') return undefined;
      return object.team === 'left' ? refuse('ROL-6', 'teamLeft') : refuse('ROL-2', 'teamHasMembers');
    case 'teamLeft':
      return object.team === 'left' ? undefined : refuse('ROL-6', 'teamNotLeft');
    case 'reasonGiven':
      return (object.emergencyReason ?? '').trim() === '' ? refuse('ROL-3', 'noReason') : undefined;
  }
}

const CONDITION_RULES: Readonly<Record<Condition, AccessRule>> = {
  always: 'ROL-1',
  teamMember: 'ROL-2',
  teamEmpty: 'ROL-2',
  teamLeft: 'ROL-6',
  reasonGiven: 'ROL-3',
};

/** What the FG is shown by itself: access by somebody from outside the team, with the reason for it. */
const SHOWN_TO_FG: readonly Condition[] = ['reasonGiven', 'teamLeft'];

/** The scope an action is about, if any; `'mismatch'` when kind and compartment disagree. */
function scopeOf(action: Action, { compartment, kind }: AccessObject): Scope | undefined | 'mismatch' {
  if (!SCOPED.includes(action)) return undefined;
  if (kind !== undefined && compartment !== undefined && compartmentOf(kind) !== compartment)
    return 'mismatch';
  return kind ?? compartment;
}

/**
 * Decides whether `subject` may do `action` on `object`. Fails closed: an unknown function, a missing compartment for
 * `read` or `write`, or a kind that is not of the compartment is refused. Every allowed action is for the audit trail.
 * Source: shared/access/SPEC.md (ROL-1 to ROL-6).
 */
export function can(subject: Subject, action: Action, object: AccessObject = {}): Decision {
  if (!Object.hasOwn(FUNCTION_LABELS, subject.function)) return refuse('ROL-5', 'unknownFunction');
  const scope = scopeOf(action, object);
  if (scope === 'mismatch') return refuse('ROL-1', 'mismatch');
  const grant = MATRIX.find(
    (cell) =>
      cell.function === subject.function &&
      cell.action === action &&
      (scope !== undefined || !SCOPED.includes(action)) &&
      covers(cell.scope, scope, action),
  );
  if (grant === undefined) return refuse('ROL-1', 'notInRow');
  const refusal = conditionRefusal(grant.condition, subject, object);
  if (refusal !== undefined) return refusal;
  const audit: AuditDuty = SHOWN_TO_FG.includes(grant.condition) ? 'logAndShowFg' : 'log';
  return { allowed: true, rule: CONDITION_RULES[grant.condition], audit };
}
