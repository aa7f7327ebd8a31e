import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DeliveredDocument, Delivery } from '../../../shared/ipc/session-channels.ts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { PdfPages } from './PdfPages.tsx';
import styles from './DocumentDialog.module.css';

type DocumentSource =
  | {
      readonly channel: 'report.document';
      readonly input: { readonly dossierId: string; readonly releasedId: string };
    }
  | {
      readonly channel: 'consent.document';
      readonly input: { readonly dossierId: string; readonly consentId: string };
    };

type DocumentDialogProps = DocumentSource & {
  readonly title: string;
  readonly onClose: () => void;
  /** What must be known before the document is believed. */
  readonly notice?: ReactNode;
  /** After the document was saved or printed, so that a copy given can be noted. */
  readonly onDelivered?: ((delivery: Exclude<Delivery, 'tonen'>) => void) | undefined;
};

/** A stored document: its pages, and the ways to keep or print it. */
export function DocumentDialog({ title, onClose, notice, onDelivered, ...source }: DocumentDialogProps) {
  const ask = (delivery: Delivery): Promise<DeliveredDocument> =>
    source.channel === 'report.document'
      ? call(source.channel, { ...source.input, delivery })
      : call(source.channel, { ...source.input, delivery });
  const shown = useQuery({
    queryKey: [source.channel, source.input],
    queryFn: () => ask('tonen'),
    staleTime: Infinity,
    gcTime: 0,
  });
  const deliver = useMutation({
    mutationFn: ask,
    onSuccess: ({ outcome }, delivery) => {
      if (delivery !== 'tonen' && outcome !== 'afgebroken') onDelivered?.(delivery);
    },
  });
  const failure = shown.error ?? deliver.error;
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      size="wide"
      dismissable
      footer={
        <>
          <span role="status" className={styles.state}>
            {deliver.data?.outcome === 'opgeslagen' ? `Bewaard als ${deliver.data.fileName}.` : null}
            {deliver.data?.outcome === 'afgedrukt' ? 'Naar de printer gestuurd.' : null}
          </span>
          <Button icon={<Download />} pending={deliver.isPending} onPress={() => deliver.mutate('opslaan')}>
            Bewaren als PDF
          </Button>
          <Button
            tone="primary"
            icon={<Printer />}
            pending={deliver.isPending}
            onPress={() => deliver.mutate('afdrukken')}
          >
            Afdrukken
          </Button>
        </>
      }
    >
      {notice}
      {failure === null ? null : <FailureNotice error={failure} />}
      {shown.data?.outcome === 'getoond' ? (
        // Can be focused, so that the arrow keys scroll through the pages.
        <div role="group" aria-label={title} tabIndex={0}>
          <PdfPages bytes={shown.data.bytes} label={title} leaves={source.channel === 'report.document'} />
        </div>
      ) : null}
      {shown.isPending ? <Skeleton label={title} lines={10} /> : null}
    </Dialog>
  );
}
