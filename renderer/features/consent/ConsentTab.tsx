import { FilePen, Signature } from 'lucide-react';
import { useState } from 'react';
import type { ConsentItem } from '../../../shared/ipc/consent-channels.ts';
import type { DossierView } from '../../../shared/ipc/dossier-channels.ts';
import { PagePart } from '../../components/Page.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { DocumentDialog } from '../document/DocumentDialog.tsx';
import { AskDialog } from './AskDialog.tsx';
import { ConsentTable, type ConsentAction } from './ConsentTable.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import { texts } from './texts.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import styles from './ConsentTab.module.css';

type Opened = { readonly action: ConsentAction; readonly item: ConsentItem };

/** The consents of a dossier: what was decided, what holds today, and the way to ask for another. */
export function ConsentTab({ view }: { readonly view: DossierView }) {
  const { dossierId, rights } = view;
  const answer = useAnswer('consent.list', { dossierId });
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [delivered, setDelivered] = useState(false);
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.loading} lines={6} />;
  const { items, hidden, tooNew } = answer.data;
  const close = (): void => setOpened(null);
  const ask = rights.writeProcess ? (
    <Button tone="primary" icon={<FilePen />} onPress={() => setAsking(true)}>
      {texts.ask}
    </Button>
  ) : null;
  const closeDocument = (item: ConsentItem): void => {
    // What was printed or saved was made to be given: ask for the note while it is fresh.
    setOpened(delivered && !item.copyGiven && rights.writeProcess ? { action: 'copy', item } : null);
    setDelivered(false);
  };
  return (
    <div className={styles.tab}>
      {hidden ? (
        <Banner title={texts.hidden}>{`${texts.hiddenHint} ${rights.medicalClosedBecause}`.trim()}</Banner>
      ) : null}
      {tooNew === 0 ? null : <Banner>{texts.tooNew(tooNew)}</Banner>}
      {items.length === 0 && tooNew === 0 ? (
        <EmptyState icon={<Signature />} title={texts.none} action={ask ?? undefined}>
          {ask === null ? `${texts.noneHint} ${texts.noneReadOnly}` : texts.noneHint}
        </EmptyState>
      ) : (
        <PagePart title={texts.list} aside={ask}>
          {items.length === 0 ? null : (
            <div className={styles.table}>
              <ConsentTable
                items={items}
                mayWrite={rights.writeProcess}
                onAction={(action, item) => setOpened({ action, item })}
              />
            </div>
          )}
        </PagePart>
      )}
      {asking ? <AskDialog view={view} onClose={() => setAsking(false)} /> : null}
      {opened?.action === 'view' ? (
        <DocumentDialog
          channel="consent.document"
          input={{ dossierId, consentId: opened.item.consentId }}
          title={opened.item.label}
          onClose={() => closeDocument(opened.item)}
          onDelivered={() => setDelivered(true)}
        />
      ) : null}
      {opened?.action === 'copy' ? (
        <CopyDialog dossierId={dossierId} consentId={opened.item.consentId} onClose={close} />
      ) : null}
      {opened?.action === 'withdraw' ? (
        <WithdrawDialog dossierId={dossierId} item={opened.item} onClose={close} />
      ) : null}
    </div>
  );
}
