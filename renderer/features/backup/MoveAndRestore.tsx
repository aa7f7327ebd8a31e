import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { PagePart } from '../../components/Page.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { restoreAddress } from './restore-address.ts';
import { texts } from './texts.ts';
import styles from './BackupScreen.module.css';

/** The two ways in which a snapshot is put to use: on another laptop, and in the place of what is here. */
export function MoveAndRestore() {
  const move = useSend('backup.export');
  const lock = useSend('session.lock');
  const moved = move.data?.folderName ?? null;
  return (
    <>
      <PagePart title={texts.move.title}>
        <div className={styles.panel}>
          {move.isError ? <FailureNotice error={move.error} /> : null}
          <p>{texts.move.intro}</p>
          {moved === null ? null : <Banner tone="success">{texts.move.done(moved)}</Banner>}
          <Button pending={move.isPending} onPress={() => move.mutate({})}>
            {texts.move.action}
          </Button>
        </div>
      </PagePart>
      <PagePart title={texts.back.title}>
        <div className={styles.panel}>
          {lock.isError ? <FailureNotice error={lock.error} /> : null}
          <p>{texts.back.intro}</p>
          <Button
            pending={lock.isPending}
            onPress={() => {
              window.location.hash = restoreAddress;
              lock.mutate({});
            }}
          >
            {texts.back.action}
          </Button>
        </div>
      </PagePart>
    </>
  );
}
