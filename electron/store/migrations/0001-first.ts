import type { Sql } from '../sql.ts';

/** The first tables. Frozen: what must change comes in a next migration. */
export function first(sql: Sql): void {
  sql.script(`
    CREATE TABLE records (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      dossier_id TEXT,
      kind TEXT NOT NULL,
      compartment TEXT NOT NULL CHECK (compartment IN ('identity', 'process', 'medical')),
      schema_version INTEGER NOT NULL,
      checked_by INTEGER NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
      synced INTEGER NOT NULL CHECK (synced IN (0, 1)),
      written_at TEXT NOT NULL,
      written_by TEXT NOT NULL,
      purpose TEXT NOT NULL,
      body ANY NOT NULL CHECK (typeof(body) = CASE compartment WHEN 'medical' THEN 'blob' ELSE 'text' END)
    ) STRICT;
    CREATE INDEX records_of_dossier ON records (dossier_id, kind);

    CREATE TABLE earlier_versions (
      record_id TEXT NOT NULL REFERENCES records (id),
      version INTEGER NOT NULL,
      schema_version INTEGER NOT NULL,
      checked_by INTEGER NOT NULL,
      written_at TEXT NOT NULL,
      written_by TEXT NOT NULL,
      purpose TEXT NOT NULL,
      body ANY NOT NULL,
      PRIMARY KEY (record_id, version)
    ) STRICT;

    CREATE TABLE tombstones (
      id TEXT PRIMARY KEY NOT NULL,
      kind TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      deleted_at TEXT NOT NULL,
      deleted_by TEXT NOT NULL,
      purpose TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dossier_keys (
      dossier_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      wrapped TEXT NOT NULL,
      wrapped_at TEXT NOT NULL,
      wrapped_by TEXT NOT NULL,
      signature TEXT NOT NULL,
      PRIMARY KEY (dossier_id, user_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE blobs (
      id TEXT NOT NULL UNIQUE,
      dossier_id TEXT NOT NULL,
      record_id TEXT NOT NULL REFERENCES records (id),
      compartment TEXT NOT NULL CHECK (compartment IN ('identity', 'process', 'medical')),
      media_type TEXT NOT NULL,
      sha256 TEXT CHECK ((sha256 IS NULL) = (compartment = 'medical')),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX blobs_of_record ON blobs (record_id);

    CREATE TABLE outbox (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      operation_id TEXT NOT NULL UNIQUE,
      dossier_id TEXT,
      queued_at TEXT NOT NULL,
      attempted_at TEXT
    ) STRICT;
    CREATE INDEX outbox_of_dossier ON outbox (dossier_id, position);

    CREATE TABLE outbox_items (
      position INTEGER NOT NULL REFERENCES outbox (position) ON DELETE CASCADE,
      item TEXT NOT NULL CHECK (item IN ('record', 'blob', 'dossierKey', 'tombstone')),
      reference TEXT NOT NULL,
      kind TEXT,
      compartment TEXT,
      base_version INTEGER,
      version INTEGER,
      about TEXT,
      PRIMARY KEY (position, item, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outbox_item_places ON outbox_items (reference, item);

    CREATE TABLE audit (
      sequence INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      event TEXT NOT NULL,
      action TEXT NOT NULL,
      outcome TEXT NOT NULL,
      purpose TEXT NOT NULL,
      explanation TEXT,
      object_kind TEXT NOT NULL,
      object_id TEXT,
      dossier_id TEXT,
      user_id TEXT NOT NULL,
      user_name TEXT NOT NULL,
      function TEXT NOT NULL,
      on_behalf_of TEXT,
      device_id TEXT NOT NULL,
      changes TEXT,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_of_dossier ON audit (dossier_id) WHERE dossier_id IS NOT NULL;
    CREATE INDEX audit_of_changes ON audit (sequence) WHERE changes IS NOT NULL;

    CREATE TABLE signed_heads (
      sequence INTEGER PRIMARY KEY,
      user_id TEXT NOT NULL,
      signature TEXT NOT NULL
    ) STRICT;

    CREATE TABLE employers (
      row INTEGER PRIMARY KEY,
      employer_id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      city TEXT NOT NULL,
      contact_name TEXT NOT NULL,
      search_text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE contracts (
      contract_id TEXT PRIMARY KEY NOT NULL,
      employer_id TEXT NOT NULL,
      starts_on TEXT NOT NULL,
      ended_on TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contracts_of_employer ON contracts (employer_id, starts_on);

    CREATE TABLE dossiers (
      row INTEGER PRIMARY KEY,
      dossier_id TEXT NOT NULL UNIQUE,
      person_search_text TEXT NOT NULL,
      search_text TEXT NOT NULL,
      name TEXT NOT NULL,
      born_on TEXT NOT NULL,
      only_employer_row INTEGER REFERENCES employers (row),
      phase INTEGER NOT NULL CHECK (phase IN (0, 1, 2)),
      case_id TEXT,
      first_sick_day TEXT,
      recovered_on TEXT
    ) STRICT;
    CREATE INDEX dossiers_by_name ON dossiers (search_text, only_employer_row, dossier_id, phase);
    CREATE INDEX dossiers_running ON dossiers (phase) WHERE phase = 2;

    CREATE TABLE employments (
      dossier_id TEXT NOT NULL,
      employment_id TEXT NOT NULL,
      employer_row INTEGER NOT NULL REFERENCES employers (row),
      job_title TEXT NOT NULL,
      personnel_number TEXT NOT NULL,
      started_on TEXT,
      ended_on TEXT,
      phase INTEGER NOT NULL CHECK (phase IN (0, 1, 2)),
      PRIMARY KEY (dossier_id, employment_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX employments_of_employer ON employments (employer_row, dossier_id, phase, started_on, ended_on);

    CREATE TABLE words (
      word TEXT NOT NULL,
      dossier_row INTEGER NOT NULL,
      PRIMARY KEY (word, dossier_row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cases (
      case_id TEXT PRIMARY KEY NOT NULL,
      dossier_id TEXT NOT NULL,
      employment_id TEXT NOT NULL,
      first_sick_day TEXT NOT NULL,
      recovered_on TEXT,
      running INTEGER NOT NULL CHECK (running IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cases_of_dossier ON cases (dossier_id, running, first_sick_day);
    CREATE INDEX cases_running ON cases (first_sick_day) WHERE running = 1;

    CREATE TABLE visits (
      visit_id TEXT PRIMARY KEY NOT NULL,
      dossier_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      on_day TEXT NOT NULL,
      at TEXT NOT NULL,
      minutes INTEGER,
      place TEXT NOT NULL,
      state TEXT NOT NULL,
      started_at TEXT,
      finished_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX visits_by_day ON visits (on_day, at);

    CREATE TABLE drafts (
      record_id TEXT PRIMARY KEY NOT NULL,
      draft_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      definition_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL,
      author_id TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drafts_of_author ON drafts (author_id);
  `);
}
