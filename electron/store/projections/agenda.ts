import type { Sql } from '../sql.ts';
import type { Projected, Projection, Removed } from './projection.ts';

export const projectVisit: Projection<'visit'> = (sql, { id, dossierId, body }) => {
  if (dossierId === null) return;
  sql.run(
    `INSERT INTO visits (visit_id, dossier_id, kind, on_day, at, minutes, place, state, started_at, finished_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (visit_id) DO UPDATE SET kind = excluded.kind, on_day = excluded.on_day, at = excluded.at,
       minutes = excluded.minutes, place = excluded.place, state = excluded.state,
       started_at = excluded.started_at, finished_at = excluded.finished_at`,
    id,
    dossierId,
    body.kind,
    body.on,
    body.at,
    body.minutes,
    body.place,
    body.state,
    body.startedAt,
    body.finishedAt,
  );
};

export function removeVisit(sql: Sql, { id }: Removed): void {
  sql.run('DELETE FROM visits WHERE visit_id = ?', id);
}

/** Both parts of a form entry share a draft id, so that a list shows one entry and not two. */
export const projectFormDraft = (
  sql: Sql,
  record: Projected<'formProcess'> | Projected<'formMedical'>,
): void => {
  const { entryId, formId, authorId, state } = record.body;
  const open = state === 'concept';
  projectDraft(sql, record, { kind: 'form', definitionId: formId, draftId: entryId, authorId, open });
};

export const projectReportDraft: Projection<'reportDraft'> = (sql, record) => {
  const { authorId, reportKind, state } = record.body;
  projectDraft(sql, record, {
    kind: 'reportDraft',
    definitionId: reportKind,
    draftId: record.id,
    authorId,
    open: state === 'concept',
  });
};

interface Draft {
  readonly kind: 'form' | 'reportDraft';
  readonly definitionId: string;
  readonly draftId: string;
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
    `INSERT INTO drafts (record_id, draft_id, kind, definition_id, dossier_id, author_id, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (record_id) DO UPDATE SET draft_id = excluded.draft_id, author_id = excluded.author_id, changed_at = excluded.changed_at`,
    id,
    draft.draftId,
    draft.kind,
    draft.definitionId,
    dossierId,
    draft.authorId,
    writtenAt,
  );
}

export function removeDraft(sql: Sql, { id }: Removed): void {
  sql.run('DELETE FROM drafts WHERE record_id = ?', id);
}
