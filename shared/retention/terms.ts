import type { PlainDate } from '../domain/dates.ts';
import type { FactName, RetentionClass } from './record.ts';

/**
 * The retention terms as data: a changed law or policy changes this table, not code. `version` is the version of
 * the row, `validFrom` the day its source took effect (null: not established, older than the files we keep).
 */
export interface RetentionTerm {
  /** Rule number in SPEC.md; RET-6 has two rows, both must have passed. */
  readonly id: `RET-${number}`;
  /** A floor must be kept until; a ceiling may not be kept beyond. */
  readonly kind: 'floor' | 'ceiling';
  readonly basis: 'law' | 'supervisor' | 'policy';
  /** One fact, or alternatives of which the policy picks the latest or earliest known. */
  readonly starts: readonly [FactName, ...FactName[]];
  /** Dutch name of the end of the term where the name of its start would mislead. */
  readonly endName?: string;
  readonly term: { readonly unit: 'years' | 'months'; readonly amount: number };
  /** A doctor may choose a longer term up to this number of years. */
  readonly chosenUpTo?: number;
  readonly source: string;
  readonly version: string;
  readonly validFrom: PlainDate | null;
}

const VERSION = '2026-11';
/** Date at the foot of the privacy regulation. */
const REGULATION = '2023-02-07';

const years = (amount: number): RetentionTerm['term'] => ({ unit: 'years', amount });

/** Terms per class; the order is the order in which an explanation lists them. */
export const RETENTION_TERMS: Readonly<Record<RetentionClass, readonly RetentionTerm[]>> = {
  medical: [
    {
      id: 'RET-1',
      kind: 'floor',
      basis: 'law',
      starts: ['lastSubstantiveChangeOn'],
      term: years(20),
      source: 'BW 7:454',
      version: VERSION,
      validFrom: '2020-01-01',
    },
    {
      id: 'RET-2',
      kind: 'floor',
      basis: 'policy',
      starts: ['employmentEndedOn', 'contractEndedOn', 'diedOn'],
      term: years(20),
      source: 'privacyreglement, Bewaartermijn',
      version: VERSION,
      validFrom: REGULATION,
    },
  ],
  hazardous: [
    {
      id: 'RET-3',
      kind: 'floor',
      basis: 'law',
      starts: ['exposureEndedOn'],
      term: years(40),
      source: 'Arbobesluit 4.10c en 4.53',
      version: VERSION,
      validFrom: null,
    },
    {
      id: 'RET-4',
      kind: 'floor',
      basis: 'policy',
      starts: ['employmentEndedOn', 'contractEndedOn', 'diedOn', 'lastSubstantiveChangeOn'],
      term: years(40),
      source: 'privacyreglement, Bewaartermijn',
      version: VERSION,
      validFrom: REGULATION,
    },
  ],
  biological: [
    {
      id: 'RET-5',
      kind: 'floor',
      basis: 'law',
      starts: ['exposureEndedOn'],
      term: years(10),
      chosenUpTo: 40,
      source: 'Arbobesluit 4.90 en 4.91',
      version: VERSION,
      validFrom: null,
    },
  ],
  radiation: [
    {
      id: 'RET-6',
      kind: 'floor',
      basis: 'law',
      starts: ['bornOn'],
      endName: 'de 75e verjaardag',
      term: years(75),
      source: 'Bbs 7.16 en 7.26; privacyreglement, Bewaartermijn',
      version: VERSION,
      validFrom: '2018-02-06',
    },
    {
      id: 'RET-6',
      kind: 'floor',
      basis: 'law',
      starts: ['radiationWorkEndedOn'],
      term: years(30),
      source: 'Bbs 7.16 en 7.26',
      version: VERSION,
      validFrom: '2018-02-06',
    },
  ],
  preEmploymentExam: [
    {
      id: 'RET-7',
      kind: 'ceiling',
      basis: 'supervisor',
      starts: ['examinedOn'],
      term: { unit: 'months', amount: 6 },
      source: 'AP-beleidsregels De zieke werknemer 6.2',
      version: VERSION,
      validFrom: null,
    },
  ],
  process: [
    {
      id: 'RET-8',
      kind: 'ceiling',
      basis: 'supervisor',
      starts: ['guidanceEndedOn'],
      term: years(2),
      source: 'AP-beleidsregels De zieke werknemer 6.2',
      version: VERSION,
      validFrom: null,
    },
  ],
  accessLog: [
    {
      id: 'RET-10',
      kind: 'floor',
      basis: 'law',
      starts: ['writtenOn'],
      term: years(5),
      source: 'Stcrt 2019-38007',
      version: VERSION,
      validFrom: null,
    },
  ],
  newsletter: [
    {
      id: 'RET-11',
      kind: 'ceiling',
      basis: 'policy',
      starts: ['unsubscribedOn'],
      term: years(0),
      source: 'privacyreglement hoofdstuk 2, Bewaartermijn',
      version: VERSION,
      validFrom: REGULATION,
    },
  ],
  websiteData: [
    {
      id: 'RET-12',
      kind: 'ceiling',
      basis: 'policy',
      starts: ['recordedOn'],
      term: years(3),
      source: 'privacyreglement hoofdstuk 2, Bewaartermijn',
      version: VERSION,
      validFrom: REGULATION,
    },
  ],
};

/** Dutch name of the event, for sentences and screens. */
export const EVENT_NAMES: Readonly<Record<FactName, string>> = {
  bornOn: 'de geboortedatum',
  diedOn: 'het overlijden',
  employmentEndedOn: 'het einde van het dienstverband',
  contractEndedOn: 'het einde van het contract met de werkgever',
  lastSubstantiveChangeOn: 'de laatste inhoudelijke wijziging',
  exposureEndedOn: 'het einde van de blootstelling',
  radiationWorkEndedOn: 'het einde van het werk met straling',
  examinedOn: 'de keuring',
  guidanceEndedOn: 'het einde van de begeleiding',
  writtenOn: 'het schrijven van de logregel',
  unsubscribedOn: 'de afmelding',
  recordedOn: 'het vastleggen',
};
