import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { CheckboxRow } from './CheckboxRow.tsx';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import type { Option } from './Option.tsx';
import styles from './Choice.module.css';

interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
  readonly layout?: 'column' | 'row' | undefined;
}

/** Any number of a few choices. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { options, value, onChange, layout = 'column' } = props;
  return (
    <AriaCheckboxGroup
      {...ariaField(props)}
      className={fieldClass(props.width)}
      value={[...value]}
      onChange={(next) => onChange(options.map((option) => option.id).filter((id) => next.includes(id)))}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <div className={cx(styles.options, layout === 'row' && styles.row)}>
        {options.map((option) => (
          <CheckboxRow key={option.id} {...option} value={option.id} />
        ))}
      </div>
      <FieldProblem error={props.error} />
    </AriaCheckboxGroup>
  );
}
