import { z } from 'zod';
import { plainDate } from './dates.ts';
import { recordId } from './record-id.ts';

export const vangnetGrounds = ['geen', 'zw29', 'zw29a', 'zw29b'] as const;

/** One absence (verzuimgeval). Dates and degree only: the reason is medical and lives elsewhere. */
export const absenceCase = z
  .strictObject({
    /** The employment she is absent from; its employer gets the reports [EMP-11]. */
    employmentId: recordId,
    /** First day of sickness, day 1 of the Wet verbetering poortwachter. */
    firstSickDay: plainDate,
    /** The day the arbodienst was told [POO-1]. */
    reportedOn: plainDate.nullable(),
    recoveredOn: plainDate.nullable(),
    /** Share of the contract hours the employee is absent, in percent. */
    absencePercentage: z
      .int('Vul een percentage in.')
      .min(0, 'Tussen 0 en 100.')
      .max(100, 'Tussen 0 en 100.'),
    expectedDuration: z.string().trim().max(120),
    vangnet: z.enum(vangnetGrounds),
    trafficAccident: z.boolean().nullable(),
    guidanceEndedOn: plainDate.nullable(),
  })
  .refine((absence) => absence.recoveredOn === null || absence.recoveredOn >= absence.firstSickDay, {
    path: ['recoveredOn'],
    error: 'De hersteldatum ligt voor de eerste ziektedag.',
  })
  .refine((absence) => absence.guidanceEndedOn === null || absence.guidanceEndedOn >= absence.firstSickDay, {
    path: ['guidanceEndedOn'],
    error: 'De begeleiding kan niet eindigen voor de eerste ziektedag.',
  });
export type AbsenceCase = z.infer<typeof absenceCase>;

/** Whether an absence still runs: not recovered, and its guidance not ended for another reason. */
export function isRunning(absence: Pick<AbsenceCase, 'recoveredOn' | 'guidanceEndedOn'>): boolean {
  return absence.recoveredOn === null && absence.guidanceEndedOn === null;
}
