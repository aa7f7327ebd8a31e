import { Download } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { Page, PagePart } from '../../components/Page.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useSession } from '../../data/session.tsx';
import { useAnswer, useSend } from '../../data/use-channel.ts';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';
import { texts } from './texts.ts';
import styles from './SettingsScreen.module.css';

/** The profile of the arbodienst, the enrolment, and what belongs to this laptop. */
export function SettingsScreen() {
  const organisation = useAnswer('organisation.read', {});
  const preferences = useAnswer('preferences.read', {});
  const failure = organisation.error ?? preferences.error;
  return (
    <Page title={texts.title}>
      {failure === null ? null : <FailureNotice error={failure} />}
      <div className={styles.columns}>
        <PagePart title={texts.organisation}>
          {organisation.data === undefined ? (
            <Skeleton label={texts.organisation} lines={8} />
          ) : (
            <OrganisationForm {...organisation.data} />
          )}
        </PagePart>
        <div className={styles.side}>
          <PagePart title={texts.device}>
            {preferences.data === undefined ? null : <DevicePart value={preferences.data} />}
          </PagePart>
          <PagePart title={texts.backups}>
            <div className={styles.panel}>
              <p className={styles.note}>{texts.backupsIntro}</p>
              <div>
                <TextLink href="#/instellingen/reservekopieen">{texts.backupsLink}</TextLink>
              </div>
            </div>
          </PagePart>
          <PagePart title={texts.user}>
            <Enrolment />
          </PagePart>
        </div>
      </div>
    </Page>
  );
}

function DevicePart({ value }: { readonly value: Preferences }) {
  const client = useQueryClient();
  const save = useSend('preferences.save', (saved) => client.setQueryData(['preferences.read', {}], saved));
  const change = (part: Partial<Preferences>): void => save.mutate({ ...value, ...part });
  return (
    <div className={styles.panel}>
      {save.isError ? <FailureNotice error={save.error} /> : null}
      <RadioGroup
        label={texts.theme}
        options={[
          { id: 'systeem', label: texts.themes.systeem },
          { id: 'licht', label: texts.themes.licht },
          { id: 'donker', label: texts.themes.donker },
        ]}
        value={value.theme}
        onChange={(theme) => change({ theme })}
      />
      <NumberField
        label={texts.idle}
        description={texts.idleHint}
        width="short"
        suffix={texts.minutes}
        min={1}
        max={60}
        value={value.idleMinutes}
        onChange={(idleMinutes) => {
          if (idleMinutes !== null) change({ idleMinutes });
        }}
      />
    </div>
  );
}

function Enrolment() {
  const session = useSession();
  const status = useAnswer('app.status', {});
  return (
    <div className={styles.panel}>
      <p className={styles.note}>{texts.userIntro}</p>
      <dl className={styles.facts}>
        <dt>{texts.name}</dt>
        <dd>{session.userName}</dd>
        <dt>{texts.function}</dt>
        <dd>{session.functionLabel}</dd>
        {status.data === undefined ? null : (
          <>
            <dt>{texts.protection}</dt>
            <dd>{texts.protections[status.data.deviceProtection]}</dd>
            <dt>{texts.pin}</dt>
            <dd>{texts.pins[status.data.organisationPin]}</dd>
            <dt>{texts.version}</dt>
            <dd>{status.data.version}</dd>
          </>
        )}
      </dl>
      <OrganisationFile />
    </div>
  );
}

/** For who administers the computers of the arbodienst. */
function OrganisationFile() {
  const save = useSend('organisation.file');
  return (
    <div className={styles.fileOut}>
      <p className={styles.note}>{texts.organisationFileHint}</p>
      <Button icon={<Download />} pending={save.isPending} onPress={() => save.mutate({})}>
        {texts.organisationFile}
      </Button>
      <span role="status">
        {typeof save.data?.fileName === 'string' ? texts.organisationFileSaved(save.data.fileName) : null}
      </span>
      {save.isError ? <FailureNotice error={save.error} /> : null}
    </div>
  );
}
