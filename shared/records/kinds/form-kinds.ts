import { textsInAnswers } from '../../forms/answer-texts.ts';
import { formName, formOf } from '../../forms/catalogue.ts';
import { formPart, type FormPart } from '../../forms/form-part.ts';
import { defineKind, never } from '../define-kind.ts';
import { firstVersion } from '../schema-history.ts';

const isFinal = ({ state }: FormPart): boolean => state === 'vastgesteld';

/** Facts that both parts of a form entry share: a draft until it is final, and then closed. */
const part = {
  history: firstVersion(formPart),
  inDossier: true,
  isDraft: (body: FormPart) => !isFinal(body),
  isFinal,
  addsTo: null,
  isSynced: isFinal,
  queueSubject: null,
} as const;

export const formKinds = {
  formProcess: defineKind({
    ...part,
    compartments: ['process'],
    queueName: 'Formulier, het procesdeel',
    medicalTexts: null,
    isSubstantiveChange: never,
    timeline: (id, { formId, state, startedAt, finalisedAt }) => [
      {
        id,
        at: finalisedAt ?? startedAt,
        label: `${formName(formId)} ${state === 'vastgesteld' ? 'vastgesteld' : 'begonnen'}`,
        detail: state === 'vastgesteld' ? '' : 'nog niet vastgesteld',
        target: 'formulieren',
      },
    ],
    retentionClass: 'process',
  }),
  formMedical: defineKind({
    ...part,
    compartments: ['medical'],
    queueName: 'Formulier, het medische deel (versleuteld)',
    medicalTexts: ({ formId, formVersion, answers }) => textsInAnswers(formOf(formId, formVersion), answers),
    // Final writing of the treatment team is what the law counts from; a draft is not written down yet [RET-1].
    isSubstantiveChange: ({ isDraft }) => !isDraft,
    // The process part stands for both.
    timeline: null,
    retentionClass: 'medical',
  }),
} as const;
