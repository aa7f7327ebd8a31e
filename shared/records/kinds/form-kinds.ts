import { intakeHalf, type IntakeHalf } from '../../domain/intake.ts';
import { defineKind, never } from '../define-kind.ts';
import { firstVersion } from '../schema-history.ts';

const isFinal = ({ state }: IntakeHalf): boolean => state === 'vastgesteld';

/** Facts that both halves of a form share: a draft until it is final, and then closed. */
const half = {
  history: firstVersion(intakeHalf),
  inDossier: true,
  isDraft: (body: IntakeHalf) => !isFinal(body),
  isFinal,
  addsTo: null,
  travels: isFinal,
  queueSubject: null,
} as const;

export const formKinds = {
  intakeProcess: defineKind({
    ...half,
    compartments: ['process'],
    queueName: 'Intake, het procesdeel',
    medicalTexts: null,
    isSubstantiveChange: never,
    timeline: (id, { state, startedAt, finalisedAt }) => [
      {
        id,
        at: finalisedAt ?? startedAt,
        label: state === 'vastgesteld' ? 'Intake vastgesteld' : 'Intake begonnen',
        detail: state === 'vastgesteld' ? '' : 'nog niet vastgesteld',
        target: 'intake',
      },
    ],
    retentionClass: 'process',
  }),
  intakeMedical: defineKind({
    ...half,
    compartments: ['medical'],
    queueName: 'Intake, het medische deel (versleuteld)',
    medicalTexts: ({ answers }) => Object.values(answers).filter((value) => typeof value === 'string'),
    // Final writing of the treatment team is what the law counts from; a draft is not written down yet [RET-1].
    isSubstantiveChange: ({ isDraft }) => !isDraft,
    // The process half stands for both.
    timeline: null,
    retentionClass: 'medical',
  }),
} as const;
