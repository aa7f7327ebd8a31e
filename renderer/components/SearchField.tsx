import { Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Button, Group, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { fieldClass } from './FieldParts.tsx';
import { withoutUndefined } from './without-undefined.ts';
import styles from './Field.module.css';

interface SearchFieldProps {
  /** For screen readers; the magnifying glass says it to others. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: ((value: string) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Shown at the end while empty, such as a Kbd. */
  readonly hint?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** Search: Escape and the cross empty it, Enter submits. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, hint } = props;
  return (
    <AriaSearchField
      className={fieldClass('full')}
      value={value}
      onChange={onChange}
      {...withoutUndefined({
        onSubmit: props.onSubmit,
        autoFocus: props.autoFocus,
        onKeyDown: props.onKeyDown,
      })}
    >
      <Label className="visually-hidden">{label}</Label>
      <Group className={cx(styles.control, styles.group)}>
        <span className={styles.adornment} aria-hidden>
          <Search />
        </span>
        <Input
          className={cx(styles.bare)}
          {...withoutUndefined({ ref: props.inputRef, placeholder: props.placeholder })}
        />
        {value === '' ? (
          hint === undefined ? null : (
            <span className={styles.suffix}>{hint}</span>
          )
        ) : (
          <Button className={cx(styles.inset)} aria-label="Leegmaken">
            <X aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
