import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { organisation, type Organisation } from '../../../shared/domain/organisation.ts';
import { Button } from '../../components/Button.tsx';
import { OrganisationFields } from '../organisation/OrganisationFields.tsx';
import { StepForm } from './StepForm.tsx';
import { texts } from './texts.ts';

interface OrganisationStepProps {
  readonly value: Organisation;
  readonly onNext: (value: Organisation) => void;
}

/** Step 1: what stands on letters and in consent texts. */
export function OrganisationStep({ value, onNext }: OrganisationStepProps) {
  const { control, handleSubmit, formState } = useForm<Organisation>({
    resolver: zodResolver(organisation),
    defaultValues: value,
    mode: 'onTouched',
  });
  return (
    <StepForm
      attempts={formState.submitCount}
      title={texts.organisation.title}
      intro={texts.organisation.intro}
      onSubmit={() => void handleSubmit(onNext)()}
      buttons={
        <Button tone="primary" type="submit">
          {texts.next}
        </Button>
      }
    >
      <OrganisationFields control={control} />
    </StepForm>
  );
}
