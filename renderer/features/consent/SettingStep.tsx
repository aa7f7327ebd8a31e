import { Controller, useFormState, useWatch, type Control, type FieldPathByValue } from 'react-hook-form';
import { LANGUAGES } from '../../../shared/languages/registry.ts';
import { Banner } from '../../components/Banner.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import { PersonsField } from './PersonsField.tsx';
import type { AskedSetting, SettingForm } from './setting-form.ts';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

type SettingControl = Control<SettingForm, unknown, AskedSetting>;

interface SettingStepProps {
  readonly control: SettingControl;
  readonly minor: boolean;
}

/** Where the conversation is and who takes part, asked before the laptop changes hands [CON-6, CON-7]. */
export function SettingStep({ control, minor }: SettingStepProps) {
  const [withInterpreter, withRepresentative] = useWatch({
    control,
    name: ['withInterpreter', 'withRepresentative'],
  });
  const { errors } = useFormState({ control });
  return (
    <div className={styles.fields}>
      <FormTextField width="full" control={control} name="place" label={texts.place} required autoFocus />
      <PersonsField
        control={control}
        error={errors.presentPersons?.message ?? errors.presentPersons?.root?.message}
      />
      <Tick control={control} name="withInterpreter" label={texts.withInterpreter} />
      {withInterpreter ? (
        <div className={styles.pair}>
          <FormTextField
            width="full"
            control={control}
            name="interpreter.name"
            label={texts.interpreterName}
            required
          />
          <FormTextField
            width="full"
            control={control}
            name="interpreter.language"
            label={texts.interpreterLanguage}
            required
          />
        </div>
      ) : null}
      {minor ? <Banner tone="warning">{texts.minor}</Banner> : null}
      <Tick
        control={control}
        name="capacityDoubt"
        label={texts.capacityDoubt}
        description={texts.capacityHint}
      />
      <Tick control={control} name="withRepresentative" label={texts.withRepresentative} />
      {withRepresentative ? (
        <div className={styles.fields}>
          <div className={styles.pair}>
            <FormTextField
              width="full"
              control={control}
              name="representative.name"
              label={texts.representativeName}
              required
            />
            <FormTextField
              width="full"
              control={control}
              name="representative.relation"
              label={texts.representativeRelation}
              required
            />
          </div>
          <FormTextField
            width="full"
            control={control}
            name="representative.ground"
            label={texts.representativeGround}
            description={texts.representativeGroundHint}
            required
          />
        </div>
      ) : null}
      <Controller
        control={control}
        name="language"
        render={({ field }) => (
          <RadioGroup
            label={texts.language}
            description={texts.languageHint}
            layout="row"
            options={LANGUAGES.map(({ tag, dutchName }) => ({ id: tag, label: dutchName }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <p className={styles.hint}>{texts.handOverHint}</p>
    </div>
  );
}

interface TickProps {
  readonly control: SettingControl;
  readonly name: FieldPathByValue<SettingForm, boolean>;
  readonly label: string;
  readonly description?: string;
}

function Tick({ control, name, ...shown }: TickProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Checkbox
          {...shown}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
