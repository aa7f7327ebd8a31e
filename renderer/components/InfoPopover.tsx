import type { ReactNode } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { PopoverPanel } from './PopoverPanel.tsx';
import type { PopoverPanelProps } from './PopoverPanel.tsx';

interface InfoPopoverProps extends PopoverPanelProps {
  /** Our Button, IconButton or TextLink without a press of its own. */
  readonly trigger: ReactNode;
}

/** A press opens a small panel with more; Escape and a press elsewhere close it. */
export function InfoPopover({ trigger, ...panel }: InfoPopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <PopoverPanel {...panel} />
    </DialogTrigger>
  );
}
