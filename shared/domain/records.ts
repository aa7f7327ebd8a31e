import { z } from 'zod';
import { COMPARTMENTS, type Compartment } from '../access/matrix.ts';
import { onlyAmends } from '../consent/amendment.ts';
import { consentRecord } from '../consent/evidence.ts';
import { releasedReport, reportDraft } from '../report/employer-report.ts';
import { absenceCase } from './absence-case.ts';
import { employee } from './employee.ts';
import { employer, serviceContract } from './employer.ts';
import { enrolment } from './enrolment.ts';
import type { instant } from './instant.ts';
import { intakeHalf } from './intake.ts';
import { organisation } from './organisation.ts';
import type { RecordId } from './record-id.ts';
import { teamMember } from './treatment-team.ts';
import { visit } from './visit.ts';

interface KindDefinition<Schema extends z.ZodType> {
  readonly body: Schema;
  /** The compartments a record of this kind may lie in. More than one: the record itself says which. */
  readonly compartments: readonly Compartment[];
  /** Whether it belongs to a dossier; organisation-wide records do not. */
  readonly inDossier: boolean;
  readonly schemaVersion: number;
  /** Once this holds for the stored body, the record never changes again: what comes later is an amendment. */
  readonly frozen: (body: z.infer<Schema>) => boolean;
  /** For a record that may only grow: whether the next body adds to the stored one and changes nothing of it. */
  readonly mayFollow?: (stored: z.infer<Schema>, next: z.infer<Schema>) => boolean;
  /** Whether a body travels to the server. Unfinished writing stays on the laptop. */
  readonly travels: (body: z.infer<Schema>) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;

function define<Schema extends z.ZodType>(definition: KindDefinition<Schema>): KindDefinition<Schema> {
  return definition;
}

/** Every kind of record the store knows: one schema, its compartment, and when it is closed for change. */
export const recordKinds = {
  organisation: define({
    body: organisation,
    compartments: ['process'],
    inDossier: false,
    schemaVersion: 1,
    frozen: never,
    travels: always,
  }),
  enrolment: define({
    body: enrolment,
    compartments: ['process'],
    inDossier: false,
    schemaVersion: 1,
    frozen: always,
    travels: always,
  }),
  employer: define({
    body: employer,
    compartments: ['process'],
    inDossier: false,
    schemaVersion: 1,
    frozen: never,
    travels: always,
  }),
  serviceContract: define({
    body: serviceContract,
    compartments: ['process'],
    inDossier: false,
    schemaVersion: 1,
    frozen: never,
    travels: always,
  }),
  employee: define({
    body: employee,
    compartments: ['identity'],
    inDossier: true,
    schemaVersion: 1,
    frozen: never,
    travels: always,
  }),
  teamMember: define({
    body: teamMember,
    compartments: ['process'],
    inDossier: true,
    schemaVersion: 1,
    frozen: never,
    travels: always,
  }),
  absenceCase: define({
    body: absenceCase,
    compartments: ['process'],
    inDossier: true,
    schemaVersion: 1,
    frozen: never,
    travels: always,
  }),
  visit: define({
    body: visit,
    compartments: ['process'],
    inDossier: true,
    schemaVersion: 1,
    frozen: never,
    travels: always,
  }),
  intakeProcess: define({
    body: intakeHalf,
    compartments: ['process'],
    inDossier: true,
    schemaVersion: 1,
    frozen: (body) => body.state === 'vastgesteld',
    travels: (body) => body.state === 'vastgesteld',
  }),
  intakeMedical: define({
    body: intakeHalf,
    compartments: ['medical'],
    inDossier: true,
    schemaVersion: 1,
    frozen: (body) => body.state === 'vastgesteld',
    travels: (body) => body.state === 'vastgesteld',
  }),
  consent: define({
    body: consentRecord,
    compartments: ['process', 'medical'],
    inDossier: true,
    schemaVersion: 1,
    frozen: never,
    mayFollow: onlyAmends,
    travels: always,
  }),
  reportDraft: define({
    body: reportDraft,
    compartments: ['process', 'medical'],
    inDossier: true,
    schemaVersion: 1,
    frozen: (body) => body.state !== 'concept',
    travels: never,
  }),
  releasedReport: define({
    body: releasedReport,
    compartments: ['process'],
    inDossier: true,
    schemaVersion: 1,
    frozen: always,
    travels: always,
  }),
} as const;

export type RecordKind = keyof typeof recordKinds;
export type RecordBody<Kind extends RecordKind> = z.infer<(typeof recordKinds)[Kind]['body']>;

export const recordKind = z.enum(Object.keys(recordKinds) as [RecordKind, ...RecordKind[]]);
export const compartment = z.enum(COMPARTMENTS);

/** A record as the store gives it: the envelope, and the body in the clear for who holds the key. */
export interface StoredRecord<Kind extends RecordKind = RecordKind> {
  readonly id: RecordId;
  /** The dossier it belongs to; null for organisation-wide records. A dossier has the id of its employee record. */
  readonly dossierId: RecordId | null;
  readonly kind: Kind;
  readonly compartment: Compartment;
  readonly schemaVersion: number;
  /** 1 for the first version, then one more with each change. */
  readonly version: number;
  readonly body: RecordBody<Kind>;
  readonly writtenAt: z.infer<typeof instant>;
  readonly writtenBy: RecordId;
}
