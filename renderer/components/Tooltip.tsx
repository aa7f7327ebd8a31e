import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import type { TooltipProps as AriaTooltipProps } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly text: ReactNode;
  /** One focusable react-aria pressable, such as our Button or IconButton. */
  readonly children: ReactNode;
  readonly placement?: AriaTooltipProps['placement'];
}

/** A word or two about a control, on hover and on keyboard focus. Never the only place something is said. */
export function Tooltip({ text, children, placement = 'bottom' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={cx(styles.tooltip)} offset={6} placement={placement}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
