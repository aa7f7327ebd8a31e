import { ChevronDown } from 'lucide-react';
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { OptionRow } from './Option.tsx';
import type { Option } from './Option.tsx';
import field from './Field.module.css';
import styles from './Select.module.css';

interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  /** The id of the chosen option, or null. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string | undefined;
}

/** One choice from a short list. For two to five choices that people should weigh, use RadioGroup. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, placeholder = 'Kies…' } = props;
  const { isReadOnly, isDisabled, ...aria } = ariaField(props);
  return (
    <AriaSelect
      {...aria}
      isDisabled={isDisabled || isReadOnly}
      className={fieldClass(props.width)}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Button className={cx(field.control, styles.button)}>
        <SelectValue className={cx(styles.value)}>
          {({ isPlaceholder, selectedText }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <ChevronDown aria-hidden className={cx(styles.chevron)} />
      </Button>
      <FieldProblem error={props.error} />
      <Popover className={cx(field.listPopover)} offset={4}>
        <ListBox className={cx(field.list)} items={options}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
