import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, type Control } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { FormTextField } from '../../form-fields/FormTextField.tsx';
import type { AskedSetting, SettingForm } from './setting-form.ts';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

const MOST = 12;

/** Who is present, each with a name and a role. */
export function PersonsField({
  control,
  error,
}: {
  readonly control: Control<SettingForm, unknown, AskedSetting>;
  readonly error: string | undefined;
}) {
  const { fields, append, remove } = useFieldArray({ control, name: 'presentPersons' });
  return (
    <fieldset className={styles.group}>
      <legend>{texts.present}</legend>
      <p className={styles.hint}>{texts.presentHint}</p>
      {fields.map((field, index) => (
        <div key={field.id} className={styles.row} role="group" aria-label={texts.person(index + 1)}>
          <div className={styles.pair}>
            <FormTextField
              width="full"
              control={control}
              name={`presentPersons.${index}.name`}
              label={texts.name}
              required
            />
            <FormTextField
              width="full"
              control={control}
              name={`presentPersons.${index}.role`}
              label={texts.role}
              required
            />
          </div>
          <span className={styles.besideLabel}>
            <IconButton
              label={texts.removeLine(texts.person(index + 1))}
              icon={<Trash2 aria-hidden />}
              onPress={() => remove(index)}
            />
          </span>
        </div>
      ))}
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
      <div>
        <Button
          tone="quiet"
          icon={<Plus />}
          disabled={fields.length >= MOST}
          onPress={() => append({ name: '', role: '' })}
        >
          {texts.addPerson}
        </Button>
      </div>
    </fieldset>
  );
}
