import { absenceCase, type AbsenceCase } from '../../domain/absence-case.ts';
import { employee } from '../../domain/employee.ts';
import { employment, type Employment } from '../../domain/employment.ts';
import { fileTransfer } from '../../domain/file-transfer.ts';
import { legalHold } from '../../domain/legal-hold.ts';
import { teamMember, teamMemberV1 } from '../../domain/treatment-team.ts';
import { visit, VISIT_KIND_LABELS, visitV1 } from '../../domain/visit.ts';
import { always, defineKind, never } from '../define-kind.ts';
import { firstVersion } from '../schema-history.ts';
import type { TimelineLine } from '../timeline-line.ts';

/** Facts that the administration of a dossier shares: complete when written, and nothing medical. */
const administration = {
  inDossier: true,
  isDraft: never,
  isFinal: never,
  addsTo: null,
  isSynced: always,
  queueSubject: null,
  medicalTexts: null,
  // Dates, degree and names are administration and restart no medical term [RET-1].
  isSubstantiveChange: never,
} as const;

export const dossierKinds = {
  employee: defineKind({
    ...administration,
    history: firstVersion(employee),
    compartments: ['identity'],
    queueName: 'Persoonsgegevens',
    timeline: null,
    retentionClass: 'dossier',
  }),
  employment: defineKind({
    ...administration,
    history: firstVersion(employment),
    compartments: ['identity'],
    queueName: 'Dienstverband',
    timeline: employmentLines,
    retentionClass: 'dossier',
  }),
  teamMember: defineKind({
    ...administration,
    history: firstVersion(teamMemberV1).next(teamMember, (body) => ({
      ...body,
      signedBy: null,
      signature: '',
    })),
    compartments: ['process'],
    queueName: 'Behandelteam',
    timeline: null,
    retentionClass: 'dossier',
  }),
  absenceCase: defineKind({
    ...administration,
    history: firstVersion(absenceCase),
    compartments: ['process'],
    queueName: 'Verzuimgeval',
    timeline: caseLines,
    retentionClass: 'process',
  }),
  visit: defineKind({
    ...administration,
    history: firstVersion(visitV1).next(visit, (body) => ({
      ...body,
      minutes: null,
      startedAt: null,
      finishedAt: null,
    })),
    compartments: ['process'],
    queueName: 'Afspraak',
    timeline: (id, { kind, on, at, state }) => [
      { id, at: on, label: VISIT_KIND_LABELS[kind], detail: `${at}, ${state}`, target: 'geen' },
    ],
    retentionClass: 'process',
  }),
  legalHold: defineKind({
    ...administration,
    history: firstVersion(legalHold),
    compartments: ['process'],
    queueName: 'Stop op vernietigen',
    timeline: (id, { from }) => [
      { id, at: from, label: 'Vernietigen stilgezet', detail: '', target: 'geen' },
    ],
    retentionClass: 'dossier',
  }),
  fileTransfer: defineKind({
    ...administration,
    history: firstVersion(fileTransfer),
    compartments: ['process'],
    queueName: 'Overdracht van een lopende zaak',
    timeline: (id, { sentOn, toOrganisation }) => [
      { id, at: sentOn, label: 'Lopende zaak overgedragen', detail: toOrganisation, target: 'geen' },
    ],
    retentionClass: 'dossier',
  }),
} as const;

/** The employer is not named here: a line is made of this one body, which holds an id and no name. */
function employmentLines(id: string, { startedOn, endedOn, jobTitle }: Employment): readonly TimelineLine[] {
  const line = { detail: jobTitle, target: 'geen' } as const;
  return [
    ...(startedOn === null ? [] : [{ ...line, id: `${id}-begin`, at: startedOn, label: 'In dienst' }]),
    ...(endedOn === null ? [] : [{ ...line, id: `${id}-einde`, at: endedOn, label: 'Uit dienst' }]),
  ];
}

function caseLines(id: string, { firstSickDay, recoveredOn }: AbsenceCase): readonly TimelineLine[] {
  const began: TimelineLine = {
    id: `${id}-begin`,
    at: firstSickDay,
    label: 'Eerste ziektedag',
    detail: '',
    target: 'geen',
  };
  if (recoveredOn === null) return [began];
  return [began, { ...began, id: `${id}-herstel`, at: recoveredOn, label: 'Hersteld' }];
}
