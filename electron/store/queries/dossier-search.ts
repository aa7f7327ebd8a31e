import { integer, text, textOrNull } from '../columns.ts';
import type { DossierQuestion, DossierRow } from '../queries-port.ts';
import { phases } from '../projections/cases.ts';
import { searchWords } from '../search-text.ts';
import type { Row, SqlReader, SqlValue } from '../sql.ts';
import { knownEmploymentOf } from './employments.ts';

/**
 * Two ways lead to the first rows by name. A rare word, employer or phase drives: its few dossiers are tested for the
 * rest and sorted. If everything asked is common, the list is walked by name until enough are found, which is soon.
 * Above this number of dossiers a driver is no longer the shorter way.
 */
const common = 4_000;

/** Sorts after every word: the last code point there is. */
const afterAll = '\u{10FFFF}';

interface Driver {
  /** How many dossiers it gives, counted no further than `common`. */
  readonly size: number;
  /** Where the dossiers `d` come from. */
  readonly from: string;
  readonly values: readonly SqlValue[];
}

/** One thing that is asked of a dossier. */
interface Limit {
  /** Condition on the dossier `d`. */
  readonly test: string;
  readonly values: readonly SqlValue[];
  /** Absent where there is no short way to the dossiers that pass. */
  readonly driver?: Driver;
}

export function searchDossiers(sql: SqlReader, question: DossierQuestion): readonly DossierRow[] {
  const { employerId, on } = question;
  const words = searchWords(question.text);
  if (words.length === 0 && question.text.trim() !== '') return [];
  const limits = words.map((word) => ofWord(sql, word));
  if (employerId !== null) limits.push(ofEmployer(sql, employerId, question.phase));
  else if (question.phase !== 'alle') limits.push(ofPhase(sql, question.phase));

  const walk: Driver = { size: common, from: 'dossiers d INDEXED BY dossiers_by_name', values: [] };
  const drivers = limits.flatMap(({ driver }) => driver ?? []);
  const driver = drivers.reduce((best, next) => (next.size < best.size ? next : best), walk);
  const tests = limits.map(({ test }) => test);
  const found = `SELECT d.row FROM ${driver.from} WHERE ${tests.join(' AND ') || 'true'} ORDER BY d.search_text, d.dossier_id LIMIT ?`;
  return sql
    .all(
      `SELECT d.dossier_id, d.name, d.born_on, d.case_id, d.first_sick_day, d.recovered_on
       FROM (${found}) f CROSS JOIN dossiers d ON d.row = f.row ORDER BY d.search_text, d.dossier_id`,
      ...driver.values,
      ...limits.flatMap(({ values }) => values),
      question.limit,
    )
    .map((row) => {
      const dossierId = text(row, 'dossier_id');
      return {
        dossierId,
        name: text(row, 'name'),
        bornOn: text(row, 'born_on'),
        ...knownEmploymentOf(sql, { dossierId, on, employerId }),
        ...absenceIn(employerId === null ? row : latestCaseAt(sql, dossierId, employerId)),
      };
    });
}

function absenceIn(row: Row | undefined): Pick<DossierRow, 'caseId' | 'firstSickDay' | 'recoveredOn'> {
  if (row === undefined) return { caseId: null, firstSickDay: null, recoveredOn: null };
  return {
    caseId: textOrNull(row, 'case_id'),
    firstSickDay: textOrNull(row, 'first_sick_day'),
    recoveredOn: textOrNull(row, 'recovered_on'),
  };
}

/** Her latest absence from work with this employer; a running one goes first. */
function latestCaseAt(sql: SqlReader, dossierId: string, employerId: string): Row | undefined {
  return sql.get(
    `SELECT c.case_id, c.first_sick_day, c.recovered_on
     FROM cases c JOIN employments m ON m.dossier_id = c.dossier_id AND m.employment_id = c.employment_id
     JOIN employers e ON e.row = m.employer_row
     WHERE c.dossier_id = ? AND e.employer_id = ? ORDER BY c.running DESC, c.first_sick_day DESC, c.case_id DESC LIMIT 1`,
    dossierId,
    employerId,
  );
}

export function countDossiers(sql: SqlReader): number {
  return count(sql, 'SELECT count(*) AS size FROM dossiers');
}

function ofWord(sql: SqlReader, word: string): Limit {
  const inName = ` ${word}`;
  const range = [word, word + afterAll];
  const size = countUpToCommon(sql, 'SELECT 1 FROM words WHERE word >= ? AND word < ?', range);
  const employers = sql
    .all('SELECT row FROM employers WHERE instr(search_text, ?) > 0', inName)
    .map((row) => integer(row, 'row'));
  if (employers.length === 0) {
    return {
      test: 'instr(d.search_text, ?) > 0',
      values: [inName],
      driver: {
        size,
        from: `(SELECT DISTINCT dossier_row FROM words WHERE word >= ? AND word < ?) w
               CROSS JOIN dossiers d ON d.row = w.dossier_row`,
        values: range,
      },
    };
  }
  const list = JSON.stringify(employers);
  const theirs = 'SELECT dossier_id FROM employments WHERE employer_row IN (SELECT value FROM json_each(?))';
  return {
    // Only who has several employers is looked up. The plus keeps SQLite from asking the index of each of those employers.
    test: `(instr(d.search_text, ?) > 0 OR d.only_employer_row IN (SELECT value FROM json_each(?))
             OR (d.only_employer_row IS NULL AND EXISTS (
               SELECT 1 FROM employments m WHERE m.dossier_id = d.dossier_id AND +m.employer_row IN (SELECT value FROM json_each(?)))))`,
    values: [inName, list, list],
    driver: {
      size: size + countUpToCommon(sql, theirs, [list]),
      from: `(SELECT w.dossier_row AS row FROM words w WHERE w.word >= ? AND w.word < ?
              UNION SELECT t.row FROM (${theirs}) m CROSS JOIN dossiers t ON t.dossier_id = m.dossier_id) w
             CROSS JOIN dossiers d ON d.row = w.row`,
      values: [...range, list],
    },
  };
}

/** Who works or worked there; with a phase only those whose absences from there stand so. */
function ofEmployer(sql: SqlReader, employerId: string, phase: DossierQuestion['phase']): Limit {
  const employer = sql.get('SELECT row FROM employers WHERE employer_id = ?', employerId);
  const row = employer === undefined ? -1 : integer(employer, 'row');
  const theirs = 'SELECT max(phase) FROM employments WHERE dossier_id = d.dossier_id AND employer_row = ?';
  const size = countUpToCommon(sql, 'SELECT 1 FROM employments WHERE employer_row = ?', [row]);
  return {
    test: phase === 'alle' ? `(${theirs}) IS NOT NULL` : `(${theirs}) = ${phases[phase]}`,
    values: [row],
    driver: {
      size,
      from: `(SELECT DISTINCT dossier_id FROM employments WHERE employer_row = ?) m
             CROSS JOIN dossiers d ON d.dossier_id = m.dossier_id`,
      values: [row],
    },
  };
}

function ofPhase(sql: SqlReader, phase: keyof typeof phases): Limit {
  const limit = { test: `d.phase = ${phases[phase]}`, values: [] };
  if (phase !== 'lopend') return limit;
  const size = countUpToCommon(sql, `SELECT 1 FROM dossiers WHERE phase = ${phases.lopend}`, []);
  return { ...limit, driver: { size, from: 'dossiers d INDEXED BY dossiers_running', values: [] } };
}

const countUpToCommon = (sql: SqlReader, each: string, values: readonly SqlValue[]): number =>
  count(sql, `SELECT count(*) AS size FROM (${each} LIMIT ${common})`, ...values);

function count(sql: SqlReader, statement: string, ...values: readonly SqlValue[]): number {
  const row = sql.get(statement, ...values);
  return row === undefined ? 0 : integer(row, 'size');
}
