import { useNavigate, useParams } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useMayRead } from '../../data/session.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { AccessTab } from '../access/AccessTab.tsx';
import { ConsentTab } from '../consent/ConsentTab.tsx';
import { FormsTab } from '../form/FormsTab.tsx';
import { ReportTab } from '../report/ReportTab.tsx';
import { RetentionTab } from '../retention/RetentionTab.tsx';
import { DossierHeader } from './DossierHeader.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { dossierTabs, type DossierTab } from './tabs.ts';
import { texts } from './texts.ts';
import styles from './DossierScreen.module.css';

/** One dossier: its fixed header and its sheets. Only the sheet in view asks for its content. */
export function DossierScreen() {
  const { dossierId, tab } = useParams({ from: '/framed/dossiers/$dossierId/$tab' });
  const navigate = useNavigate();
  const answer = useAnswer('dossier.open', { dossierId });
  const failure = answer.isError ? (
    <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />
  ) : null;
  if (answer.data === undefined) return failure ?? <Skeleton label={texts.sheets} lines={10} />;
  const view = answer.data;
  return (
    <div className={styles.screen} key={dossierId}>
      {/* Above the sheets, never in their place: someone may be typing there. */}
      {failure}
      <DossierHeader view={view} />
      <Tabs
        label={texts.sheets}
        selected={tab}
        onSelect={(next) =>
          void navigate({ to: '/dossiers/$dossierId/$tab', params: { dossierId, tab: next as DossierTab } })
        }
        tabs={dossierTabs.map((id) => ({
          id,
          label: texts.tabs[id],
          content: <Sheet tab={id} view={view} />,
        }))}
      />
    </div>
  );
}

const processSheets: readonly DossierTab[] = ['formulieren', 'rapportage', 'toestemmingen'];

function Sheet({ tab, view }: { readonly tab: DossierTab; readonly view: DossierView }) {
  const readsProcess = useMayRead({ compartment: 'process' });
  if (!readsProcess && processSheets.includes(tab))
    return (
      <EmptyState icon={<Lock />} title={texts.processClosed}>
        {texts.processClosedHint}
      </EmptyState>
    );
  switch (tab) {
    case 'overzicht':
      return <OverviewTab view={view} />;
    case 'formulieren':
      return <FormsTab view={view} />;
    case 'rapportage':
      return <ReportTab view={view} />;
    case 'toestemmingen':
      return <ConsentTab view={view} />;
    case 'bewaren':
      return <RetentionTab dossierId={view.dossierId} rights={view.rights} />;
    case 'toegang':
      return <AccessTab dossierId={view.dossierId} rights={view.rights} />;
  }
}
