import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../shared/records/kinds.ts';
import { readBody } from '../../../shared/records/schema-history.ts';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import {
  categoriesOf,
  documentNumberOf,
  reportKindsOf,
  type ReportKind,
  type ReportKindRefused,
} from '../../../shared/report/define-report-kind.ts';
import {
  emptyReportContent,
  kindOfRelease,
  REPORT_KIND_ID_LENGTH,
  reportContent,
  reportKind,
} from '../../../shared/report/employer-report.ts';
import { terugkoppeling } from '../../../shared/report/kinds/terugkoppeling.ts';
import { laidOut, letter } from '../documents/examples.ts';
import { textOf, titleOf } from '../documents/text-of.ts';
import { hoursReport as invented } from './example-kind.ts';

describe('a kind of report is data', () => {
  it('one more line is enough: number, letter and name follow its definition', () => {
    const kinds = reportKindsOf([...reportKinds.all, invented]);
    expect(kinds.find('urenbericht')).toBe(invented);
    expect(kinds.titleOf('urenbericht')).toBe('Bericht over uren');
    expect(kinds.nameOf('urenbericht')).toBe('Urenbericht');
    const draftId = '019389a0-0000-7000-8000-0000004f9a1c';
    const documentNumber = documentNumberOf(invented, '2026-03-02', draftId);
    expect(documentNumber).toBe('UB-20260302-4F9A1C');
    const { html } = laidOut({ ...letter, reportKind: invented, documentNumber });
    expect(titleOf(html)).toBe('Urenbericht UB-20260302-4F9A1C');
    const text = textOf(html);
    expect(text).toContain('Bericht over uren');
    expect(text.indexOf('Tot wanneer')).toBeGreaterThan(0);
    expect(text.indexOf('Hoeveel uren')).toBeGreaterThan(text.indexOf('Tot wanneer'));
  });

  it('[EMP-1] prints no category that the kind does not use, and has no room for a fifth', () => {
    const text = textOf(laidOut({ ...letter, reportKind: invented }).html);
    expect(text).toContain('50 %: vier uur per dag');
    expect(text).not.toContain('zittend werk');
    expect(text).not.toContain('tafelhoogte');
    expect(categoriesOf(invented).map(({ category }) => category)).toEqual(['duration', 'degree']);
    expect(reportContent.safeParse({ ...emptyReportContent, cause: 'x' }).success).toBe(false);
  });

  it.each<readonly [ReportKindRefused['reason'], readonly ReportKind[]]>([
    ['sameId', [terugkoppeling, { ...invented, id: 'terugkoppeling' }]],
    ['samePrefix', [terugkoppeling, { ...invented, numberPrefix: 'TK' }]],
    ['noCategory', [{ ...invented, categories: {} }]],
    ['noPrefix', [{ ...invented, numberPrefix: 'ub-' }]],
    ['badId', [{ ...invented, id: 'x'.repeat(41) }]],
    ['badId', [{ ...invented, id: '' }]],
    ['badId', [{ ...invented, id: 'Uren bericht' }]],
    ['badFileName', [{ ...invented, fileName: '../uren' }]],
    ['badFileName', [{ ...invented, fileName: 'con:uren' }]],
    ['badFileName', [{ ...invented, fileName: '' }]],
    ['badFileName', [{ ...invented, fileName: 'x'.repeat(61) }]],
    ['noName', [{ ...invented, name: ' ' }]],
    ['noName', [{ ...invented, title: '' }]],
    ['noName', [{ ...invented, documentTitle: '' }]],
    ['nobody', [{ ...invented, draftedBy: [] }]],
    ['nobody', [{ ...invented, releasedBy: [] }]],
  ])('is refused while the program loads: %s', (reason, kinds) => {
    expect(() => reportKindsOf(kinds)).toThrow(expect.objectContaining({ reason }));
  });

  it('may have the longest id that the records hold', () => {
    const longest = { ...invented, id: 'x'.repeat(REPORT_KIND_ID_LENGTH) };
    expect(reportKindsOf([longest]).find(longest.id)).toBe(longest);
    expect(reportKind.safeParse(longest.id).success).toBe(true);
    expect(reportKind.safeParse(`${longest.id}x`).success).toBe(false);
  });

  it('a list has a word for one it does not know', () => {
    expect(reportKinds.find('horoscoop')).toBeUndefined();
    expect(reportKinds.titleOf('horoscoop')).toBe('Rapportage');
    expect(reportKinds.nameOf('horoscoop')).toBe('Rapport');
  });
});

describe('[REC-1] a draft from before there were kinds', () => {
  const first = {
    caseId: '019389a0-0000-7000-8000-000000000001',
    content: { ...emptyReportContent, work: 'Werknemer kan zittend werk doen.' },
    shown: null,
    fixed: null,
    documentNumber: 'TK-20260302-4F9A1C',
    writtenOn: '2026-03-02',
    state: 'concept',
    authorId: '019389a0-0000-7000-8000-000000000002',
    startedAt: '2026-03-02T09:00:00.000Z',
  };
  const { history } = recordKinds.reportDraft;

  it('is read as a terugkoppeling', () => {
    expect(readBody(history, 1, first)).toEqual({ body: { ...first, reportKind: 'terugkoppeling' } });
    expect(readBody(history, 2, { ...first, reportKind: 'urenbericht' })).toMatchObject({
      body: { reportKind: 'urenbericht' },
    });
  });

  it('keeps its own form: what came later does not fit it, and without a kind no newer one is read', () => {
    expect(readBody(history, 1, { ...first, reportKind: 'terugkoppeling' })).toMatchObject({
      refused: 'invalid',
    });
    expect(readBody(history, 2, first)).toEqual({ refused: 'invalid', path: 'reportKind' });
  });
});

describe('[REC-2] a release from before there were kinds', () => {
  const { history } = recordKinds.releasedReport;
  const stored = (version: number): unknown =>
    JSON.parse(
      readFileSync(
        new URL(`../../fixtures/records/releasedReport-v${version}.json`, import.meta.url),
        'utf8',
      ),
    );

  it('keeps the form it was sealed in, and counts as a terugkoppeling', () => {
    const read = readBody(history, 1, stored(1));
    if (!('body' in read)) throw new Error('the first form is not read');
    expect(read.body).toEqual(stored(1));
    expect(kindOfRelease(read.body)).toBe('terugkoppeling');
    const later = readBody(history, 2, { ...Object(stored(2)), reportKind: 'urenbericht' });
    if (!('body' in later)) throw new Error('the second form is not read');
    expect(kindOfRelease(later.body)).toBe('urenbericht');
  });
});
