import { useState } from 'react';
import { consentChannels } from '../../../shared/ipc/consent-channels.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

const means = consentChannels['consent.copyGiven'].input.shape.means.options;

interface CopyDialogProps {
  readonly dossierId: string;
  readonly consentId: string;
  readonly onClose: () => void;
}

/** Notes that the employee got her copy, and how [CON-8]. */
export function CopyDialog({ dossierId, consentId, onClose }: CopyDialogProps) {
  const [how, setHow] = useState<(typeof means)[number]>('paper');
  const give = useSend('consent.copyGiven', onClose);
  return (
    <ConfirmDialog
      open
      title={texts.copyTitle}
      confirmLabel={texts.record}
      pending={give.isPending}
      onCancel={onClose}
      onConfirm={() => give.mutate({ dossierId, consentId, means: how })}
    >
      <div className={styles.fields}>
        <p>{texts.copyBody}</p>
        <RadioGroup
          label={texts.copyMeans}
          options={means.map((id) => ({ id, label: texts.copyMeansOptions[id] }))}
          value={how}
          onChange={setHow}
        />
        {give.isError ? <FailureNotice error={give.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
