import { compileLeakGuard, termsFromMedicalText } from '../../shared/leak-guard/leak-guard.ts';
import { absenceIntake } from '../../shared/forms/absence-intake.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { reportCategories, type ReportContent } from '../../shared/report/employer-report.ts';
import { corpus } from '../corpus/corpus.ts';
import { formPartBody, event, peek } from '../store/support.ts';
import { newId, openTestOrganisation, type TestClient } from '../support/test-organisation.ts';
import { newTestDossier } from '../unit/usecases/dossier-examples.ts';
import { seededRandom } from './store-data.ts';

interface TypingFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms';
  readonly aim?: number;
}

const keystrokes = 300;
/** Of the dossier: 200 pages of about 3,000 characters. */
const pages = 200;
const pageLength = 3_000;
/** Of the report: the longest that the four fields take, which is more than five pages. */
const fieldLength = 3_900;

/**
 * A keystroke in a report of five pages, in a dossier with 200 pages of medical text: the check and the autosave through the real door, beside the
 * guard alone over the same text and the store alone with the same record. The first check after opening, which reads
 * and compiles the dossier, is a line apart.
 */
export async function benchTyping(): Promise<readonly TypingFigure[]> {
  const organisation = openTestOrganisation();
  try {
    const client = await organisation.as('arts');
    const { dossierId, caseId } = await newTestDossier(client);
    const medical = fillDossier(client, dossierId, caseId);
    const { draftId } = await client.ok('report.start', {
      dossierId,
      caseId,
      reportKind: 'terugkoppeling',
    });
    const base = reportOf(fieldLength);
    const first = performance.now();
    const { guardedTerms } = await client.ok('report.check', { dossierId, content: base, remark: '' });
    const firstCheck = performance.now() - first;

    const guard = compileLeakGuard([...new Set(medical.flatMap((text) => termsFromMedicalText(text)))]);
    const checks: number[] = [];
    const bareChecks: number[] = [];
    const saves: number[] = [];
    const bareSaves: number[] = [];
    let version = 1;
    for (let stroke = 0; stroke < keystrokes; stroke += 1) {
      const content = { ...base, advice: `${base.advice}${' kan'.repeat(1 + (stroke % 20))}` };
      checks.push(
        await timed(() =>
          client.ok('report.check', { dossierId, content, remark: '' }).then(() => undefined),
        ),
      );
      bareChecks.push(await timed(() => reportCategories.forEach((field) => guard(content[field]))));
      saves.push(
        await timed(async () => {
          ({ version } = await client.ok('report.save', {
            dossierId,
            draftId,
            baseVersion: version,
            content,
          }));
        }),
      );
      bareSaves.push(
        await timed(() => {
          version = writeBare(client, draftId, { ...content, work: `${content.work} ` });
        }),
      );
    }
    return [
      { name: `first check after opening, ${guardedTerms} terms`, value: firstCheck, unit: 'ms' },
      ...spread('check through the door', checks, 16),
      ...spread('check: guard alone', bareChecks),
      ...spread('autosave through the door', saves, 16),
      ...spread('autosave: store alone', bareSaves),
    ];
  } finally {
    organisation.remove();
  }
}

/** Writes the medical text as finalised forms of a few pages each, and gives it. */
function fillDossier(client: TestClient, dossierId: RecordId, caseId: RecordId): readonly string[] {
  const questions = absenceIntake.sections
    .flatMap(({ questions: asked }) => asked)
    .filter(({ compartment, type }) => compartment === 'medical' && type === 'text');
  const random = seededRandom(23);
  const texts: string[] = [];
  let length = 0;
  while (length < pages * pageLength) {
    const entryId = newId();
    const answers = Object.fromEntries(questions.map(({ id }) => [id, medicalText(pageLength, random)]));
    texts.push(...Object.values(answers));
    length += questions.length * pageLength;
    const body = formPartBody({
      entryId,
      caseId,
      state: 'vastgesteld',
      finalisedAt: '2026-11-21T10:00:00.000Z',
    });
    const place = { id: newId(), dossierId, baseVersion: 0 } as const;
    client.context.store.write(event(), () => ({
      records: [
        { ...place, id: entryId, kind: 'formProcess', compartment: 'process', body },
        { ...place, kind: 'formMedical', compartment: 'medical', body: { ...body, answers } },
      ],
    }));
  }
  return texts;
}

/** Invented words of three to five syllables, as names and terms in a dossier are: every text brings new ones. */
function medicalText(length: number, random: () => number): string {
  const syllables = ['ka', 'ri', 'so', 'men', 'ta', 'lu', 'pra', 'vi', 'doro', 'nel', 'ge', 'ster'];
  const word = (): string =>
    Array.from(
      { length: 3 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join('');
  let text = '';
  while (text.length < length - 40) text += random() < 0.5 ? `heeft ${word()} en ` : 'kan niet lang zitten. ';
  return text;
}

/** Four different fields, of the labelled corpus: what is allowed and what is not, as a report in progress holds both. */
function reportOf(length: number): ReportContent {
  const text = corpus.map((item) => item.text).join('\n');
  const field = (at: number): string => text.slice(at * length, (at + 1) * length);
  return { work: field(0), duration: field(1), degree: field(2), advice: field(3) };
}

/** The same record, written without the door and without the rules of the use case. Gives the new version. */
function writeBare(client: TestClient, draftId: RecordId, content: ReportContent): number {
  const stored = peek(client.context.store, (reader) => reader.get('reportDraft', draftId));
  client.context.store.write(event({ objectKind: 'reportDraft' }), () => ({
    records: [{ ...stored, baseVersion: stored.version, body: { ...stored.body, content } }],
  }));
  return stored.version + 1;
}

async function timed(run: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function spread(name: string, values: readonly number[], aim?: number): readonly TypingFigure[] {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
  return [
    { name: `${name}: p50`, value: at(0.5), unit: 'ms' },
    { name: `${name}: p95`, value: at(0.95), unit: 'ms', ...(aim === undefined ? {} : { aim }) },
  ];
}
