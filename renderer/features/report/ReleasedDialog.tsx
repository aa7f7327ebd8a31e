import type { ReleasedItem } from '../../../shared/ipc/report-channels.ts';
import { SealNotice } from './SealNotice.tsx';
import { DocumentDialog } from '../document/DocumentDialog.tsx';

interface ReleasedDialogProps {
  readonly dossierId: string;
  readonly item: ReleasedItem;
  readonly onClose: () => void;
}

/** A released report: the bytes that left, to see, keep or print. */
export function ReleasedDialog({ dossierId, item, onClose }: ReleasedDialogProps) {
  return (
    <DocumentDialog
      channel="report.document"
      input={{ dossierId, releasedId: item.releasedId }}
      title={item.documentNumber}
      onClose={onClose}
      notice={<SealNotice items={[item]} />}
    />
  );
}
