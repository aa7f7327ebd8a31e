import type { ReactNode } from 'react';
import { isRunning } from '../../../shared/domain/absence-case.ts';
import type { CaseView, DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { Menu } from '../../components/Menu.tsx';
import { caseLabel } from './case-label.ts';
import { texts } from './texts.ts';

interface StartForCaseProps {
  readonly view: Pick<DossierView, 'cases' | 'employments'>;
  /** For which absences it can be begun (`startableCases`). */
  readonly cases: readonly CaseView[];
  readonly label: string;
  readonly icon?: ReactNode;
  readonly tone?: 'primary' | undefined;
  readonly pending: boolean;
  readonly onStart: (caseId: string) => void;
}

/**
 * Begins something for an absence. Who is absent from two jobs has two that run: then it asks for which, because the one
 * goes to another employer than the other. It names the last of them too, once the others were begun.
 */
export function StartForCase({ view, cases, label, icon, tone, pending, onStart }: StartForCaseProps) {
  const shown = { icon, pending, ...(tone === undefined ? {} : { tone }) };
  const [only, ...others] = cases;
  if (only === undefined) return null;
  if (others.length > 0 || view.cases.filter(({ absence }) => isRunning(absence)).length > 1)
    return (
      <Menu
        label={texts.forWhich}
        trigger={<Button {...shown}>{label}</Button>}
        actions={cases.map(({ caseId }) => ({
          id: caseId,
          label: caseLabel(view, caseId),
          onAction: () => onStart(caseId),
        }))}
      />
    );
  return (
    <Button {...shown} onPress={() => onStart(only.caseId)}>
      {label}
    </Button>
  );
}
