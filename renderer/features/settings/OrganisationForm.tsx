import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { organisation as schema, type Organisation } from '../../../shared/domain/organisation.ts';
import { Button } from '../../components/Button.tsx';
import { FieldFaults } from '../../components/FieldFaults.tsx';
import { useSend } from '../../data/use-channel.ts';
import { useUnsavedForm } from '../../form-fields/use-unsaved-form.ts';
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
  // The version this form builds on: a change from elsewhere is refused on saving, never laid over the typing.
  const [base, setBase] = useState(version);
  const { control, handleSubmit, getValues, formState } = useForm<Organisation>({
    resolver: zodResolver(schema),
    defaultValues: organisation,
    mode: 'onTouched',
  });
  const save = useSend('organisation.save', (saved) => setBase(saved.version));
  const { unsaved, sending } = useUnsavedForm({ control, getValues });
  return (
    <form
      className={styles.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit((next) =>
          save.mutate({ baseVersion: base, organisation: next }, { onSuccess: sending() }),
        )();
      }}
    >
      <FieldFaults attempts={formState.submitCount}>
        <OrganisationFields control={control} />
      </FieldFaults>
      {save.isError ? <FailureNotice error={save.error} /> : null}
      <div>
        <Button tone="primary" type="submit" pending={save.isPending} disabled={!unsaved}>
          {texts.save}
        </Button>
        <span role="status">{save.isSuccess && !unsaved ? texts.saved : null}</span>
      </div>
    </form>
  );
}
