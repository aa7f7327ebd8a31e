import type { LogCheckView } from '../../../shared/ipc/log-channels.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { momentOf } from '../../i18n/moments.ts';
import { faultLines } from './fault-lines.ts';
import { texts } from './texts.ts';
import styles from './AccessTab.module.css';

/** For the FG: whether the access log and everything stored is as it was written, what is not, and a way to look again. */
export function LogCheckPart() {
  const state = useAnswer('log.state', {}, { alwaysFresh: true });
  const check = useSend('log.check');
  const view = check.data ?? state.data;
  const error = check.error ?? state.error;
  return (
    <div className={styles.check}>
      {error === null ? null : <FailureNotice error={error} />}
      {view === undefined ? null : <Outcome view={view} />}
      <Button pending={check.isPending} onPress={() => check.mutate({})}>
        {texts.checkNow}
      </Button>
    </div>
  );
}

function Outcome({ view }: { readonly view: LogCheckView }) {
  const { checkedAt, faults, isWhole, lines, named } = view;
  if (faults === 0)
    return (
      <Banner tone={isWhole ? 'success' : 'info'}>
        {isWhole ? texts.chainHolds(momentOf(checkedAt), lines) : texts.stillChecking(lines)}
      </Banner>
    );
  return (
    <Banner tone="problem" title={texts.faultsFound(momentOf(checkedAt), faults)}>
      {named === null ? null : (
        <>
          <ul className={styles.faults}>
            {faultLines(named).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {named.unlistedFaults === 0 ? null : <p>{texts.moreFaults(named.unlistedFaults)}</p>}
          <p>{texts.faultsAdvice}</p>
        </>
      )}
    </Banner>
  );
}
