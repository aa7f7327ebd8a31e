import { FUNCTION_LABELS, type FunctionName } from './functions.ts';
import { covers, MATRIX, type Condition, type Scope } from './matrix.ts';

/** One line of the answer to 'Wie ziet dit?'. */
export interface Viewer {
  readonly function: FunctionName;
  /** The functienaam as a user reads it. */
  readonly label: string;
  readonly condition: ViewCondition;
  /** The condition in Dutch; empty when there is none. */
  readonly conditionLabel: string;
}

/** The conditions under which content is seen. */
export type ViewCondition = Exclude<Condition, 'teamEmpty' | 'teamLeft'>;

const CONDITION_LABELS: Readonly<Record<ViewCondition, string>> = {
  always: '',
  teamMember: 'alleen als lid van het behandelteam van dit dossier',
  reasonGiven: 'in een noodgeval, met een reden die de FG te zien krijgt',
};

/**
 * Who sees content of a compartment or of one kind inside it, drawn from the same matrix that guards access: the
 * visibility mark cannot say anything else than `can` does. Emergency access is told as well.
 */
export function whoMaySee(scope: Scope): readonly Viewer[] {
  return MATRIX.flatMap((cell): readonly Viewer[] => {
    const { condition } = cell;
    const sees = cell.action === 'read' || cell.action === 'emergencyAccess';
    if (!sees || condition === 'teamEmpty' || condition === 'teamLeft') return [];
    if (!covers(cell.scope, scope, cell.action)) return [];
    return [
      {
        function: cell.function,
        label: FUNCTION_LABELS[cell.function],
        condition,
        conditionLabel: CONDITION_LABELS[condition],
      },
    ];
  });
}
