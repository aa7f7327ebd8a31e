import { onlyAmends } from '../../consent/amendment.ts';
import { consentRecord, type ConsentRecord } from '../../consent/evidence.ts';
import { guardedTexts } from '../../consent/guarded-texts.ts';
import { ADDED_KINDS, sealedKind } from '../../consent/kinds/registry.ts';
import { consentNotice } from '../../consent/notice.ts';
import { isWithheld } from '../../consent/withheld.ts';
import { always, defineKind, never } from '../define-kind.ts';
import { growingForms } from '../schema-history.ts';
import type { TimelineLine } from '../timeline-line.ts';

const lineOf = (
  id: string,
  {
    decidedAt,
    decision,
    kind,
    kindVersion,
  }: Pick<ConsentRecord, 'decidedAt' | 'decision' | 'kind' | 'kindVersion'>,
): TimelineLine => ({
  id,
  at: new Date(decidedAt).toISOString(),
  label: decision === 'agreed' ? 'Toestemming gegeven' : 'Toestemming geweigerd',
  detail: sealedKind({ kind, kindVersion }).label,
  target: 'toestemmingen',
});

export const consentKinds = {
  consent: defineKind({
    history: growingForms(consentRecord, ADDED_KINDS),
    compartments: ['process', 'medical'],
    inDossier: true,
    isDraft: never,
    isFinal: never,
    addsTo: onlyAmends,
    isSynced: always,
    queueName: 'Toestemming',
    queueSubject: null,
    medicalTexts: guardedTexts,
    // Evidence follows the dossier it belongs to and restarts no term [RET-9].
    isSubstantiveChange: never,
    // Of what is withheld the notice says so, to everyone.
    timeline: (id, body) => (isWithheld(body) ? [] : [lineOf(id, body)]),
    retentionClass: 'dossier',
  }),
  consentNotice: defineKind({
    history: growingForms(consentNotice, ADDED_KINDS),
    compartments: ['process'],
    inDossier: true,
    isDraft: never,
    isFinal: never,
    addsTo: onlyAmends,
    isSynced: always,
    queueName: 'Toestemming',
    queueSubject: null,
    medicalTexts: null,
    isSubstantiveChange: never,
    timeline: (_id, body) => [lineOf(body.consentId, body)],
    retentionClass: 'dossier',
  }),
} as const;
