import type { Visit } from '../../shared/domain/visit.ts';
import type { StatusTone } from './StatusPill.tsx';

/** How each state of an appointment looks. */
export const visitTones: Readonly<Record<Visit['state'], StatusTone>> = {
  gepland: 'active',
  bezig: 'due',
  gedaan: 'done',
  vervallen: 'neutral',
};

interface VisitStep {
  readonly state: Visit['state'];
  readonly label: string;
}

/** What can follow on each state, the usual first; a step that was pressed wrongly can be taken back. */
export const visitSteps: Readonly<Record<Visit['state'], readonly VisitStep[]>> = {
  gepland: [
    { state: 'bezig', label: 'Beginnen' },
    { state: 'gedaan', label: 'Gedaan' },
    { state: 'vervallen', label: 'Vervalt' },
  ],
  bezig: [
    { state: 'gedaan', label: 'Afronden' },
    { state: 'gepland', label: 'Toch niet begonnen' },
  ],
  gedaan: [{ state: 'gepland', label: 'Toch niet gedaan' }],
  vervallen: [{ state: 'gepland', label: 'Gaat toch door' }],
};

/** How long it is planned for, or when it really began and ended; empty when nothing is known. */
export function durationOf({ minutes, startedAt, finishedAt }: Visit): string {
  if (startedAt !== null && finishedAt !== null) return `van ${startedAt} tot ${finishedAt}`;
  if (startedAt !== null) return `begonnen om ${startedAt}`;
  return minutes === null ? '' : `${minutes} minuten`;
}
