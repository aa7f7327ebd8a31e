import type { ReportCategory } from './employer-report.ts';

interface CategoryTexts {
  /** Above the field of who writes. */
  readonly label: string;
  /** Under that label: what belongs in the field. */
  readonly help: string;
  /** Above the paragraph in the letter the employer reads. */
  readonly letterHeading: string;
}

/** What each category of the employer report is called, to who writes it and to who reads it. */
export const REPORT_CATEGORY_TEXTS: Readonly<Record<ReportCategory, CategoryTexts>> = {
  work: {
    label: 'Werk dat wel en niet kan',
    help: 'Wat betekent het voor het werk: taken, houding, tempo, omgeving.',
    letterHeading: 'Wat de werknemer kan',
  },
  duration: {
    label: 'Verwachte duur',
    help: 'Tot wanneer, of wanneer het opnieuw wordt bekeken.',
    letterHeading: 'Verwachte duur',
  },
  degree: {
    label: 'Mate van arbeidsongeschiktheid',
    help: 'In uren of procenten, en de opbouw naar volledig werk.',
    letterHeading: 'Mate van arbeidsongeschiktheid',
  },
  advice: {
    label: 'Advies',
    help: 'Aanpassingen, voorzieningen en stappen voor de terugkeer naar werk.',
    letterHeading: 'Advies over aanpassingen en re-integratie',
  },
};
