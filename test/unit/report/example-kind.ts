import type { ReportKind } from '../../../shared/report/define-report-kind.ts';

/** A kind that nobody has: two categories, its own words, only about the process. */
export const hoursReport: ReportKind = {
  id: 'urenbericht',
  name: 'Urenbericht',
  title: 'Bericht over uren',
  documentTitle: 'Urenbericht',
  categories: {
    degree: { heading: 'Hoeveel uren', help: 'Alleen uren.' },
    duration: { heading: 'Tot wanneer', help: 'Alleen een datum.' },
  },
  numberPrefix: 'UB',
  fileName: 'bericht over uren',
  draftedBy: [{ action: 'draftReport', compartment: 'process' }],
  releasedBy: [{ action: 'releaseProcessReport' }],
  draftCompartment: 'process',
};
