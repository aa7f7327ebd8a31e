import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from './class-names.ts';
import { withoutUndefined } from './without-undefined.ts';
import { Tooltip } from './Tooltip.tsx';
import styles from './IconButton.module.css';

interface IconButtonProps {
  /** The verb, spoken and shown as tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly slot?: 'close' | undefined;
}

/** A button that is only an icon; the tooltip says its verb. */
export function IconButton({ label, icon, onPress, disabled, small, slot }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        aria-label={label}
        className={cx(styles.button, small && styles.small)}
        isDisabled={disabled ?? false}
        {...withoutUndefined({ onPress, slot })}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
