import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { FUNCTION_LABELS, FUNCTION_NAMES } from '../../../shared/access/functions.ts';
import { newUser } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { NewUserForm } from './setup-form.ts';
import { StepForm } from './StepForm.tsx';
import { texts } from './texts.ts';

interface UserStepProps {
  readonly value: NewUserForm;
  readonly onBack: () => void;
  /** As typed; null when the organisation has none yet. */
  readonly organisationKey: string | null;
  /** Whether this computer says which organisation it belongs to: then no other one is made on it. */
  readonly mustJoin: boolean;
  readonly onNext: (value: NewUserForm, organisationKey: string | null) => void;
}

const functions = FUNCTION_NAMES.map((id) => ({ id, label: FUNCTION_LABELS[id] }));

/** Step 2: the user and the function that the organisation will sign into her enrolment [ROL-5]. */
export function UserStep({ value, organisationKey, mustJoin, onBack, onNext }: UserStepProps) {
  const [key, setKey] = useState(organisationKey ?? (mustJoin ? '' : null));
  const [asked, setAsked] = useState(false);
  const keyMissing = key?.trim() === '';
  const { control, handleSubmit, formState } = useForm<NewUserForm>({
    resolver: zodResolver(newUser),
    defaultValues: value,
    mode: 'onTouched',
  });
  return (
    <StepForm
      attempts={formState.submitCount}
      title={texts.user.title}
      intro={texts.user.intro}
      onSubmit={() => {
        setAsked(true);
        void handleSubmit((user) => {
          if (!keyMissing) onNext(user, key);
        })();
      }}
      buttons={
        <>
          <Button onPress={onBack}>{texts.back}</Button>
          <Button tone="primary" type="submit">
            {texts.next}
          </Button>
        </>
      }
    >
      <Controller
        control={control}
        name="name"
        render={({ field, fieldState }) => (
          <TextField
            label={texts.user.name}
            required
            autoFocus
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="function"
        render={({ field, fieldState }) => (
          <Select
            label={texts.user.function}
            required
            options={functions}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="registration"
        render={({ field, fieldState }) => (
          <TextField
            label={texts.user.registration}
            description={texts.user.registrationHint}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
      {mustJoin ? (
        <Banner tone="info">{texts.user.pinned}</Banner>
      ) : (
        <Checkbox
          label={texts.user.joins}
          description={texts.user.joinsHint}
          value={key !== null}
          onChange={(joins) => setKey(joins ? '' : null)}
        />
      )}
      {key === null ? null : (
        <TextField
          label={texts.user.organisationKey}
          description={texts.user.organisationKeyHint}
          required
          value={key}
          onChange={setKey}
          autoComplete="off"
          error={asked && keyMissing ? texts.user.organisationKeyMissing : undefined}
        />
      )}
    </StepForm>
  );
}
