import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { holdGrounds } from '../../../shared/domain/legal-hold.ts';
import { newHold, type NewHold } from '../../../shared/ipc/hold-channels.ts';
import { FormDateField } from '../../form-fields/FormDateField.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { useSend } from '../../data/use-channel.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { FailureNotice } from '../../i18n/FailureNotice.tsx';
import { texts } from './texts.ts';
import styles from './RetentionTab.module.css';

interface PlaceHoldDialogProps {
  readonly dossierId: string;
  readonly onClose: () => void;
}

/** Asks from when nothing of this dossier may be destroyed, and why. */
export function PlaceHoldDialog({ dossierId, onClose }: PlaceHoldDialogProps) {
  const { control, handleSubmit, formState } = useForm<z.input<typeof newHold>, unknown, NewHold>({
    resolver: zodResolver(newHold),
    defaultValues: { from: '', ground: 'procedureRuns', reference: '' },
    mode: 'onTouched',
  });
  const place = useSend('holds.place', onClose);
  const submit = handleSubmit((hold) => place.mutate({ dossierId, hold }));
  return (
    <FormDialog
      onClose={onClose}
      unsaved={formState.isDirty}
      attempts={formState.submitCount}
      size="narrow"
      title={texts.placeHold}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button tone="primary" pending={place.isPending} onPress={() => void submit()}>
            {texts.placeHold}
          </Button>
        </>
      )}
    >
      <div className={styles.fields}>
        <Controller
          control={control}
          name="ground"
          render={({ field }) => (
            <RadioGroup
              label={texts.holdGround}
              options={holdGrounds.map((id) => ({ id, label: texts.holdGrounds[id] }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <FormDateField control={control} name="from" label={texts.holdFrom} required />
        <FormTextField
          control={control}
          name="reference"
          label={texts.holdReference}
          description={texts.holdReferenceHint}
        />
        {place.isError ? <FailureNotice error={place.error} /> : null}
      </div>
    </FormDialog>
  );
}
