import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { organisation as schema, type Organisation } from '../../../shared/domain/organisation.ts';
import { useSend } from '../../app/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { OrganisationFields } from '../organisation/OrganisationFields.tsx';
import { texts } from './texts.ts';
import styles from './SettingsScreen.module.css';

interface OrganisationFormProps {
  readonly organisation: Organisation;
  readonly version: number;
}

/** Changes the profile of the arbodienst: letterhead, consent texts, FG. */
export function OrganisationForm({ organisation, version }: OrganisationFormProps) {
  const { control, handleSubmit, formState } = useForm<Organisation>({
    resolver: zodResolver(schema),
    defaultValues: organisation,
    mode: 'onTouched',
  });
  const save = useSend('organisation.save');
  return (
    <form
      className={styles.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit((next) => save.mutate({ baseVersion: version, organisation: next }))();
      }}
    >
      <OrganisationFields control={control} />
      {save.isError ? <FailureNotice error={save.error} /> : null}
      <div>
        <Button tone="primary" type="submit" pending={save.isPending} disabled={!formState.isDirty}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
