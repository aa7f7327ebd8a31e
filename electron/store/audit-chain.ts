import { createHmac, type KeyObject } from 'node:crypto';
import {
  auditActions,
  auditEvent,
  auditOutcomes,
  type AuditEvent,
  type AuditLine,
} from '../../shared/domain/audit.ts';
import { FUNCTION_NAMES } from '../../shared/access/functions.ts';
import { bytes, integer, oneOf, text, textOrNull } from './columns.ts';
import { RecordRefused } from './errors.ts';
import type { Actor } from './port.ts';
import type { Row, Sql, SqlReader } from './sql.ts';
import { noCommitYet, type ChainHead } from './watermark.ts';

/**
 * The access log is also the chain of commits: every transaction that changes what is stored writes exactly one line, and
 * the hash of a line covers the hash before it, the line itself in a fixed form, and the list of what was changed. It is
 * keyed (HMAC-SHA-256): who can write in the tables, but does not derive the key of the log, cannot make one.
 */
export const auditColumns =
  'sequence, at, event, action, outcome, purpose, explanation, object_kind, object_id, dossier_id, user_id, user_name, function, on_behalf_of, device_id';

export function headOf(sql: SqlReader): ChainHead {
  const row = sql.get('SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1');
  return row === undefined ? noCommitYet : { sequence: integer(row, 'sequence'), digest: bytes(row, 'hash') };
}

/** The chained digest at one place of the chain; undefined when the chain does not have it. */
export function digestAt(sql: SqlReader, sequence: number): Uint8Array | undefined {
  if (sequence === 0) return noCommitYet.digest;
  const row = sql.get('SELECT hash FROM audit WHERE sequence = ?', sequence);
  return row === undefined ? undefined : bytes(row, 'hash');
}

/** @throws RecordRefused when the event is not a valid one */
export function parseAuditEvent(event: AuditEvent): AuditEvent {
  const parsed = auditEvent.safeParse(event);
  if (!parsed.success) throw new RecordRefused('audit', parsed.error.issues[0]?.path.join('.') ?? '');
  return parsed.data;
}

const insertLine = `INSERT INTO audit (${auditColumns}, changes, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

interface LineContent {
  readonly event: AuditEvent;
  readonly actor: Actor;
  readonly at: string;
  /** What the transaction stored and ended (`changesColumn`); null when it only read. */
  readonly changes: string | null;
}

/** Adds a line and gives the new head. @param key of LogKeys, for lines */
export function appendAuditLine(
  sql: Sql,
  key: KeyObject,
  { event, actor, at, changes }: LineContent,
): ChainHead {
  const previous = headOf(sql);
  const { claim } = actor.enrolment;
  const line: AuditLine = {
    ...event,
    explanation: event.explanation ?? null,
    sequence: previous.sequence + 1,
    at,
    userId: claim.userId,
    userName: claim.name,
    function: claim.function,
    // Acting for another person is not in this version; the column is in the log because the norm asks for it.
    onBehalfOf: null,
    deviceId: actor.deviceId,
  };
  const fields = fieldsOf(line);
  const digest = chainedDigest(key, previous.digest, [...fields, changes]);
  sql.run(insertLine, ...fields, changes, digest);
  return { sequence: line.sequence, digest };
}

export function auditLineOf(row: Row): AuditLine {
  return {
    sequence: integer(row, 'sequence'),
    at: text(row, 'at'),
    event: text(row, 'event'),
    action: oneOf(row, 'action', auditActions),
    outcome: oneOf(row, 'outcome', auditOutcomes),
    purpose: text(row, 'purpose'),
    explanation: textOrNull(row, 'explanation'),
    objectKind: text(row, 'object_kind'),
    objectId: textOrNull(row, 'object_id'),
    dossierId: textOrNull(row, 'dossier_id'),
    userId: text(row, 'user_id'),
    userName: text(row, 'user_name'),
    function: oneOf(row, 'function', FUNCTION_NAMES),
    onBehalfOf: textOrNull(row, 'on_behalf_of'),
    deviceId: text(row, 'device_id'),
  };
}

/** The fixed order of the columns, which is also the form that is hashed. */
function fieldsOf(line: AuditLine): readonly (string | number | null)[] {
  return [
    line.sequence,
    line.at,
    line.event,
    line.action,
    line.outcome,
    line.purpose,
    line.explanation,
    line.objectKind,
    line.objectId,
    line.dossierId,
    line.userId,
    line.userName,
    line.function,
    line.onBehalfOf,
    line.deviceId,
  ];
}

/** The names of the columns that a line authenticates, in the order in which it does. */
export const chainedColumns: readonly string[] = [...auditColumns.split(', '), 'changes'];

/** The digest of a line. @param values those of `chainedColumns` */
export function chainedDigest(key: KeyObject, previous: Uint8Array, values: readonly unknown[]): Uint8Array {
  return createHmac('sha256', key).update(previous).update(JSON.stringify(values)).digest();
}
