import { PenLine } from 'lucide-react';
import { formName } from '../../../shared/forms/catalogue.ts';
import type { DraftItem } from '../../../shared/ipc/organisation-channels.ts';
import { reportKinds } from '../../../shared/report/catalogue.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { texts } from './texts.ts';
import styles from './TodayScreen.module.css';

const nameOf = { form: formName, reportDraft: reportKinds.titleOf } as const;
const tabs = { form: 'formulieren', reportDraft: 'rapportage' } as const;

/** Writing that waits to be finished; a press goes on where it stopped. */
export function DraftList({ drafts }: { readonly drafts: readonly DraftItem[] }) {
  if (drafts.length === 0) {
    return (
      <EmptyState compact icon={<PenLine />} title={texts.noDrafts}>
        {texts.noDraftsHint}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.drafts}>
      {drafts.map(({ recordId, kind, definitionId, dossierId, name, changedAt }) => (
        <li key={recordId}>
          <a className={styles.draft} href={`#/dossiers/${dossierId}/${tabs[kind]}`}>
            <span className={styles.draftName}>{name}</span>
            <span>{nameOf[kind](definitionId)}</span>
            <span className={styles.draftDetail}>{momentOf(changedAt)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
