import type { Employer } from '../../shared/domain/employer.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { compileLeakGuard } from '../../shared/leak-guard/leak-guard.ts';
import {
  organisationRules,
  recipientRules,
  refusedTexts,
  type LetterRefusal,
} from '../../shared/report/employer-letter.ts';
import type { LetterGuards, LetterRefusalReason } from '../../shared/report/letter-text.ts';
import { InputRefused } from './failures.ts';

const lexicon = compileLeakGuard();
/** Where a letterhead is entered no dossier is open: what belongs to one is found when its letter is made. */
const guards: LetterGuards = { lexicon, dossier: lexicon, isOlder: () => true };

const ADVICE: Readonly<Record<LetterRefusalReason, (label: string) => string>> = {
  form: (label) => `Kijk dit veld na: ${label}. Er staan tekens in die daar niet horen, of het is te lang.`,
  content: (label) =>
    `Kijk dit veld na: ${label}. Dit komt op brieven aan werkgevers. Schrijf een naam met hoofdletters, en niets over klachten, ziekte of behandeling.`,
};

/** Refuses a letterhead that no letter could carry, where it is entered [EMP-14]. @throws InputRefused */
export function requireLetterhead(organisation: Organisation, prefix: string): void {
  refuseFirst(refusedTexts(organisation, organisationRules, guards), prefix);
}

/** Refuses an employer to whom no letter could be addressed [EMP-14]. @throws InputRefused */
export function requireRecipient({ name, contactName, address }: Employer, prefix: string): void {
  const recipient = { employerName: name, contactName, address };
  refuseFirst(refusedTexts(recipient, recipientRules, guards), prefix);
}

function refuseFirst([first]: readonly LetterRefusal[], prefix: string): void {
  if (first !== undefined)
    throw new InputRefused(`${prefix}.${first.path}`, ADVICE[first.reason](first.label));
}
