import type { FunctionName } from '../../access/functions.ts';
import { reportKinds as kindsOfReport } from '../../report/catalogue.ts';
import {
  firstReportKind,
  kindOfRelease,
  releasedReport,
  releasedReportV1,
  releasedReportV2,
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
    queueName: 'Concept van een rapport',
    queueSubject: null,
    // Its words are what the guard judges, not what it learns from.
    medicalTexts: nothingMedical,
    isSubstantiveChange: never,
    timeline: null,
    // A casemanager's draft is process data, a doctor's is part of the medical dossier.
    retentionClass: { process: 'process', medical: 'medical' },
  }),
  releasedReport: defineKind({
    history: firstVersion(releasedReportV1).nextSealed(releasedReportV2).nextSealed(releasedReport),
    compartments: ['process'],
    inDossier: true,
    isDraft: never,
    isFinal: always,
    addsTo: null,
    isSynced: always,
    queueName: 'Vrijgegeven rapport',
    queueSubject: null,
    medicalTexts: null,
    isSubstantiveChange: ({ writerFunction }) => medicalWriters.includes(writerFunction),
    timeline: (id, released) => [
      {
        id,
        at: released.releasedAt,
        label: `${kindsOfReport.nameOf(kindOfRelease(released))} vrijgegeven`,
        detail: released.documentNumber,
        target: 'rapportage',
      },
    ],
    retentionClass: 'process',
  }),
} as const;
