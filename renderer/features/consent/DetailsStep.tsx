import { Controller, useFormState, type Control } from 'react-hook-form';
import { KEEP_REASONS, KEEPABLE_PARTS, type ConsentSubject } from '../../../shared/consent/kinds.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DateField } from '../../components/DateField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { LinesField } from './LinesField.tsx';
import { fieldsOfKind, hasOwnTerm, type AskableKind, type SubjectForm } from './subject-form.ts';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

type SubjectControl = Control<SubjectForm, unknown, ConsentSubject>;

interface DetailsStepProps {
  readonly control: SubjectControl;
  readonly kind: AskableKind;
  readonly today: string;
}

type DetailName = (typeof fieldsOfKind)[AskableKind][number];

/** What must be filled in before a consent of this kind can be asked. */
export function DetailsStep({ control, kind, today }: DetailsStepProps) {
  return (
    <div className={styles.fields}>
      {fieldsOfKind[kind].map((name, index) => (
        <DetailField key={name} control={control} kind={kind} today={today} name={name} first={index === 0} />
      ))}
    </div>
  );
}

interface DetailFieldProps extends DetailsStepProps {
  readonly name: DetailName;
  readonly first: boolean;
}

function DetailField({ control, kind, today, name, first }: DetailFieldProps) {
  const line = { control, required: true, autoFocus: first } as const;
  switch (name) {
    case 'doctorName':
      return (
        <FormTextField
          width="full"
          {...line}
          name="details.doctorName"
          label={kind === 'transferMedicalFile' ? texts.receivingDoctor : texts.doctorName}
        />
      );
    case 'specialism':
      return (
        <FormTextField
          width="full"
          {...line}
          name="details.specialism"
          label={texts.specialism}
          description={texts.specialismHint}
        />
      );
    case 'purpose':
      return (
        <FormTextField
          width="full"
          {...line}
          name="details.purpose"
          label={texts.purpose}
          description={texts.purposeHint}
        />
      );
    case 'recipientName':
      return (
        <FormTextField width="full" {...line} name="details.recipientName" label={texts.recipientName} />
      );
    case 'recipientRole':
      return (
        <FormTextField
          width="full"
          {...line}
          name="details.recipientRole"
          label={texts.recipientRole}
          description={texts.recipientRoleHint}
        />
      );
    case 'organisationName':
      return (
        <FormTextField
          width="full"
          {...line}
          name="details.organisationName"
          label={texts.organisationName}
        />
      );
    case 'emailAddress':
      return (
        <FormTextField
          width="full"
          {...line}
          name="details.emailAddress"
          label={texts.emailAddress}
          type="email"
        />
      );
    case 'questions':
      return (
        <Lines
          control={control}
          name="questions"
          label={texts.questions}
          lineLabel={texts.question}
          addLabel={texts.addQuestion}
        />
      );
    case 'data':
      return (
        <Lines
          control={control}
          name="data"
          label={texts.data}
          lineLabel={texts.datum}
          addLabel={texts.addDatum}
        />
      );
    case 'parts':
      return <Parts control={control} />;
    case 'reason':
      return <Reason control={control} />;
    case 'until':
      return <Until control={control} kind={kind} today={today} />;
  }
}

interface LinesProps {
  readonly control: SubjectControl;
  readonly name: 'questions' | 'data';
  readonly label: string;
  readonly lineLabel: (number: number) => string;
  readonly addLabel: string;
}

function Lines({ control, name, ...shown }: LinesProps) {
  const { errors } = useFormState({ control });
  const found = errors.details?.[name];
  return (
    <Controller
      control={control}
      name={`details.${name}`}
      render={({ field }) => (
        <LinesField
          {...shown}
          value={field.value}
          onChange={field.onChange}
          errors={field.value.map((_, index) => found?.[index]?.message)}
          error={found?.message}
        />
      )}
    />
  );
}

function Parts({ control }: { readonly control: SubjectControl }) {
  return (
    <Controller
      control={control}
      name="details.parts"
      render={({ field, fieldState }) => (
        <CheckboxGroup
          label={texts.parts}
          required
          options={KEEPABLE_PARTS.map((id) => ({ id, label: texts.partsOptions[id] }))}
          value={field.value}
          onChange={(next) => field.onChange([...next])}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function Reason({ control }: { readonly control: SubjectControl }) {
  return (
    <Controller
      control={control}
      name="details.reason"
      render={({ field, fieldState }) => (
        <RadioGroup
          label={texts.reason}
          required
          options={KEEP_REASONS.map((id) => ({ id, label: texts.reasonOptions[id] }))}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function Until({ control, kind, today }: DetailsStepProps) {
  const own = hasOwnTerm(kind);
  return (
    <Controller
      control={control}
      name="details.until"
      render={({ field, fieldState }) => (
        <DateField
          label={kind === 'keepLonger' ? texts.keepUntil : texts.until}
          description={own ? texts.untilThreeMonths : undefined}
          required={!own}
          min={today}
          value={field.value === '' ? null : field.value}
          onChange={(next) => field.onChange(next ?? '')}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
