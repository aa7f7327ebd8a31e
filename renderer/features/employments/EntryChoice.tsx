import type { ReactNode } from 'react';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { Select } from '../../components/Select.tsx';
import { caseLabel } from './case-label.ts';
import styles from './EntryChoice.module.css';

/** Something that was written for an absence. */
interface Entry {
  readonly id: string;
  readonly label: string;
  readonly caseId: string;
}

interface EntryChoiceProps {
  readonly view: Pick<DossierView, 'cases' | 'employments'>;
  readonly label: string;
  readonly entries: readonly Entry[];
  /** The entry that is open. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** The buttons that begin another. */
  readonly children: ReactNode;
}

/** Which of several forms or reports is open. Where the dossier has more than one absence, each says for which it is. */
export function EntryChoice({ view, label, entries, value, onChange, children }: EntryChoiceProps) {
  const about = (caseId: string | undefined): string | undefined =>
    caseId === undefined || view.cases.length < 2 ? undefined : caseLabel(view, caseId);
  return (
    <div className={styles.choice}>
      <Select
        label={label}
        description={about(entries.find(({ id }) => id === value)?.caseId)}
        options={entries.map(({ caseId, ...entry }) => ({ ...entry, description: about(caseId) }))}
        value={value}
        onChange={onChange}
      />
      {children}
    </div>
  );
}
