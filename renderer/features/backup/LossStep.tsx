import type { RestorePlan } from '../../../shared/ipc/backup-channels.ts';
import type { SessionView } from '../../../shared/ipc/session-channels.ts';
import { recordKinds } from '../../../shared/records/kinds.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Progress } from '../../components/Progress.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { dayOf, momentOf } from '../../i18n/moments.ts';
import { restoreTexts } from './restore-texts.ts';
import styles from './RestoreScreen.module.css';

const texts = restoreTexts.loss;

type Lost = RestorePlan['loss']['kinds'][number];

const columns: readonly TableColumn<Lost>[] = [
  {
    id: 'wat',
    header: texts.columns.kind,
    rowHeader: true,
    cell: ({ kind }) => (kind === null ? texts.unknownKind : recordKinds[kind].queueName),
  },
  {
    id: 'hoeveel',
    header: texts.columns.count,
    cell: ({ added, changed }) =>
      [added > 0 ? texts.added(added) : '', changed > 0 ? texts.changed(changed) : '']
        .filter((part) => part !== '')
        .join(', '),
  },
  {
    id: 'wanneer',
    header: texts.columns.when,
    cell: ({ from, until }) => texts.between(dayOf(from), dayOf(until)),
  },
];

interface LossStepProps {
  readonly plan: RestorePlan;
  readonly onOpen: (session: SessionView) => void;
  readonly onBack: () => void;
}

/** Step 3: what would be lost, in numbers, and the yes. */
export function LossStep({ plan: { madeAt, loss }, onOpen, onBack }: LossStepProps) {
  const commit = useSend('restore.commit', (session) => {
    // The address of the wizard leads nowhere in the open briefcase.
    window.location.hash = '';
    onOpen(session);
  });
  const isFresh = loss.present === 'geen';
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (!commit.isPending) commit.mutate({});
      }}
    >
      <h2 className={styles.stepTitle}>{texts.title}</h2>
      {commit.isError ? <FailureNotice error={commit.error} /> : null}
      <Told loss={loss} madeAt={madeAt} />
      {loss.destroyed > 0 ? <p className={styles.intro}>{texts.destroyed(loss.destroyed)}</p> : null}
      {isFresh ? null : <p className={styles.intro}>{texts.aside}</p>}
      {commit.isPending ? <Progress label={texts.busy} /> : null}
      <div className={styles.buttons}>
        <Button onPress={onBack} disabled={commit.isPending}>
          {restoreTexts.back}
        </Button>
        <Button tone={isFresh ? 'primary' : 'danger'} type="submit" pending={commit.isPending}>
          {isFresh ? texts.confirmFresh : texts.confirm}
        </Button>
      </div>
    </form>
  );
}

function Told({ loss, madeAt }: RestorePlan) {
  if (loss.present === 'geen') return <Banner tone="success">{texts.fresh}</Banner>;
  const commits = loss.commits === null || loss.commits === 0 ? null : texts.commits(loss.commits);
  if (loss.present === 'onleesbaar')
    return (
      <Banner tone="warning" title={texts.unreadable}>
        {commits === null ? undefined : commits}
      </Banner>
    );
  if (loss.kinds.length === 0) return <Banner tone="success">{texts.nothing}</Banner>;
  return (
    <>
      <p className={styles.intro}>{texts.since(momentOf(madeAt))}</p>
      <Table
        label={texts.title}
        columns={columns}
        rows={loss.kinds}
        rowKey={({ kind }) => kind ?? texts.unknownKind}
      />
      {commits === null ? null : <p className={styles.intro}>{commits}</p>}
    </>
  );
}
