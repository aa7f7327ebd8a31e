import { useState } from 'react';
import type { SnapshotItem } from '../../../shared/ipc/backup-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { restoreTexts as texts } from './restore-texts.ts';
import { sizeText } from '../../i18n/size-text.ts';
import { texts as backupTexts } from './texts.ts';
import styles from './RestoreScreen.module.css';

interface ChooseStepProps {
  readonly intro: string;
  readonly isHere: boolean;
  readonly onNext: (snapshot: SnapshotItem) => void;
  readonly onCancel: () => void;
}

/** Step 1: which snapshot. Those of this laptop stand here by themselves, others after a folder was picked. */
export function ChooseStep({ intro, isHere, onNext, onCancel }: ChooseStepProps) {
  const found = useAnswer('restore.find', {}, { alwaysFresh: true });
  const [picked, setPicked] = useState<readonly SnapshotItem[] | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const pick = useSend('restore.pick', (items) => {
    if (items === null) return;
    setPicked(items);
    setWanted(null);
  });
  if (found.data === undefined && !found.isError) return <Skeleton label={intro} lines={6} />;
  const items = picked ?? found.data ?? [];
  const whole = items.filter(({ state }) => state === 'heel');
  const chosen = whole.find(({ snapshotId }) => snapshotId === wanted) ?? whole[0];
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onNext(chosen);
      }}
    >
      <p className={styles.intro}>{intro}</p>
      {found.isError ? <FailureNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {pick.isError ? <FailureNotice error={pick.error} /> : null}
      {items.length > 0 ? (
        <div className={styles.list}>
          <RadioGroup
            label={texts.choose}
            layout="cards"
            options={items.map((item) => ({
              id: item.snapshotId,
              label: item.madeAt === null ? backupTexts.states[item.state] : momentOf(item.madeAt),
              description: describe(item),
              disabled: item.state !== 'heel',
            }))}
            value={chosen?.snapshotId ?? null}
            onChange={setWanted}
          />
        </div>
      ) : picked !== null ? (
        <Banner tone="warning">{texts.nothingHere}</Banner>
      ) : isHere ? (
        <Banner tone="info">{texts.none}</Banner>
      ) : null}
      <div className={styles.buttons}>
        <Button onPress={onCancel}>{texts.cancel}</Button>
        <Button
          tone={items.length === 0 ? 'primary' : 'secondary'}
          pending={pick.isPending}
          onPress={() => pick.mutate({})}
        >
          {items.length === 0 ? texts.pick : texts.pickOther}
        </Button>
        {items.length === 0 ? null : (
          <Button tone="primary" type="submit" disabled={chosen === undefined}>
            {texts.next}
          </Button>
        )}
      </div>
    </form>
  );
}

const describe = ({ where, state, records, bytes }: SnapshotItem): string =>
  state === 'heel'
    ? [backupTexts.wheres[where], backupTexts.records(records), sizeText(bytes)].join(' · ')
    : `${backupTexts.wheres[where]} · ${backupTexts.states[state]}`;
