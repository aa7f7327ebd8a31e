import { Plus, Trash2 } from 'lucide-react';
import { MOST_LINES } from '../../../shared/consent/kinds/fields.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { texts } from './texts.ts';
import styles from './ConsentTab.module.css';

interface LinesFieldProps {
  readonly label: string;
  readonly lineLabel: (number: number) => string;
  readonly addLabel: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  /** What is wrong with each line, by its place. */
  readonly errors: readonly (string | undefined)[];
  /** What is wrong with the list as a whole. */
  readonly error: string | undefined;
}

/** A list of short lines; there is always at least one. */
export function LinesField({ label, lineLabel, addLabel, value, onChange, errors, error }: LinesFieldProps) {
  return (
    <fieldset className={styles.group}>
      <legend>
        {label}
        <span className={styles.required} aria-hidden title="verplicht">
          *
        </span>
      </legend>
      {value.map((line, index) => (
        <div key={index} className={styles.row}>
          <TextField
            label={lineLabel(index + 1)}
            hideLabel
            required
            width="full"
            value={line}
            onChange={(next) => onChange(value.map((old, at) => (at === index ? next : old)))}
            error={errors[index]}
            autoFocus={index > 0 && line === ''}
          />
          {value.length === 1 ? null : (
            <IconButton
              label={texts.removeLine(lineLabel(index + 1))}
              icon={<Trash2 aria-hidden />}
              onPress={() => onChange(value.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
      <div>
        <Button
          tone="quiet"
          icon={<Plus />}
          disabled={value.length >= MOST_LINES}
          onPress={() => onChange([...value, ''])}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
