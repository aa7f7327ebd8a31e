import type { Sql } from '../sql.ts';
import type { Projected, Projection, Removed } from './projection.ts';

export const projectVisit: Projection<'visit'> = (sql, { id, dossierId, body }) => {
  if (dossierId === null) return;
  sql.run(
    `INSERT INTO visits (visit_id, dossier_id, kind, on_day, at, place, state) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (visit_id) DO UPDATE SET kind = excluded.kind, on_day = excluded.on_day, at = excluded.at, place = excluded.place, state = excluded.state`,
    id,
    dossierId,
    body.kind,
    body.on,
    body.at,
    body.place,
    body.state,
  );
};

/** Both halves of an intake share a thread, so that a list shows one intake and not two. */
export const projectIntakeDraft = (
  sql: Sql,
  record: Projected<'intakeProcess'> | Projected<'intakeMedical'>,
): void => {
  const { intakeId, authorId, state } = record.body;
  projectDraft(sql, record, { kind: 'intake', threadId: intakeId, authorId, open: state === 'concept' });
};

export const projectReportDraft: Projection<'reportDraft'> = (sql, record) => {
  const { authorId, state } = record.body;
  projectDraft(sql, record, {
    kind: 'reportDraft',
    threadId: record.id,
    authorId,
    open: state === 'concept',
  });
};

interface Draft {
  readonly kind: 'intake' | 'reportDraft';
  readonly threadId: string;
  readonly authorId: string;
  readonly open: boolean;
}

type Envelope = Pick<Projected<'reportDraft'>, 'id' | 'dossierId' | 'writtenAt'>;

function projectDraft(sql: Sql, { id, dossierId, writtenAt }: Envelope, draft: Draft): void {
  if (dossierId === null) return;
  if (!draft.open) {
    sql.run('DELETE FROM drafts WHERE record_id = ?', id);
    return;
  }
  sql.run(
    `INSERT INTO drafts (record_id, thread_id, kind, dossier_id, author_id, changed_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (record_id) DO UPDATE SET thread_id = excluded.thread_id, author_id = excluded.author_id, changed_at = excluded.changed_at`,
    id,
    draft.threadId,
    draft.kind,
    dossierId,
    draft.authorId,
    writtenAt,
  );
}

export function removeDraft(sql: Sql, { id }: Removed): void {
  sql.run('DELETE FROM drafts WHERE record_id = ?', id);
}
