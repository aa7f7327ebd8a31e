import type { ReportKind } from '../define-report-kind.ts';

/** What the employer hears after a consult: what she can do, how long, to what degree, and what helps. */
export const terugkoppeling: ReportKind = {
  id: 'terugkoppeling',
  name: 'Terugkoppeling',
  title: 'Terugkoppeling aan de werkgever',
  documentTitle: 'Terugkoppeling werkgever',
  categories: {
    work: {
      heading: 'Wat de werknemer kan',
      help: 'Wat betekent het voor het werk: taken, houding, tempo, omgeving.',
    },
    duration: {
      heading: 'Verwachte duur',
      help: 'Tot wanneer, of wanneer het opnieuw wordt bekeken.',
    },
    degree: {
      heading: 'Mate van arbeidsongeschiktheid',
      help: 'In uren of procenten, en de opbouw naar volledig werk.',
    },
    advice: {
      heading: 'Advies over aanpassingen en re-integratie',
      help: 'Aanpassingen, voorzieningen en stappen voor de terugkeer naar werk.',
    },
  },
  numberPrefix: 'TK',
  fileName: 'terugkoppeling',
  // On a medical judgement by a doctor; about the process by a casemanager.
  draftedBy: [
    { action: 'draftReport', compartment: 'medical' },
    { action: 'draftReport', compartment: 'process' },
  ],
  releasedBy: [{ action: 'releaseMedicalReport' }, { action: 'releaseProcessReport' }],
  draftCompartment: 'asWriter',
};
