import type { ReactNode } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { PopoverProps } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './PopoverPanel.module.css';

export interface PopoverPanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly placement?: PopoverProps['placement'];
}

/** The floating panel itself: goes inside a DialogTrigger of react-aria-components, after the pressable. */
export function PopoverPanel({ title, children, placement = 'bottom start' }: PopoverPanelProps) {
  return (
    <Popover className={cx(styles.popover)} placement={placement} offset={6}>
      <Dialog className={cx(styles.dialog)}>
        <Heading slot="title" level={2} className={cx(styles.title)}>
          {title}
        </Heading>
        {children}
      </Dialog>
    </Popover>
  );
}
