import type { ReactNode } from 'react';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import type { ReportItem } from '../../../shared/ipc/report-channels.ts';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import { Select } from '../../components/Select.tsx';
import { dayOf } from '../../i18n/moments.ts';
import { caseLabel } from '../employments/case-label.ts';
import { texts } from './texts.ts';
import styles from './ReportTab.module.css';

interface ReportChoiceProps {
  readonly view: Pick<DossierView, 'cases' | 'employments'>;
  readonly drafts: readonly ReportItem[];
  /** The draft that is open. */
  readonly value: string;
  readonly onChange: (draftId: string) => void;
  /** The buttons that begin another. */
  readonly children: ReactNode;
}

/** Which of the reports being written is open. It names the absence where there is more than one. */
export function ReportChoice({ view, drafts, value, onChange, children }: ReportChoiceProps) {
  return (
    <div className={styles.choice}>
      <Select
        label={texts.choose}
        options={drafts.map(({ draftId, reportKind, startedAt, caseId }) => ({
          id: draftId,
          label: texts.begun(reportKinds.nameOf(reportKind), dayOf(startedAt)),
          ...(view.cases.length > 1 ? { description: caseLabel(view, caseId) } : {}),
        }))}
        value={value}
        onChange={onChange}
      />
      {children}
    </div>
  );
}
