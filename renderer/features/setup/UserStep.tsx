import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { FUNCTION_LABELS, FUNCTION_NAMES } from '../../../shared/access/functions.ts';
import { newUser } from '../../../shared/ipc/session-channels.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { NewUserForm } from './setup-form.ts';
import { StepForm } from './StepForm.tsx';
import { texts } from './texts.ts';

interface UserStepProps {
  readonly value: NewUserForm;
  readonly onBack: () => void;
  readonly onNext: (value: NewUserForm) => void;
}

const functions = FUNCTION_NAMES.map((id) => ({ id, label: FUNCTION_LABELS[id] }));

/** Step 2: the user and the function that will be signed into her enrolment [ROL-5]. */
export function UserStep({ value, onBack, onNext }: UserStepProps) {
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
      onSubmit={() => void handleSubmit(onNext)()}
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
    </StepForm>
  );
}
