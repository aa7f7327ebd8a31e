import { useState } from 'react';
import { consentChannels, type ConsentItem } from '../../../shared/ipc/consent-channels.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

const means = consentChannels['consent.withdraw'].input.shape.means.options;

interface WithdrawDialogProps {
  readonly dossierId: string;
  readonly item: ConsentItem;
  readonly employeeName: string;
  readonly onClose: () => void;
}

/** Takes a consent back, as easily as it was given; no reason is asked [CON-3]. */
export function WithdrawDialog({ dossierId, item, employeeName, onClose }: WithdrawDialogProps) {
  const [who, setWho] = useState<'employee' | 'other'>('employee');
  const [other, setOther] = useState({ name: '', role: '' });
  const [how, setHow] = useState<(typeof means)[number]>('inPerson');
  const withdraw = useSend('consent.withdraw', onClose);
  const by = who === 'employee' ? { name: employeeName, role: texts.employeeRole } : other;
  return (
    <ConfirmDialog
      open
      title={texts.withdrawTitle}
      confirmLabel={texts.withdraw}
      pending={withdraw.isPending}
      confirmDisabled={by.name.trim() === '' || by.role.trim() === ''}
      onCancel={onClose}
      onConfirm={() => withdraw.mutate({ dossierId, consentId: item.consentId, by, means: how })}
    >
      <div className={styles.fields}>
        <p className={styles.asked}>{item.label}</p>
        <p>{texts.withdrawBody}</p>
        <RadioGroup
          label={texts.withdrawBy}
          options={[
            { id: 'employee', label: texts.byEmployee },
            { id: 'other', label: texts.byOther },
          ]}
          value={who}
          onChange={setWho}
        />
        {who === 'employee' ? null : (
          <div className={styles.pair}>
            <TextField
              label={texts.name}
              required
              maxLength={120}
              value={other.name}
              onChange={(name) => setOther({ ...other, name })}
            />
            <TextField
              label={texts.role}
              required
              maxLength={120}
              value={other.role}
              onChange={(role) => setOther({ ...other, role })}
            />
          </div>
        )}
        <Select
          label={texts.withdrawMeans}
          options={means.map((id) => ({ id, label: texts.withdrawMeansOptions[id] }))}
          value={how}
          onChange={setHow}
        />
        {withdraw.isError ? <FailureNotice error={withdraw.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
