import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './Menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly onAction: () => void;
}

interface MenuProps {
  /** Our Button or IconButton without a press of its own. */
  readonly trigger: ReactNode;
  /** What there is to choose; shown above the actions. */
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

/** Further actions behind a button. */
export function Menu({ trigger, label, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={cx(styles.popover)} placement="bottom end" offset={4}>
        <p className={styles.title} aria-hidden>
          {label}
        </p>
        <AriaMenu aria-label={label} className={cx(styles.menu)}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={cx(styles.item, action.danger && styles.danger)}
              isDisabled={action.disabled ?? false}
              onAction={action.onAction}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
