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
  readonly onClose: () => void;
}

/**
 * Takes a consent back, as easily as it was given; no reason is asked [CON-3]. Who did it for her is asked only where the
 * answer lies in the medical compartment [CON-19].
 */
export function WithdrawDialog({ dossierId, item, onClose }: WithdrawDialogProps) {
  const [who, setWho] = useState<'employee' | 'other'>('employee');
  const [other, setOther] = useState({ name: '', role: '' });
  const [how, setHow] = useState<(typeof means)[number]>('inPerson');
  const withdraw = useSend('consent.withdraw', onClose);
  const asksName = who === 'other' && item.compartment === 'medical';
  const lacksName = asksName && (other.name.trim() === '' || other.role.trim() === '');
  return (
    <ConfirmDialog
      open
      title={texts.withdrawTitle}
      confirmLabel={texts.withdraw}
      pending={withdraw.isPending}
      confirmDisabled={lacksName}
      onCancel={onClose}
      onConfirm={() =>
        withdraw.mutate({
          dossierId,
          consentId: item.consentId,
          by: asksName ? other : who,
          means: how,
        })
      }
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
          <p className={styles.hint}>{asksName ? texts.nameIsMedical : texts.nameIsNotKept}</p>
        )}
        {asksName ? (
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
        ) : null}
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
