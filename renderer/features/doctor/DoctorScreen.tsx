import type { Finding } from '../../../shared/ipc/doctor-channels.ts';
import type { FailureCode } from '../../../shared/ipc/failure.ts';
import { Brand } from '../../components/Brand.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useAnswer } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { sizeText } from '../../i18n/size-text.ts';
import { findingWords, texts, type DoctorAction } from './texts.ts';
import styles from './DoctorScreen.module.css';

interface DoctorScreenProps {
  /** What opening failed with; null when the briefcase looked wrong before anybody tried. */
  readonly failure: FailureCode | null;
  readonly onAction: (action: DoctorAction) => void;
}

/** What is the matter with a briefcase that does not open: what happened, what is safe, and help that works. */
export function DoctorScreen({ failure, onAction }: DoctorScreenProps) {
  const answer = useAnswer('doctor.examine', { failure }, { alwaysFresh: true });
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <Brand />
        <h1 className={styles.title}>{texts.title}</h1>
        {answer.isError ? (
          <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />
        ) : answer.data === undefined ? (
          <Skeleton label={texts.examining} lines={6} />
        ) : (
          <>
            <Told {...answer.data} />
            <Offers finding={answer.data.finding} onAction={onAction} />
          </>
        )}
      </div>
    </main>
  );
}

interface ToldProps {
  readonly finding: Finding;
  readonly newestSnapshot: string | null;
  readonly freeBytes: number | null;
}

function Told({ finding, newestSnapshot, freeBytes }: ToldProps) {
  const { happened, safe, action, offers } = findingWords[finding];
  return (
    <>
      <ErrorNotice happened={happened} safe={safe} action={action} />
      {offers.includes('restore') ? (
        <p className={styles.note}>
          {newestSnapshot === null ? texts.noSnapshot : texts.snapshot(momentOf(newestSnapshot))}
        </p>
      ) : null}
      {finding === 'schijf vol' && freeBytes !== null ? (
        <p className={styles.note}>{texts.room(sizeText(freeBytes))}</p>
      ) : null}
    </>
  );
}

interface OffersProps {
  readonly finding: Finding;
  readonly onAction: (action: DoctorAction) => void;
}

function Offers({ finding, onAction }: OffersProps) {
  return (
    <div className={styles.buttons}>
      {findingWords[finding].offers.map((offer, index) => (
        <Button key={offer} tone={index === 0 ? 'primary' : 'secondary'} onPress={() => onAction(offer)}>
          {texts.offers[offer]}
        </Button>
      ))}
    </div>
  );
}
