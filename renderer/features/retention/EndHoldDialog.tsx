import { useState } from 'react';
import type { HoldItem } from '../../../shared/ipc/hold-channels.ts';
import { useSend } from '../../data/use-channel.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { DateField } from '../../components/DateField.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './RetentionTab.module.css';

interface EndHoldDialogProps {
  readonly dossierId: string;
  readonly item: HoldItem;
  readonly onClose: () => void;
}

/** Asks the last day of a hold: from the day after, the dates decide again. */
export function EndHoldDialog({ dossierId, item, onClose }: EndHoldDialogProps) {
  const [until, setUntil] = useState<string | null>(null);
  const end = useSend('holds.end', onClose);
  const { holdId, version, hold } = item;
  return (
    <ConfirmDialog
      open
      title={texts.endHoldTitle}
      confirmLabel={texts.endHold}
      pending={end.isPending}
      confirmDisabled={until === null}
      onCancel={onClose}
      onConfirm={() => {
        if (until !== null) end.mutate({ dossierId, holdId, baseVersion: version, until });
      }}
    >
      <div className={styles.fields}>
        <p>{texts.endHoldBody}</p>
        <DateField label={texts.holdUntil} required min={hold.from} value={until} onChange={setUntil} />
        {end.isError ? <FailureNotice error={end.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
