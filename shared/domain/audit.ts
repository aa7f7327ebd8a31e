import { z } from 'zod';
import { functionName } from '../access/functions.ts';
import { instant } from './instant.ts';
import { purposeText } from './purpose.ts';
import { recordId } from './record-id.ts';

export const auditActions = [
  'create',
  'read',
  'update',
  'delete',
  'print',
  'export',
  'search',
  'emergency',
  'login',
] as const;
export const auditOutcomes = ['ok', 'geweigerd', 'mislukt'] as const;

/** What a use case says about an access; who, when and on which device is filled in by the store [LOG-1]. */
export const auditEvent = z.strictObject({
  /** The channel or task, such as 'dossier.open'. */
  event: z.string().min(1).max(60),
  action: z.enum(auditActions),
  outcome: z.enum(auditOutcomes),
  /** Why, in fixed words: shown in the log. Never what somebody typed. */
  purpose: purposeText,
  /** What a person added to it in her own words, where a rule asks for a reason. It stands in this log and nowhere else. */
  explanation: z.string().min(1).max(120).optional(),
  objectKind: z.string().max(40),
  objectId: recordId.nullable(),
  dossierId: recordId.nullable(),
});
export type AuditEvent = z.infer<typeof auditEvent>;

/** One line of the access log (NEN 7513) [LOG-1]. */
export const auditLine = auditEvent.extend({
  purpose: z.string(),
  explanation: z.string().nullable(),
  sequence: z.int().min(1),
  at: instant,
  userId: recordId,
  userName: z.string(),
  function: functionName,
  onBehalfOf: recordId.nullable(),
  deviceId: recordId,
});
export type AuditLine = z.infer<typeof auditLine>;
