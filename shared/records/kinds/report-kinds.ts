import type { FunctionName } from '../../access/functions.ts';
import {
  firstReportKind,
  releasedReport,
  releasedReportV1,
  reportDraft,
  reportDraftV1,
  type ReportDraft,
} from '../../report/employer-report.ts';
import { always, defineKind, never, nothingMedical } from '../define-kind.ts';
import { firstVersion } from '../schema-history.ts';

/** Whose report rests on a medical judgement. */
const medicalWriters: readonly (FunctionName | null)[] = [
  'bedrijfsarts',
  'artsOnderSupervisie',
  'praktijkondersteuner',
];

export const reportKinds = {
  reportDraft: defineKind({
    // Before there were kinds of report, each was a terugkoppeling.
    history: firstVersion(reportDraftV1).next(reportDraft, (body) => ({
      ...body,
      reportKind: firstReportKind,
    })),
    compartments: ['process', 'medical'],
    inDossier: true,
    // Shown to the employee it is more than a draft: what she saw and said of it stays.
    isDraft: ({ state, shown }: ReportDraft) => state === 'concept' && shown === null,
    isFinal: ({ state }: ReportDraft) => state !== 'concept',
    addsTo: null,
    isSynced: never,
    queueName: 'Concept',
    queueSubject: null,
    // Its words are what the guard judges, not what it learns from.
    medicalTexts: nothingMedical,
    isSubstantiveChange: never,
    timeline: null,
    retentionClass: 'dossier',
  }),
  releasedReport: defineKind({
    history: firstVersion(releasedReportV1).nextSealed(releasedReport),
    compartments: ['process'],
    inDossier: true,
    isDraft: never,
    isFinal: always,
    addsTo: null,
    isSynced: always,
    queueName: 'Vrijgegeven terugkoppeling',
    queueSubject: null,
    medicalTexts: null,
    isSubstantiveChange: ({ writerFunction }) => medicalWriters.includes(writerFunction),
    timeline: (id, { releasedAt, documentNumber }) => [
      {
        id,
        at: releasedAt,
        label: 'Terugkoppeling vrijgegeven',
        detail: documentNumber,
        target: 'rapportage',
      },
    ],
    retentionClass: 'process',
  }),
} as const;
