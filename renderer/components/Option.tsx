import { Check } from 'lucide-react';
import { ListBoxItem, Text } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './Field.module.css';

/** One choice of a Select or ComboBox. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** An Option as a row of a list box. */
export function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className={cx(styles.option)}
      isDisabled={option.disabled ?? false}
    >
      {({ isSelected }) => (
        <>
          {isSelected ? <Check className={cx(styles.check)} aria-hidden strokeWidth={2.5} /> : null}
          <Text slot="label" className={cx(styles.optionText)}>
            {option.label}
          </Text>
          {option.description === undefined ? null : (
            <Text slot="description" className={cx(styles.optionNote)}>
              {option.description}
            </Text>
          )}
        </>
      )}
    </ListBoxItem>
  );
}
