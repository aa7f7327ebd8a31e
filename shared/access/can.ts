import { isPlainDate, type PlainDate } from '../domain/dates.ts';
import { FUNCTION_LABELS, type FunctionName } from './functions.ts';
import { compartmentOf, covers, MATRIX, type AccessKind, type Action, type Compartment } from './matrix.ts';
import type { Condition, Grant, Scope } from './matrix.ts';

/** A place in the treatment team of one dossier. A substitute (waarneming) without an end date has no place. */
export interface TeamMembership {
  readonly substitute?: boolean;
  /** Last day of the membership, that day included; absent or null: open-ended. */
  readonly until?: PlainDate | null | undefined;
}

/** Who asks, seen from one dossier. `function` comes from the enrolment, never from a setting. */
export interface Subject {
  readonly function: FunctionName;
  readonly memberOf?: TeamMembership | undefined;
  readonly today: PlainDate;
}

/** What is asked for. Actions that are not about content (`readAccessLog`) need no fields. */
export interface AccessObject {
  readonly compartment?: Compartment;
  readonly kind?: AccessKind;
  /** For `foundTreatmentTeam`: whether the dossier already has team members. Absent counts as yes. */
  readonly teamHasMembers?: boolean;
  /** For `emergencyAccess`: why the doctor looks in a dossier that is not hers. */
  readonly emergencyReason?: string;
}

/** The rule of shared/access/SPEC.md that decided. */
export type AccessRule = 'ROL-1' | 'ROL-2' | 'ROL-3' | 'ROL-4' | 'ROL-5';

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
  membershipEnded: 'Uw plaats in het behandelteam van dit dossier is afgelopen.',
} as const;

const refuse = (rule: AccessRule, why: keyof typeof REFUSALS): Decision => ({
  allowed: false,
  rule,
  reason: REFUSALS[why],
});

/** Actions whose answer depends on the compartment; the others ignore it. */
const SCOPED: readonly Action[] = ['read', 'write', 'emergencyAccess', 'draftReport'];

/** The state of a membership on a day: fit to use, or the reason why not. */
function membershipRefusal(member: TeamMembership | undefined, today: PlainDate): Decision | undefined {
  if (member === undefined) return refuse('ROL-2', 'notInTeam');
  const until = member.until ?? undefined;
  if (until === undefined) {
    return member.substitute === true ? refuse('ROL-4', 'substituteWithoutEnd') : undefined;
  }
  const running = isPlainDate(until) && isPlainDate(today) && today <= until;
  return running ? undefined : refuse('ROL-4', 'membershipEnded');
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
      return membershipRefusal(subject.memberOf, subject.today);
    case 'teamEmpty':
      return object.teamHasMembers === false ? undefined : refuse('ROL-2', 'teamHasMembers');
    case 'reasonGiven':
      return (object.emergencyReason ?? '').trim() === '' ? refuse('ROL-3', 'noReason') : undefined;
  }
}

function ruleOf(grant: Grant): AccessRule {
  if (grant.condition === 'reasonGiven') return 'ROL-3';
  return grant.condition === 'always' ? 'ROL-1' : 'ROL-2';
}

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
 * Source: shared/access/SPEC.md (ROL-1 to ROL-5).
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
  const audit: AuditDuty = grant.condition === 'reasonGiven' ? 'logAndShowFg' : 'log';
  return { allowed: true, rule: ruleOf(grant), audit };
}
