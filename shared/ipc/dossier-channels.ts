import { z } from 'zod';
import { functionName } from '../access/functions.ts';
import { MEMBERSHIP_STATES } from '../access/membership.ts';
import { absenceCase } from '../domain/absence-case.ts';
import { auditLine } from '../domain/audit.ts';
import { plainDate } from '../domain/dates.ts';
import { employee } from '../domain/employee.ts';
import { employment } from '../domain/employment.ts';
import { recordId } from '../domain/record-id.ts';
import { takeOverReason } from '../domain/treatment-team.ts';
import { plannedVisit, visit } from '../domain/visit.ts';
import { compartment } from '../records/kinds.ts';
import { timelineLine } from '../records/timeline-line.ts';
import { channel } from './channel.ts';
import { formEntryItem } from './form-channels.ts';
import { dossierPermissions, savedVersion } from './organisation-channels.ts';

const { writeProcess, readIdentity, writeIdentity } = dossierPermissions;
const inDossier = z.strictObject({ dossierId: recordId });

export const milestoneItem = z.strictObject({
  id: z.string(),
  label: z.string(),
  due: plainDate,
  warnOn: plainDate,
  owner: z.string(),
  state: z.enum(['open', 'done', 'past', 'dropped']),
});
export type MilestoneItem = z.infer<typeof milestoneItem>;

export const caseView = z.strictObject({
  caseId: recordId,
  version: z.int(),
  absence: absenceCase,
  /** Week of the case today; null after recovery. */
  week: z.int().nullable(),
  milestones: z.array(milestoneItem),
});
export type CaseView = z.infer<typeof caseView>;

const visitView = z.strictObject({ visitId: recordId, version: z.int(), visit });

/** A line of the timeline with the compartment of the record it comes from. */
export const timelineEntry = timelineLine.extend({ compartment });
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** What the user may do here, from the same matrix that guards each call. The screen hides nothing it cannot explain. */
export const dossierRights = z.strictObject({
  readMedical: z.boolean(),
  /** In the treatment team, but never given the key of this dossier. */
  lacksKey: z.boolean(),
  writeMedical: z.boolean(),
  writeProcess: z.boolean(),
  writeIdentity: z.boolean(),
  foundTeam: z.boolean(),
  takeOver: z.boolean(),
  manageHolds: z.boolean(),
  /** The kinds of report she may begin and write here, and those she may let leave, by id. */
  draftReports: z.array(z.string()),
  releaseReports: z.array(z.string()),
  /** Why medical content is closed, in Dutch; empty when it is open. */
  medicalClosedBecause: z.string(),
});
export type DossierRights = z.infer<typeof dossierRights>;

export const employmentView = z.strictObject({
  employmentId: recordId,
  version: z.int(),
  employment,
  employerName: z.string(),
  state: z.enum(['future', 'running', 'past']),
});
export type EmploymentView = z.infer<typeof employmentView>;

export const dossierView = z.strictObject({
  dossierId: recordId,
  employee,
  employeeVersion: z.int(),
  /** Latest start first. */
  employments: z.array(employmentView),
  /** The employment this is about today: of the running case, else the one she is known by; null without any. */
  currentEmploymentId: recordId.nullable(),
  cases: z.array(caseView),
  visits: z.array(visitView),
  formEntries: z.array(formEntryItem),
  /** How many more there are that a newer version of the product wrote. */
  formEntriesTooNew: z.int(),
  timeline: z.array(timelineEntry),
  rights: dossierRights,
  /** The next milestone of the running case. */
  next: milestoneItem.nullable(),
});
export type DossierView = z.infer<typeof dossierView>;

export const retentionItem = z.strictObject({
  id: z.string(),
  title: z.string(),
  decision: z.enum(['keep', 'review', 'held', 'due']),
  retainUntil: plainDate.nullable(),
  destroyableFrom: plainDate.nullable(),
  reason: z.string(),
  overRetentionDays: z.int(),
  /** Every term that was weighed: rule, start, end and where it comes from. */
  grounds: z.array(
    z.strictObject({
      rule: z.string(),
      event: z.string(),
      start: plainDate.nullable(),
      until: plainDate.nullable(),
      source: z.string(),
    }),
  ),
  /** The kinds of record that are kept under it, by name. */
  contents: z.array(z.string()),
  /** Holds, signed wishes and transfers, in words, with rule and source. */
  circumstances: z.array(z.strictObject({ rule: z.string(), text: z.string(), source: z.string() })),
});
export type RetentionItem = z.infer<typeof retentionItem>;

export const accessView = z.strictObject({
  /** Every membership there was, oldest first; one person may have several. */
  team: z.array(
    z.strictObject({
      name: z.string(),
      function: functionName,
      functionLabel: z.string(),
      substitute: z.boolean(),
      from: plainDate,
      until: plainDate.nullable(),
      /** `unproven`: no colleague who may signed it, so it does not count [VLT-21]. */
      state: z.enum([...MEMBERSHIP_STATES, 'unproven']),
      /** Why she took the dossier over; null when she did not, and for who does not read the access log. */
      takeOverReason: z.string().nullable(),
    }),
  ),
  circles: z.array(
    z.strictObject({
      compartment,
      who: z.array(z.strictObject({ functionLabel: z.string(), condition: z.string() })),
    }),
  ),
  /** The access log of this dossier, newest first; null when this function may not read it. */
  log: z
    .array(
      auditLine
        .pick({ sequence: true, at: true, userName: true, action: true, purpose: true, outcome: true })
        .extend({ functionLabel: z.string() }),
    )
    .nullable(),
  logClosedBecause: z.string(),
});
export type AccessView = z.infer<typeof accessView>;

/** One dossier: header, cases, visits, retention and access. */
export const dossierChannels = {
  'dossier.open': channel({
    input: inDossier,
    output: dossierView,
    permission: readIdentity,
    audit: { action: 'read', purpose: 'dossier inzien voor begeleiding', objectKind: 'employee' },
  }),
  'employee.save': channel({
    input: z.strictObject({ dossierId: recordId, baseVersion: z.int().min(1), employee }),
    output: savedVersion,
    permission: writeIdentity,
    audit: { action: 'update', purpose: 'persoonsgegevens bijwerken', objectKind: 'employee' },
  }),
  'employment.create': channel({
    input: z.strictObject({ dossierId: recordId, employment }),
    output: z.strictObject({ employmentId: recordId }),
    permission: writeIdentity,
    audit: { action: 'create', purpose: 'dienstverband vastleggen', objectKind: 'employment' },
  }),
  'employment.save': channel({
    input: z.strictObject({
      dossierId: recordId,
      employmentId: recordId,
      baseVersion: z.int().min(1),
      employment,
    }),
    output: savedVersion,
    permission: writeIdentity,
    audit: { action: 'update', purpose: 'dienstverband bijwerken', objectKind: 'employment' },
  }),
  'cases.create': channel({
    input: z.strictObject({ dossierId: recordId, absence: absenceCase }),
    output: z.strictObject({ caseId: recordId }),
    permission: writeProcess,
    audit: { action: 'create', purpose: 'verzuimgeval vastleggen', objectKind: 'absenceCase' },
  }),
  'cases.save': channel({
    input: z.strictObject({
      dossierId: recordId,
      caseId: recordId,
      baseVersion: z.int().min(1),
      absence: absenceCase,
    }),
    output: savedVersion,
    permission: writeProcess,
    audit: { action: 'update', purpose: 'verzuimgeval bijwerken', objectKind: 'absenceCase' },
  }),
  'visits.plan': channel({
    input: z.strictObject({ dossierId: recordId, visit: plannedVisit }),
    output: z.strictObject({ visitId: recordId }),
    permission: { when: 'open', action: 'write', kind: 'agenda' },
    audit: { action: 'create', purpose: 'afspraak plannen', objectKind: 'visit' },
  }),
  'visits.save': channel({
    input: z.strictObject({
      dossierId: recordId,
      visitId: recordId,
      baseVersion: z.int().min(1),
      visit: plannedVisit,
    }),
    output: savedVersion,
    permission: { when: 'open', action: 'write', kind: 'agenda' },
    audit: { action: 'update', purpose: 'afspraak bijwerken', objectKind: 'visit' },
  }),
  /** Begins, ends or cancels an appointment, or takes that back; the clock of the laptop says when. */
  'visits.mark': channel({
    input: z.strictObject({ dossierId: recordId, visitId: recordId, state: visit.shape.state }),
    output: savedVersion,
    permission: { when: 'open', action: 'write', kind: 'agenda' },
    audit: { action: 'update', purpose: 'stand van afspraak', objectKind: 'visit' },
  }),
  /** The first doctor of a dossier opens its treatment team; from then on there is a dossier key. */
  'team.found': channel({
    input: inDossier,
    output: z.strictObject({}),
    permission: { when: 'open', action: 'foundTreatmentTeam' },
    audit: { action: 'create', purpose: 'behandelteam vormen', objectKind: 'teamMember' },
  }),
  /**
   * A bedrijfsarts takes over a dossier that nobody holds any more [ROL-6]. The reason goes to the FG. It gives no key:
   * medical content opens only if she has it from before.
   */
  'team.takeOver': channel({
    input: inDossier.extend({ reason: takeOverReason }),
    output: z.strictObject({}),
    permission: { when: 'open', action: 'takeOverDossier' },
    audit: { action: 'create', purpose: 'dossier overnemen', objectKind: 'teamMember' },
  }),
  'retention.read': channel({
    input: inDossier,
    output: z.array(retentionItem),
    permission: { when: 'open', action: 'read', kind: 'retention' },
    audit: { action: 'read', purpose: 'bewaartermijn bekijken', objectKind: 'retention' },
  }),
  'access.read': channel({
    input: inDossier,
    output: accessView,
    permission: readIdentity,
    audit: { action: 'read', purpose: 'toegang tot het dossier bekijken', objectKind: 'access' },
  }),
} as const;
