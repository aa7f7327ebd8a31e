import { integer, text, textOrNull } from '../columns.ts';
import type { DossierQuestion, DossierRow } from '../port.ts';
import { phases } from '../projections/dossiers.ts';
import { searchWords } from '../search-text.ts';
import type { SqlReader, SqlValue } from '../sql.ts';

/**
 * Two ways lead to the first rows by name. A rare word, employer or phase drives: its few dossiers are tested for the
 * rest and sorted. If everything asked is common, the list is walked by name until enough are found, which is soon.
 * Above this number of dossiers a driver is no longer the shorter way.
 */
const common = 4_000;

/** Sorts after every word: the last code point there is. */
const afterAll = '\u{10FFFF}';

interface Part {
  /** Condition on `d`, a dossier. */
  readonly where: string;
  readonly values: readonly SqlValue[];
}

interface Driver {
  /** How many dossiers it gives, counted no further than `common`. */
  readonly size: number;
  /** Where the dossiers `d` come from. */
  readonly from: string;
  readonly values: readonly SqlValue[];
}

export function searchDossiers(sql: SqlReader, question: DossierQuestion): readonly DossierRow[] {
  const words = searchWords(question.text);
  if (words.length === 0 && question.text.trim() !== '') return [];
  const conditions: Part[] = [];
  const drivers: Driver[] = [];
  for (const word of words) addWord(sql, word, conditions, drivers);
  if (question.employerId !== null) addEmployer(sql, question.employerId, conditions, drivers);
  if (question.phase !== 'alle') addPhase(sql, question.phase, conditions, drivers);

  const walk: Driver = { size: common, from: 'dossiers d INDEXED BY dossiers_by_name', values: [] };
  const driver = drivers.reduce((best, next) => (next.size < best.size ? next : best), walk);
  const tests = conditions.map((part) => part.where);
  const found = `SELECT d.row FROM ${driver.from} ${tests.length === 0 ? '' : `WHERE ${tests.join(' AND ')}`} ORDER BY d.haystack LIMIT ?`;
  return sql
    .all(
      `SELECT d.dossier_id, d.name, d.born_on, d.job_title, d.personnel_number, d.case_id, d.first_sick_day, d.recovered_on,
              e.employer_id, e.name AS employer_name
       FROM (${found}) f CROSS JOIN dossiers d ON d.row = f.row CROSS JOIN employers e ON e.row = d.employer_row
       ORDER BY d.haystack, d.dossier_id`,
      ...driver.values,
      ...conditions.flatMap((part) => part.values),
      question.limit,
    )
    .map((row) => ({
      dossierId: text(row, 'dossier_id'),
      name: text(row, 'name'),
      bornOn: text(row, 'born_on'),
      employerId: text(row, 'employer_id'),
      employerName: text(row, 'employer_name'),
      jobTitle: text(row, 'job_title'),
      personnelNumber: text(row, 'personnel_number'),
      caseId: textOrNull(row, 'case_id'),
      firstSickDay: textOrNull(row, 'first_sick_day'),
      recoveredOn: textOrNull(row, 'recovered_on'),
    }));
}

export function countDossiers(sql: SqlReader): number {
  return count(sql, 'SELECT count(*) AS size FROM dossiers');
}

function addWord(sql: SqlReader, word: string, conditions: Part[], drivers: Driver[]): void {
  const inName = ` ${word}`;
  const employers = sql.all('SELECT row FROM employers WHERE instr(haystack, ?) > 0', inName).map((row) => integer(row, 'row'));
  const ofName = countUpToCommon(sql, 'SELECT 1 FROM words WHERE word >= ? AND word < ?', [word, word + afterAll]);
  if (employers.length === 0) {
    conditions.push({ where: 'instr(d.haystack, ?) > 0', values: [inName] });
    drivers.push({
      size: ofName,
      from: '(SELECT DISTINCT dossier_row FROM words WHERE word >= ? AND word < ?) w CROSS JOIN dossiers d ON d.row = w.dossier_row',
      values: [word, word + afterAll],
    });
    return;
  }
  const list = JSON.stringify(employers);
  conditions.push({
    where: '(instr(d.haystack, ?) > 0 OR d.employer_row IN (SELECT value FROM json_each(?)))',
    values: [inName, list],
  });
  const ofEmployer = countUpToCommon(sql, 'SELECT 1 FROM dossiers WHERE employer_row IN (SELECT value FROM json_each(?))', [list]);
  drivers.push({
    size: ofName + ofEmployer,
    from: `(SELECT dossier_row AS row FROM words WHERE word >= ? AND word < ?
            UNION SELECT row FROM dossiers WHERE employer_row IN (SELECT value FROM json_each(?))) w
           CROSS JOIN dossiers d ON d.row = w.row`,
    values: [word, word + afterAll, list],
  });
}

function addEmployer(sql: SqlReader, employerId: string, conditions: Part[], drivers: Driver[]): void {
  const employer = sql.get('SELECT row FROM employers WHERE employer_id = ?', employerId);
  const row = employer === undefined ? -1 : integer(employer, 'row');
  conditions.push({ where: 'd.employer_row = ?', values: [row] });
  const size = countUpToCommon(sql, 'SELECT 1 FROM dossiers WHERE employer_row = ?', [row]);
  drivers.push({ size, from: 'dossiers d INDEXED BY dossiers_of_employer', values: [] });
}

function addPhase(sql: SqlReader, phase: keyof typeof phases, conditions: Part[], drivers: Driver[]): void {
  conditions.push({ where: `d.phase = ${phases[phase]}`, values: [] });
  if (phase !== 'lopend') return;
  const size = countUpToCommon(sql, `SELECT 1 FROM dossiers WHERE phase = ${phases.lopend}`, []);
  drivers.push({ size, from: 'dossiers d INDEXED BY dossiers_running', values: [] });
}

const countUpToCommon = (sql: SqlReader, each: string, values: readonly SqlValue[]): number =>
  count(sql, `SELECT count(*) AS size FROM (${each} LIMIT ${common})`, ...values);

function count(sql: SqlReader, statement: string, ...values: readonly SqlValue[]): number {
  const row = sql.get(statement, ...values);
  return row === undefined ? 0 : integer(row, 'size');
}
