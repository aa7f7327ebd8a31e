import type { BackupView } from '../../../shared/ipc/backup-channels.ts';
import { Button } from '../../components/Button.tsx';
import { PagePart } from '../../components/Page.tsx';
import { useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './BackupScreen.module.css';

interface ChosenFolderProps {
  readonly folder: BackupView['chosenFolder'];
  readonly onChanged: () => void;
}

/** The folder or stick outside this laptop that gets a copy of each snapshot. */
export function ChosenFolder({ folder, onChanged }: ChosenFolderProps) {
  const make = useSend('backup.make', onChanged);
  const choose = useSend('backup.chooseFolder', ({ chosen }) => {
    // A new folder gets its first copy at once: until then it protects against nothing.
    if (chosen) make.mutate({});
  });
  const forget = useSend('backup.forgetFolder', onChanged);
  const failure = choose.error ?? make.error ?? forget.error;
  return (
    <PagePart title={texts.folder.title}>
      <div className={styles.panel}>
        {failure === null ? null : <FailureNotice error={failure} />}
        {folder === null ? <p>{texts.folder.none}</p> : <p className={styles.path}>{folder.path}</p>}
        {folder === null ? null : <p>{folder.isThere ? texts.folder.isThere : texts.folder.away}</p>}
        <div className={styles.buttons}>
          <Button pending={choose.isPending || make.isPending} onPress={() => choose.mutate({})}>
            {folder === null ? texts.folder.choose : texts.folder.other}
          </Button>
          {folder === null ? null : (
            <Button tone="quiet" pending={forget.isPending} onPress={() => forget.mutate({})}>
              {texts.folder.forget}
            </Button>
          )}
        </div>
      </div>
    </PagePart>
  );
}
