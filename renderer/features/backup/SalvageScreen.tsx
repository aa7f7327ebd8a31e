import { useState } from 'react';
import type { SalvagePlan } from '../../../shared/ipc/backup-channels.ts';
import type { SessionView } from '../../../shared/ipc/session-channels.ts';
import { recordKinds } from '../../../shared/records/kinds.ts';
import { Brand } from '../../components/Brand.tsx';
import { Button } from '../../components/Button.tsx';
import { Progress } from '../../components/Progress.tsx';
import { Table, type TableColumn } from '../../components/Table.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { restoreTexts } from './restore-texts.ts';
import { SecretStep } from './SecretStep.tsx';
import styles from './RestoreScreen.module.css';

const texts = restoreTexts.salvage;

interface SalvageScreenProps {
  readonly onOpen: (session: SessionView) => void;
  readonly onCancel: () => void;
}

/** Saves what can still be read of damaged data: what opens it, then what was saved and what was not, and the yes. */
export function SalvageScreen({ onOpen, onCancel }: SalvageScreenProps) {
  const [plan, setPlan] = useState<SalvagePlan | null>(null);
  const salvage = useSend('restore.salvage', setPlan);
  const forget = useSend('restore.cancel');
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Brand />
        <h1 className={styles.title}>{texts.title}</h1>
      </header>
      <main className={styles.sheet}>
        {plan === null ? (
          <SecretStep
            title={texts.secretTitle}
            intro={texts.intro}
            isHere
            pending={salvage.isPending}
            error={salvage.error}
            onBack={onCancel}
            onSecret={(secret) => salvage.mutate({ secret })}
          />
        ) : (
          <SavedStep
            plan={plan}
            onOpen={onOpen}
            onBack={() => {
              forget.mutate({});
              setPlan(null);
            }}
          />
        )}
      </main>
    </div>
  );
}

type Saved = SalvagePlan['kinds'][number];

const columns: readonly TableColumn<Saved>[] = [
  {
    id: 'wat',
    header: texts.columns.kind,
    rowHeader: true,
    cell: ({ kind }) => (kind === null ? restoreTexts.loss.unknownKind : recordKinds[kind].queueName),
  },
  { id: 'gered', header: texts.columns.saved, align: 'end', cell: ({ saved }) => saved },
  { id: 'kwijt', header: texts.columns.lost, align: 'end', cell: ({ lost }) => lost ?? texts.unknown },
];

interface SavedStepProps {
  readonly plan: SalvagePlan;
  readonly onOpen: (session: SessionView) => void;
  readonly onBack: () => void;
}

function SavedStep({ plan: { kinds, logLines }, onOpen, onBack }: SavedStepProps) {
  const commit = useSend('restore.commit', onOpen);
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (!commit.isPending) commit.mutate({});
      }}
    >
      <h2 className={styles.stepTitle}>{texts.savedTitle}</h2>
      {commit.isError ? <FailureNotice error={commit.error} /> : null}
      <Table
        label={texts.savedTitle}
        columns={columns}
        rows={kinds}
        rowKey={({ kind }) => kind ?? restoreTexts.loss.unknownKind}
      />
      <p className={styles.intro}>{texts.log(logLines.saved, logLines.lost)}</p>
      <p className={styles.intro}>{restoreTexts.loss.aside}</p>
      {commit.isPending ? <Progress label={restoreTexts.loss.busy} /> : null}
      <div className={styles.buttons}>
        <Button onPress={onBack} disabled={commit.isPending}>
          {restoreTexts.back}
        </Button>
        <Button tone="primary" type="submit" pending={commit.isPending}>
          {texts.confirm}
        </Button>
      </div>
    </form>
  );
}
