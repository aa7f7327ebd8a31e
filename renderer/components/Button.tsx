import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, ProgressBar } from 'react-aria-components';
import { cx } from './class-names.ts';
import { withoutUndefined } from './without-undefined.ts';
import styles from './Button.module.css';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps {
  /** A verb: 'Vrijgeven', 'Afdrukken'. */
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** 'secondary' unless told; one primary a screen. */
  readonly tone?: ButtonTone | undefined;
  readonly type?: 'button' | 'submit' | 'reset' | undefined;
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** The work is under way: keeps focus, ignores presses, says so to a screen reader. */
  readonly pending?: boolean | undefined;
  readonly size?: 'normal' | 'large' | undefined;
  readonly wide?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Closes the dialog it stands in when 'close'. */
  readonly slot?: 'close' | undefined;
  readonly label?: string | undefined;
  readonly id?: string | undefined;
  readonly form?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button with a verb on it. */
export function Button(props: ButtonProps) {
  const { children, tone = 'secondary', type = 'button', icon, disabled, pending, size, wide } = props;
  return (
    <AriaButton
      type={type}
      className={cx(styles.button, styles[tone], size === 'large' && styles.large, wide && styles.wide)}
      isDisabled={disabled ?? false}
      isPending={pending ?? false}
      {...withoutUndefined({
        onPress: props.onPress,
        autoFocus: props.autoFocus,
        slot: props.slot,
        id: props.id,
        form: props.form,
        ref: props.buttonRef,
        'aria-label': props.label,
        'aria-describedby': props.describedBy,
      })}
    >
      {pending ? (
        <ProgressBar aria-label="bezig" isIndeterminate>
          <span className={styles.spinner} />
        </ProgressBar>
      ) : icon === undefined ? null : (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      {children}
    </AriaButton>
  );
}
