import { onlyAmends } from '../../consent/amendment.ts';
import { consentRecord, type ConsentRecord } from '../../consent/evidence.ts';
import { currentKind } from '../../consent/kinds/registry.ts';
import { always, defineKind, never } from '../define-kind.ts';
import { firstVersion } from '../schema-history.ts';

const linesOf = (details: Readonly<Record<string, unknown>>, name: string): readonly string[] =>
  [details[name]].flat().filter((line) => typeof line === 'string');

export const consentKinds = {
  consent: defineKind({
    history: firstVersion(consentRecord),
    compartments: ['process', 'medical'],
    inDossier: true,
    isDraft: never,
    isFinal: never,
    addsTo: onlyAmends,
    travels: always,
    queueName: 'Toestemming',
    queueSubject: null,
    // Who treats her is as telling as what for.
    medicalTexts: ({ kind, details }: ConsentRecord) =>
      currentKind(kind).tellsTreatment.flatMap((name) => linesOf(details, name)),
    // Evidence follows the dossier it belongs to and restarts no term [RET-9].
    isSubstantiveChange: never,
    timeline: (id, { decidedAt, decision, kind }) => [
      {
        id,
        at: new Date(decidedAt).toISOString(),
        label: decision === 'agreed' ? 'Toestemming gegeven' : 'Toestemming geweigerd',
        detail: currentKind(kind).label,
        target: 'toestemmingen',
      },
    ],
    retentionClass: 'dossier',
  }),
} as const;
