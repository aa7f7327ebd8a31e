import type { ConsentFrame } from '../../consent-text.ts';

/** What stands around the text of every kind. */
export const frame2026v1: ConsentFrame = {
  separator: '; ',
  listBelow: 'Only what is in the list below',
  labels: {
    addressee: 'For',
    dated: 'Date',
    who: 'Who',
    what: 'What',
    until: 'Until when',
    refusing: 'If you do not give consent',
    withdrawing: 'If you change your mind later',
    rights: 'Your rights',
    choice: 'Your choice',
    version: 'Text',
  },
  choices: {
    offer: 'You can choose:',
    agree: 'I give consent',
    refuse: 'I do not give consent',
    consider: 'I want to think about it',
  },
  rights:
    'We record your choice, also when you do not give consent. You get a copy. You may see your data and have mistakes corrected. You can put questions to {fgName}, our data protection officer, on {fgPhone}. You can also complain to the Autoriteit Persoonsgegevens, the Dutch data protection authority.',
};

/** Sentences that several kinds say. */
export const sentences2026v1 = {
  noDetriment: 'Your choice does not put you at a disadvantage in the support you get from us.',
  withdraw:
    'You can withdraw your consent at any time. Call {phone} or tell anyone at {organisation}. You do not need a reason. We stop at once. What was done before then does not change.',
  guidanceByLaw:
    'For the normal support around illness and work we do not ask your consent, because the law arranges it. For this question we do.',
} as const;
