import type { ReactNode } from 'react';
import { isRunning } from '../../../shared/domain/absence-case.ts';
import { formatDutchDate } from '../../../shared/domain/dates.ts';
import type { CaseView, DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Button } from '../../components/Button.tsx';
import { Menu } from '../../components/Menu.tsx';
import { texts } from './texts.ts';

interface StartForCaseProps {
  readonly view: Pick<DossierView, 'cases' | 'employments'>;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly tone?: 'primary' | undefined;
  readonly pending: boolean;
  readonly onStart: (caseId: string) => void;
}

/**
 * Begins something for the absence that runs, else for the latest. Who is absent from two jobs has two that run: then it
 * asks for which, because the one goes to another employer than the other.
 */
export function StartForCase({ view, label, icon, tone, pending, onStart }: StartForCaseProps) {
  const running = view.cases.filter(({ absence }) => isRunning(absence));
  const shown = { icon, pending, ...(tone === undefined ? {} : { tone }) };
  if (running.length > 1)
    return (
      <Menu
        label={texts.forWhich}
        trigger={<Button {...shown}>{label}</Button>}
        actions={running.map((item) => ({
          id: item.caseId,
          label: labelOf(view, item),
          onAction: () => onStart(item.caseId),
        }))}
      />
    );
  const only = running[0] ?? view.cases.at(-1);
  return (
    <Button
      {...shown}
      disabled={only === undefined}
      onPress={() => {
        if (only !== undefined) onStart(only.caseId);
      }}
    >
      {label}
    </Button>
  );
}

function labelOf({ employments }: StartForCaseProps['view'], { absence }: CaseView): string {
  const job = employments.find(({ employmentId }) => employmentId === absence.employmentId);
  return texts.absenceFrom(formatDutchDate(absence.firstSickDay, 'plain'), job?.employerName ?? '');
}
