/**
 * The milestones of the Wet verbetering poortwachter as data. `day` counts from the effective first sick day D
 * (day 0). POO-3 and POO-4 depend on another milestone; their numbers are in MILESTONE_STEPS.
 */
interface FixedMilestone {
  readonly id: 'POO-1' | 'POO-2' | 'POO-5' | 'POO-6' | 'POO-7' | 'POO-8' | 'POO-9';
  readonly name: string;
  readonly day: number;
  readonly owner: string;
  readonly source: string;
}

const EMPLOYER = 'werkgever';
const EMPLOYEE = 'werknemer';
const UWV = 'UWV';
export const BOTH = 'werkgever en werknemer';
/** Who still has something to do after the end of the contract [POO-11]. */
export const AFTER_CONTRACT: ReadonlySet<string> = new Set([EMPLOYEE, UWV]);

/** POO-9: the last day of the waiting period, counted from D. */
export const WAITING_DAYS = 727;

export const FIXED_MILESTONES: readonly FixedMilestone[] = [
  {
    id: 'POO-1',
    name: 'Ziekmelding bij de arbodienst',
    day: 6,
    owner: EMPLOYER,
    source: 'Regeling procesgang eerste en tweede ziektejaar',
  },
  {
    id: 'POO-2',
    name: 'Probleemanalyse',
    day: 41,
    owner: 'bedrijfsarts',
    source: 'Regeling procesgang eerste en tweede ziektejaar',
  },
  { id: 'POO-5', name: '42e-weeksmelding aan UWV', day: 294, owner: EMPLOYER, source: 'Ziektewet 38' },
  {
    id: 'POO-6',
    name: 'Eerstejaarsevaluatie',
    day: 363,
    owner: BOTH,
    source: 'Regeling procesgang eerste en tweede ziektejaar',
  },
  {
    id: 'POO-7',
    name: 'Eindevaluatie, actueel oordeel en re-integratieverslag',
    day: 636,
    owner: 'werkgever en bedrijfsarts',
    source: 'Regeling procesgang eerste en tweede ziektejaar',
  },
  { id: 'POO-8', name: 'WIA-aanvraag', day: 650, owner: EMPLOYEE, source: 'Wet WIA 64' },
  { id: 'POO-9', name: 'Einde van de wachttijd', day: WAITING_DAYS, owner: UWV, source: 'Wet WIA 23' },
];

/** The name of POO-5 when it is a first notice to UWV instead of the report of week 42 [POO-11]. */
export const EARLY_NOTICE_NAME = 'Ziekmelding bij UWV (vangnet of einde contract)';
export const PLAN_NAME = 'Plan van aanpak';
export const EVALUATION_NAME = 'Evaluatie van het plan van aanpak';

export const MILESTONE_STEPS = {
  /** POO-3: days after the analysis, and the last day counted from D. */
  planAfterAnalysis: 14,
  planAtMost: 55,
  /** POO-4: days between evaluations. */
  evaluationEvery: 42,
  /** POO-11: the fourth sick day, on which a vangnet sickness must be known at UWV. */
  vangnetReport: 3,
  /** POO-11: from six weeks of sickness on, the end of the contract asks a re-integration report. */
  shortReportFrom: 42,
  /** POO-14: longest extension by a wage sanction, 52 weeks. */
  longestSanction: 364,
} as const;
