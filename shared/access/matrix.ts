import type { FunctionName } from './functions.ts';

/** The three compartments of a dossier. */
export const COMPARTMENTS = ['identity', 'process', 'medical'] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/** The kinds of content for which the matrix says something else than for the compartment around them. */
export const KIND_COMPARTMENT = {
  contact: 'identity',
  agenda: 'process',
  retention: 'process',
  requests: 'process',
  holds: 'process',
  functionalPossibilities: 'medical',
} as const satisfies Record<string, Compartment>;
export type AccessKind = keyof typeof KIND_COMPARTMENT;

/** What a grant is about: a whole compartment, or one kind inside it. */
export type Scope = Compartment | AccessKind;

/** Kinds that nobody changes by a plain `write`: an action of their own guards a change of them, such as `manageHolds`. */
const MANAGED_KINDS: readonly AccessKind[] = ['retention', 'requests', 'holds'];

/** Everything the matrix decides about. */
export const ACTIONS = [
  'read',
  'write',
  'emergencyAccess',
  'draftReport',
  'releaseMedicalReport',
  'releaseProcessReport',
  'ownProbleemanalyse',
  'foundTreatmentTeam',
  'takeOverDossier',
  'addTeamMember',
  'manageHolds',
  'readAccessLog',
  'approveDestruction',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * What must hold besides the function: nothing, a running membership of the treatment team, a team that never had a
 * member, a team whose members have all left, or a stated reason (emergency access).
 */
export type Condition = 'always' | 'teamMember' | 'teamEmpty' | 'teamLeft' | 'reasonGiven';

/** One cell of the matrix. `scope` is absent for an action that is not about the content of a compartment. */
export interface Grant {
  readonly function: FunctionName;
  readonly action: Action;
  readonly scope?: Scope;
  readonly condition: Condition;
}

type Row = readonly [action: Action, scope: Scope | undefined, condition?: Condition];

const readWrite = (scope: Scope, condition: Condition = 'always'): readonly Row[] => [
  ['read', scope, condition],
  ['write', scope, condition],
];

const delegatedDoctor: readonly Row[] = [
  ...readWrite('identity'),
  ...readWrite('process'),
  ...readWrite('medical', 'teamMember'),
  ['draftReport', 'medical', 'teamMember'],
];

const rows: Readonly<Record<FunctionName, readonly Row[]>> = {
  bedrijfsarts: [
    ...readWrite('identity'),
    ...readWrite('process'),
    ...readWrite('medical', 'teamMember'),
    ['emergencyAccess', 'medical', 'reasonGiven'],
    ['draftReport', 'medical', 'teamMember'],
    ['releaseMedicalReport', undefined, 'teamMember'],
    ['ownProbleemanalyse', undefined, 'teamMember'],
    ['foundTreatmentTeam', undefined, 'teamEmpty'],
    ['takeOverDossier', undefined, 'teamLeft'],
    ['addTeamMember', undefined, 'teamMember'],
  ],
  artsOnderSupervisie: delegatedDoctor,
  praktijkondersteuner: delegatedDoctor,
  casemanager: [
    ...readWrite('identity'),
    ...readWrite('process'),
    ['draftReport', 'process'],
    ['releaseProcessReport', undefined],
  ],
  arbeidsdeskundige: [['read', 'identity'], ...readWrite('process'), ['read', 'functionalPossibilities']],
  planner: [['read', 'identity'], ['write', 'contact'], ...readWrite('agenda')],
  fg: [
    ['read', 'identity'],
    ['read', 'retention'],
    ['read', 'requests'],
    ['read', 'holds'],
    ['manageHolds', undefined],
    ['readAccessLog', undefined],
    ['approveDestruction', undefined],
  ],
};

/** The whole matrix as flat cells. What is not in it is refused. Source: shared/access/SPEC.md. */
export const MATRIX: readonly Grant[] = (Object.keys(rows) as readonly FunctionName[]).flatMap((name) =>
  rows[name].map(([action, scope, condition = 'always']): Grant => ({
    function: name,
    action,
    condition,
    ...(scope === undefined ? {} : { scope }),
  })),
);

/** The compartment a scope lies in: itself, or the one around the kind. */
export function compartmentOf(scope: Scope): Compartment {
  return scope in KIND_COMPARTMENT ? KIND_COMPARTMENT[scope as AccessKind] : (scope as Compartment);
}

/**
 * True when a grant over `granted` reaches content of `asked`: the same scope, or the compartment around the kind.
 * A managed kind is not reached by the plain `write` of its compartment.
 */
export function covers(granted: Scope | undefined, asked: Scope | undefined, action: Action): boolean {
  if (granted === undefined || asked === undefined) return granted === asked;
  if (action === 'write' && (MANAGED_KINDS as readonly Scope[]).includes(asked)) return false;
  return granted === asked || granted === compartmentOf(asked);
}
