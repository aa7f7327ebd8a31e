import { z } from 'zod';
import { compartment, recordKind } from '../records/kinds.ts';
import { plainDate } from '../domain/dates.ts';
import { employee } from '../domain/employee.ts';
import { employer } from '../domain/employer.ts';
import { employment } from '../domain/employment.ts';
import { instant } from '../domain/instant.ts';
import { organisation } from '../domain/organisation.ts';
import { recordId } from '../domain/record-id.ts';
import { visit } from '../domain/visit.ts';
import { channel } from './channel.ts';
import { savedFile } from './session-channels.ts';

const nothing = z.strictObject({});
const readProcess = { when: 'open', action: 'read', compartment: 'process' } as const;
const writeProcess = { when: 'open', action: 'write', compartment: 'process' } as const;
const readIdentity = { when: 'open', action: 'read', compartment: 'identity' } as const;
const writeIdentity = { when: 'open', action: 'write', compartment: 'identity' } as const;
const readAgenda = { when: 'open', action: 'read', kind: 'agenda' } as const;

export const savedVersion = z.strictObject({ version: z.int(), savedAt: instant });
export type SavedVersion = z.infer<typeof savedVersion>;

export const visitItem = z.strictObject({
  visitId: recordId,
  dossierId: recordId,
  name: z.string(),
  employerName: z.string(),
  ...visit.shape,
});
export type VisitItem = z.infer<typeof visitItem>;

export const dueItem = z.strictObject({
  dossierId: recordId,
  name: z.string(),
  employerName: z.string(),
  milestone: z.string(),
  label: z.string(),
  owner: z.string(),
  due: plainDate,
  warnOn: plainDate,
  /** Days from today to `due`; negative when late. */
  daysLeft: z.int(),
  week: z.int(),
});
export type DueItem = z.infer<typeof dueItem>;

export const draftItem = z.strictObject({
  recordId,
  kind: z.enum(['form', 'reportDraft']),
  /** Which form, or which kind of report: the id of its definition. */
  definitionId: z.string(),
  dossierId: recordId,
  name: z.string(),
  changedAt: instant,
});
export type DraftItem = z.infer<typeof draftItem>;

export const todayView = z.strictObject({
  today: plainDate,
  visits: z.array(visitItem),
  due: z.array(dueItem),
  drafts: z.array(draftItem),
  queueSize: z.int(),
  dossiers: z.int(),
});
export type TodayView = z.infer<typeof todayView>;

/** What waits and goes as a whole: one change of a dossier, or of the organisation, and what it is made of. */
export const queueItem = z.strictObject({
  operationId: recordId,
  about: z.string(),
  dossierId: recordId.nullable(),
  queuedAt: instant,
  parts: z.array(
    z.strictObject({
      item: z.enum(['record', 'blob', 'dossierKey', 'tombstone']),
      /** Of a record only. */
      kind: recordKind.nullable(),
      /** Of a record or an attachment only. */
      compartment: compartment.nullable(),
    }),
  ),
});
export type QueueItem = z.infer<typeof queueItem>;

const queueState = z.strictObject({ queueSize: z.int(), lastSavedAt: instant.nullable() });

export const employerItem = z.strictObject({
  employerId: recordId,
  name: z.string(),
  city: z.string(),
  contactName: z.string(),
  /** Who works there today. */
  employees: z.int(),
  /** Null for a function that may not see absences. */
  runningCases: z.int().nullable(),
  contractStartsOn: plainDate.nullable(),
  contractEndedOn: plainDate.nullable(),
});
export type EmployerItem = z.infer<typeof employerItem>;

export const dossierPhase = z.enum(['alle', 'lopend', 'hersteld', 'geen-verzuim']);
export type DossierPhase = z.infer<typeof dossierPhase>;

export const dossierItem = z.strictObject({
  dossierId: recordId,
  name: z.string(),
  bornOn: plainDate,
  /** Of the employment she is known by today; of the one with the employer that was asked for, where one was. */
  employerName: z.string(),
  jobTitle: z.string(),
  personnelNumber: z.string(),
  employmentEndedOn: plainDate.nullable(),
  caseId: recordId.nullable(),
  firstSickDay: plainDate.nullable(),
  recoveredOn: plainDate.nullable(),
  /** Week of the running case, or null. */
  week: z.int().nullable(),
});
export type DossierItem = z.infer<typeof dossierItem>;

/** Vandaag, the queue, employers, and the list of dossiers. */
export const organisationChannels = {
  'today.read': channel({
    input: nothing,
    output: todayView,
    permission: readAgenda,
    audit: { action: 'read', purpose: 'werkdag voorbereiden', objectKind: 'agenda' },
  }),
  'queue.list': channel({
    input: nothing,
    output: z.strictObject({ items: z.array(queueItem), size: z.int() }),
    permission: readIdentity,
    audit: { action: 'read', purpose: 'verzendwachtrij bekijken', objectKind: 'wachtrij' },
  }),
  /** For the top bar: counts and a time, no content. */
  'queue.state': channel({ input: nothing, output: queueState, permission: { when: 'open' }, audit: null }),
  'organisation.read': channel({
    input: nothing,
    output: z.strictObject({ organisation, version: z.int() }),
    permission: { when: 'open' },
    audit: null,
  }),
  'organisation.save': channel({
    input: z.strictObject({ baseVersion: z.int().min(1), organisation }),
    output: savedVersion,
    permission: writeProcess,
    audit: { action: 'update', purpose: 'gegevens van de arbodienst bijwerken', objectKind: 'organisation' },
  }),
  /** Saves the organisation file, for who administers the computers. It holds nothing secret and nothing of a dossier. */
  'organisation.file': channel({
    input: nothing,
    output: savedFile,
    permission: { when: 'open' },
    audit: null,
  }),
  'employers.list': channel({
    input: nothing,
    output: z.array(employerItem),
    permission: readIdentity,
    audit: null,
  }),
  'employers.create': channel({
    input: z.strictObject({ employer, contractStartsOn: plainDate }),
    output: z.strictObject({ employerId: recordId }),
    permission: writeIdentity,
    audit: { action: 'create', purpose: 'werkgever vastleggen', objectKind: 'employer' },
  }),
  'employers.read': channel({
    input: z.strictObject({ employerId: recordId }),
    output: z.strictObject({
      employer,
      version: z.int(),
      contract: z
        .strictObject({ startsOn: plainDate, endedOn: plainDate.nullable(), version: z.int() })
        .nullable(),
    }),
    permission: readIdentity,
    audit: null,
  }),
  'employers.save': channel({
    input: z.strictObject({
      employerId: recordId,
      baseVersion: z.int().min(1),
      employer,
      contract: z.strictObject({ startsOn: plainDate, endedOn: plainDate.nullable() }),
    }),
    output: savedVersion,
    permission: writeIdentity,
    audit: { action: 'update', purpose: 'gegevens van een werkgever bijwerken', objectKind: 'employer' },
  }),
  'visits.day': channel({
    input: z.strictObject({ on: plainDate }),
    output: z.array(visitItem),
    permission: readAgenda,
    audit: { action: 'search', purpose: 'agenda van een dag', objectKind: 'visit' },
  }),
  'dossiers.search': channel({
    input: z.strictObject({
      text: z.string().max(200),
      employerId: recordId.nullable(),
      phase: dossierPhase,
    }),
    output: z.strictObject({ items: z.array(dossierItem), total: z.int(), more: z.boolean() }),
    permission: readIdentity,
    audit: { action: 'search', purpose: 'dossier zoeken', objectKind: 'employee' },
  }),
  'dossiers.recent': channel({
    input: nothing,
    output: z.array(dossierItem.pick({ dossierId: true, name: true, bornOn: true, employerName: true })),
    permission: readIdentity,
    audit: { action: 'search', purpose: 'laatst geopende dossiers', objectKind: 'employee' },
  }),
  'dossiers.create': channel({
    input: z.strictObject({ employee, employment }),
    output: z.strictObject({ dossierId: recordId, employmentId: recordId }),
    permission: writeIdentity,
    audit: {
      action: 'create',
      purpose: 'dossier aanleggen bij begin van de begeleiding',
      objectKind: 'employee',
    },
  }),
} as const;

export const dossierPermissions = { readProcess, writeProcess, readIdentity, writeIdentity } as const;
