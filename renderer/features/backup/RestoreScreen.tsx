import { useState } from 'react';
import type { RestorePlan, SnapshotItem } from '../../../shared/ipc/backup-channels.ts';
import type { SessionView } from '../../../shared/ipc/session-channels.ts';
import { Brand } from '../../components/Brand.tsx';
import { Steps } from '../../components/Steps.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { useSend } from '../../data/use-channel.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { LossStep } from './LossStep.tsx';
import { restoreTexts as texts } from './restore-texts.ts';
import { SecretStep } from './SecretStep.tsx';
import styles from './RestoreScreen.module.css';

const order = ['choose', 'secret', 'loss'] as const;

interface RestoreScreenProps {
  /** Whether there is a briefcase here already; otherwise this laptop is a new one. */
  readonly isHere: boolean;
  readonly onOpen: (session: SessionView) => void;
  readonly onCancel: () => void;
}

/** The wizard that restores a snapshot: choose it, open it, see what would be lost, put it in place. */
export function RestoreScreen({ isHere, onOpen, onCancel }: RestoreScreenProps) {
  const [chosen, setChosen] = useState<SnapshotItem | null>(null);
  const [plan, setPlan] = useState<RestorePlan | null>(null);
  const forget = useSend('restore.cancel');
  const prepare = useSend('restore.prepare', setPlan);
  const words = isHere ? texts.here : texts.moved;
  const step = chosen === null ? 'choose' : plan === null ? 'secret' : 'loss';
  const at = order.indexOf(step);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Brand />
        <h1 className={styles.title}>{words.title}</h1>
        <Steps
          label={words.title}
          ground="desk"
          steps={order.map((id, index) => ({
            id,
            label: texts.steps[id],
            state: index < at ? 'done' : index === at ? 'current' : 'todo',
          }))}
        />
      </header>
      <main className={styles.sheet}>
        {chosen === null ? (
          <ChooseStep intro={words.intro} isHere={isHere} onNext={setChosen} onCancel={onCancel} />
        ) : plan === null ? (
          <SecretStep
            title={texts.secret.title(chosen.madeAt === null ? '' : momentOf(chosen.madeAt))}
            intro={texts.secret.intro}
            isHere={isHere}
            pending={prepare.isPending}
            error={prepare.error}
            onBack={() => {
              prepare.reset();
              setChosen(null);
            }}
            onSecret={(secret) => prepare.mutate({ snapshotId: chosen.snapshotId, secret })}
          />
        ) : (
          <LossStep
            plan={plan}
            onOpen={onOpen}
            onBack={() => {
              forget.mutate({});
              setPlan(null);
              setChosen(null);
            }}
          />
        )}
      </main>
    </div>
  );
}
