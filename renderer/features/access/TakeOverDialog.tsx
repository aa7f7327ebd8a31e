import { useState } from 'react';
import { takeOverReason } from '../../../shared/domain/treatment-team.ts';
import { useSend } from '../../data/use-channel.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './AccessTab.module.css';

interface TakeOverDialogProps {
  readonly dossierId: string;
  readonly onClose: () => void;
}

/** Asks why this bedrijfsarts takes over a dossier nobody holds any more, and says beforehand what it does not give [ROL-6]. */
export function TakeOverDialog({ dossierId, onClose }: TakeOverDialogProps) {
  const [reason, setReason] = useState('');
  const takeOver = useSend('team.takeOver', onClose);
  return (
    <ConfirmDialog
      open
      title={texts.takeOverTitle}
      confirmLabel={texts.takeOver}
      pending={takeOver.isPending}
      confirmDisabled={!takeOverReason.safeParse(reason).success}
      onCancel={onClose}
      onConfirm={() => takeOver.mutate({ dossierId, reason })}
    >
      <div className={styles.fields}>
        <p>{texts.takeOverBody}</p>
        <TextArea
          label={texts.takeOverReason}
          description={texts.takeOverReasonHint}
          required
          rows={2}
          maxLength={takeOverReason.maxLength ?? undefined}
          value={reason}
          onChange={setReason}
        />
        {takeOver.isError ? <FailureNotice error={takeOver.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
