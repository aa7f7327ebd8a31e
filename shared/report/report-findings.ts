import type { Finding, LeakKind } from '../leak-guard/leak-guard.ts';
import type { ReportCategory } from './employer-report.ts';

/** A finding of the leak guard in a report, with short Dutch advice on what to do instead. */
export interface ReportFinding extends Finding {
  readonly hint: string;
}

const what: Readonly<Record<LeakKind, string>> = {
  diagnosis: 'Dit noemt een ziekte of letsel. Laat het weg.',
  complaint: 'Dit noemt een klacht. Laat het weg.',
  cause: 'Dit noemt of verraadt de oorzaak. Laat het weg.',
  treatment: 'Dit noemt een behandeling. Laat het weg; ook ‘de behandeling is adequaat’ zegt te veel.',
  medication: 'Dit noemt een medicijn. Laat het weg.',
  practitioner: 'Dit noemt een behandelaar of instelling. Laat het weg.',
  appointment:
    'Dit noemt een afspraak of bezoek. Laat het weg; noem zo nodig alleen de uren dat de werknemer er niet is.',
  observation: 'Dit zegt hoe het met de werknemer gaat of hoe u haar of hem zag. Laat het weg.',
  testResult: 'Dit noemt een onderzoek of uitslag. Laat het weg.',
  pregnancy: 'Dit gaat over zwangerschap of kinderwens. Laat het weg.',
  addiction: 'Dit gaat over gebruik of verslaving. Laat het weg.',
  privateLife: 'Dit gaat over het privéleven. Laat het weg.',
  history: 'Dit gaat over het verleden. Laat het weg.',
  dossierTerm: 'Dit woord komt uit het medisch dossier. Laat het weg.',
};

const instead: Readonly<Record<ReportCategory, string>> = {
  work: 'Noem alleen wat de werknemer wel en niet kan.',
  duration: 'Noem alleen hoe lang het naar verwachting duurt.',
  degree: 'Noem alleen uren of een percentage.',
  advice: 'Noem alleen de aanpassing, voorziening of begeleiding.',
};

/**
 * The findings in one field of a report, with what to do about each: leave out, and what the field is for. A hint proposes no text to put in
 * its place (EMP-7).
 */
export function withHints(findings: readonly Finding[], category: ReportCategory): readonly ReportFinding[] {
  return findings.map((finding) => ({ ...finding, hint: `${what[finding.kind]} ${instead[category]}` }));
}
