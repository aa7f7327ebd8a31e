import type { LeakKind } from '../engine/types.ts';

/** Abbreviations found in any case. */
export const abbreviationsAnyCase: readonly (readonly [LeakKind, string])[] = [
  [
    'diagnosis',
    'adhd pds soa tia pms cts pmr lvb svt ptss ptsd cva copd hnp crps nah pcos pmdd hiv hpv mrsa bppd solk rsi tbc dvt ocd ocs b12tekort b12-tekort msd long-covid rls pots pais mcas eds sle nhl cll aml cml mnd ibd ibs gerd pvfs mecvs tmd tmj cts vkb acl pme l4-l5 l5-s1 l4l5 l5s1 c5-c6 c6-c7 c5c6 c6c7',
  ],
  ['medication', 'pcm nsaid nsaids ssri 1dd 2dd 3dd 4dd 1dd1 2dd1'],
  ['treatment', 'emdr cgt mbct mbsr ect rtms tms cpap tens dgt'],
  ['testResult', 'mri ecg eeg emg ekg hba1c hb crp bse psa-waarde 4dkl 4dkl-score iq'],
  [
    'practitioner',
    'ggz riagg seh umc amc vumc lumc umcg umcu mumc olvg kno mdl poh-ggz poh spv fact-team psyq hsk',
  ],
  ['pregnancy', 'ivf icsi iui'],
  ['addiction', 'xtc ghb lsd thc cbd'],
];

/** Abbreviations that spell an ordinary word too: only in capitals, between words that are not all capitals. */
export const abbreviationsInCapitals: readonly (readonly [LeakKind, string])[] = [
  [
    'diagnosis',
    'CVS ALS ASS ADD KANS ME TOS BPS VKF BPPV CF MCI OPS COVID HVZ POI PID ARFID SAB SMA FNS NAO DIS BPH UWI LWI SLAP ACNES EDS CMT FSHD HSP KOPP',
  ],
  ['treatment', 'ACT PMT MBT DBT EFT IMR ICD CABG PCI TKP THP MDFT PICC KTC'],
  ['testResult', 'CT PET PSA BMI EKG DXA CRP TSH LDL HB'],
  ['practitioner', 'POP IHT FACT CCU ICU AVL HMC CWZ MCL MST ETZ JBZ ZGT PAAZ'],
];
