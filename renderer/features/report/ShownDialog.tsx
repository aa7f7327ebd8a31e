import { useState } from 'react';
import type { SavedVersion } from '../../../shared/ipc/organisation-channels.ts';
import { emptyReportContent, shownToEmployee } from '../../../shared/report/employer-report.ts';
import { AnnotatedTextArea } from '../../components/AnnotatedTextArea.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import { useGuard } from './use-guard.ts';
import styles from './ReportTab.module.css';

const means = shownToEmployee.shape.means.options;

interface ShownDialogProps {
  readonly dossierId: string;
  readonly draftId: string;
  readonly baseVersion: number;
  readonly onClose: () => void;
  readonly onRecorded: (saved: SavedVersion) => void;
}

/** Records that the employee saw the letter, whether she agrees, and her remark [EMP-2]. */
export function ShownDialog({ dossierId, draftId, baseVersion, onClose, onRecorded }: ShownDialogProps) {
  const [how, setHow] = useState<(typeof means)[number]>('op het scherm');
  const [agrees, setAgrees] = useState<'ja' | 'nee' | null>(null);
  const [remark, setRemark] = useState('');
  const [travels, setTravels] = useState(false);
  const guard = useGuard(dossierId, emptyReportContent, travels ? remark : '');
  const record = useSend('report.shown', onRecorded);
  const blocked = travels && (guard.findings.length > 0 || !guard.current);
  return (
    <FormDialog
      onClose={onClose}
      unsaved={remark.trim() !== '' || agrees !== null}
      title={texts.showTitle}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button
            tone="primary"
            pending={record.isPending}
            disabled={agrees === null || blocked}
            onPress={() =>
              record.mutate({
                dossierId,
                draftId,
                baseVersion,
                shown: {
                  means: how,
                  remark,
                  remarkTravels: travels && remark.trim() !== '',
                  agrees: agrees === 'ja',
                },
              })
            }
          >
            {texts.record}
          </Button>
        </>
      )}
    >
      <div className={styles.dialog}>
        <p>{texts.showIntro}</p>
        <Select
          label={texts.means}
          required
          options={means.map((id) => ({ id, label: id }))}
          value={how}
          onChange={setHow}
        />
        <RadioGroup
          label={texts.agrees}
          required
          layout="row"
          options={[
            { id: 'ja', label: texts.yes },
            { id: 'nee', label: texts.no },
          ]}
          value={agrees}
          onChange={setAgrees}
        />
        <AnnotatedTextArea
          label={texts.remark}
          value={remark}
          onChange={(next) => setRemark(next.slice(0, 1_000))}
          annotations={
            travels
              ? guard.findings.map(({ start, end, kind, hint }) => ({
                  start,
                  end,
                  kindLabel: texts.kinds[kind] ?? kind,
                  hint,
                }))
              : []
          }
        />
        <Checkbox
          label={texts.travels}
          value={travels}
          onChange={setTravels}
          disabled={remark.trim() === ''}
        />
        {record.isError ? <FailureNotice error={record.error} /> : null}
      </div>
    </FormDialog>
  );
}
