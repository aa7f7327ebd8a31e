import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { OptionRow } from './Option.tsx';
import type { Option } from './Option.tsx';
import { withoutUndefined } from './without-undefined.ts';
import styles from './Field.module.css';

interface ComboBoxProps extends FieldProps {
  /** The options for what is typed now. With `onInputChange` the caller filters, otherwise the field does. */
  readonly options: readonly Option[];
  /** The id of the chosen option, or null. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** What is typed; give both to search elsewhere (async). */
  readonly inputValue?: string | undefined;
  readonly onInputChange?: ((text: string) => void) | undefined;
  readonly loading?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** Shown when nothing matches. */
  readonly emptyText?: string | undefined;
  /** Free text may stand as well; it arrives through onInputChange. */
  readonly allowsCustom?: boolean | undefined;
}

/** Typing narrows a list down; arrow keys and Enter choose. */
export function ComboBox(props: ComboBoxProps) {
  const { options, value, onChange, onInputChange, loading, emptyText = 'Niets gevonden' } = props;
  const filtersItself = onInputChange === undefined;
  return (
    <AriaComboBox
      {...ariaField(props)}
      {...withoutUndefined({ inputValue: props.inputValue, onInputChange })}
      {...(filtersItself ? {} : { defaultFilter: () => true })}
      className={fieldClass(props.width)}
      allowsEmptyCollection
      allowsCustomValue={props.allowsCustom ?? false}
      menuTrigger="input"
      defaultItems={options}
      {...(filtersItself ? {} : { items: options })}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
    >
      <FieldLabel {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={cx(styles.control, styles.group)}>
        <Input className={cx(styles.bare)} {...withoutUndefined({ placeholder: props.placeholder })} />
        <Button className={cx(styles.inset)}>
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <FieldProblem error={props.error} />
      <Popover className={cx(styles.listPopover)} offset={4}>
        <ListBox<Option>
          className={cx(styles.list)}
          renderEmptyState={() => <div className={styles.empty}>{loading ? 'Zoeken…' : emptyText}</div>}
        >
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
