import type { BackupView } from '../../../shared/ipc/backup-channels.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page, PagePart } from '../../components/Page.tsx';
import { Progress } from '../../components/Progress.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { wordsFor } from '../../i18n/failures.ts';
import { momentOf } from '../../i18n/moments.ts';
import { ChosenFolder } from './ChosenFolder.tsx';
import { MoveAndRestore } from './MoveAndRestore.tsx';
import { SnapshotTable } from './SnapshotTable.tsx';
import { texts } from './texts.ts';
import styles from './BackupScreen.module.css';

/** The snapshots of this briefcase, where they go, and whether the data are whole. */
export function BackupScreen() {
  const answer = useAnswer('backup.read', {});
  const make = useSend('backup.make', () => void answer.refetch());
  if (answer.isError) return <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Skeleton label={texts.title} lines={8} />;
  const view = answer.data;
  return (
    <Page
      title={texts.title}
      intro={texts.intro}
      actions={
        <Button tone="primary" pending={make.isPending} onPress={() => make.mutate({})}>
          {texts.make}
        </Button>
      }
    >
      <Problems view={view} />
      {make.isError ? <FailureNotice error={make.error} /> : null}
      {view.busy ? <Progress label={texts.making} /> : null}
      <div className={styles.columns}>
        <div className={styles.main}>
          <PagePart title={texts.list.title}>
            <SnapshotTable snapshots={view.snapshots} />
            <p className={styles.note}>{texts.list.kept}</p>
          </PagePart>
        </div>
        <div className={styles.side}>
          <ChosenFolder folder={view.chosenFolder} onChanged={() => void answer.refetch()} />
          <CheckPart lastCheck={view.lastCheck} onChecked={() => void answer.refetch()} />
          <MoveAndRestore />
        </div>
      </div>
    </Page>
  );
}

/** What went wrong with a snapshot that was made by itself: it stays here until it no longer is so. */
function Problems({ view }: { readonly view: BackupView }) {
  const problems = [
    { where: texts.problem.here, problem: view.hereProblem },
    { where: texts.problem.chosen, problem: view.chosenProblem },
  ];
  return problems.map(({ where, problem }) => {
    if (problem === null) return null;
    const { happened, safe, action } = wordsFor({
      code: problem.code,
      advice: '',
      reason: undefined,
      day: undefined,
      waitSeconds: 0,
    });
    const title = `${where}: ${happened.charAt(0).toLowerCase()}${happened.slice(1)} (${momentOf(problem.at)})`;
    return <ErrorNotice key={where} happened={title} safe={safe} action={action} />;
  });
}

interface CheckPartProps {
  readonly lastCheck: BackupView['lastCheck'];
  readonly onChecked: () => void;
}

function CheckPart({ lastCheck, onChecked }: CheckPartProps) {
  const check = useSend('backup.check', onChecked);
  const moment = lastCheck === null ? '' : momentOf(lastCheck.at);
  return (
    <PagePart title={texts.check.title}>
      <div className={styles.panel}>
        {check.isError ? <FailureNotice error={check.error} /> : null}
        <p>
          {lastCheck === null
            ? texts.check.never
            : lastCheck.sound
              ? texts.check.sound(moment)
              : texts.check.broken(moment)}
        </p>
        <Button pending={check.isPending} onPress={() => check.mutate({})}>
          {texts.check.now}
        </Button>
      </div>
    </PagePart>
  );
}
