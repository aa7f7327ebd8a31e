import { z } from 'zod';
import { instant } from '../domain/instant.ts';
import { recordId } from '../domain/record-id.ts';
import { answers } from '../forms/definition.ts';
import { formEntryStates } from '../forms/form-part.ts';
import { channel } from './channel.ts';
import { dossierPermissions, savedVersion } from './organisation-channels.ts';

const { readProcess, writeProcess } = dossierPermissions;
const ofEntry = z.strictObject({ dossierId: recordId, entryId: recordId });
const partInput = ofEntry.extend({ baseVersion: z.int().min(1), answers });

/** One form entry in the list of a dossier: which form, and how far. */
export const formEntryItem = z.strictObject({
  entryId: recordId,
  caseId: recordId,
  formId: z.string(),
  /** What a list calls it. */
  title: z.string(),
  state: z.enum(formEntryStates),
  startedAt: instant,
  changedAt: instant,
  finalisedAt: instant.nullable(),
});
export type FormEntryItem = z.infer<typeof formEntryItem>;

const formPartView = z.strictObject({ version: z.int(), answers, savedAt: instant });

/** A form entry with its answers. */
export const formEntryView = z.strictObject({
  entryId: recordId,
  caseId: recordId,
  formId: z.string(),
  formVersion: z.int(),
  state: z.enum(formEntryStates),
  finalisedAt: instant.nullable(),
  process: formPartView,
  /** Null when this user has no key to the medical part. */
  medical: formPartView.nullable(),
});
export type FormEntryView = z.infer<typeof formEntryView>;

/** Form entries: begun, read, saved part by part, finalised. */
export const formChannels = {
  'form.start': channel({
    input: z.strictObject({ dossierId: recordId, caseId: recordId, formId: z.string().max(60) }),
    output: z.strictObject({ entryId: recordId }),
    permission: writeProcess,
    audit: { action: 'create', purpose: 'formulier beginnen', objectKind: 'form' },
  }),
  'form.read': channel({
    input: ofEntry,
    output: formEntryView,
    permission: readProcess,
    audit: { action: 'read', purpose: 'formulier inzien voor begeleiding', objectKind: 'form' },
  }),
  /** Autosave of one part. Each call is acknowledged only after it is on disk. */
  'form.saveProcess': channel({
    input: partInput,
    output: savedVersion,
    permission: writeProcess,
    audit: { action: 'update', purpose: 'formulier invullen', objectKind: 'formProcess' },
  }),
  'form.saveMedical': channel({
    input: partInput,
    output: savedVersion,
    permission: { when: 'open', action: 'write', compartment: 'medical' },
    audit: { action: 'update', purpose: 'formulier invullen', objectKind: 'formMedical' },
  }),
  'form.finalise': channel({
    input: ofEntry.extend({
      processVersion: z.int().min(1),
      medicalVersion: z.int().min(1).nullable(),
    }),
    output: savedVersion,
    permission: writeProcess,
    audit: { action: 'update', purpose: 'formulier vaststellen', objectKind: 'form' },
  }),
} as const;
