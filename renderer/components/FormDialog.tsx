import { useState } from 'react';
import type { ReactNode } from 'react';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FieldFaults } from './FieldFaults.tsx';
import { Dialog } from './Dialog.tsx';

interface FormDialogProps {
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Whether something was filled in that closing would throw away. */
  readonly unsaved: boolean;
  /** The buttons; the one that cancels calls `cancel`, which asks first when it must. */
  readonly footer: (cancel: () => void) => ReactNode;
  /** How often saving was tried: what was refused is then said above the fields. */
  readonly attempts?: number | undefined;
  readonly size?: 'narrow' | 'normal' | 'wide' | undefined;
  readonly open?: boolean | undefined;
}

/** A dialog one fills in: Escape, the cross and cancelling ask before they throw away what was typed. */
export function FormDialog({
  onClose,
  title,
  children,
  unsaved,
  footer,
  attempts = 0,
  size,
  open = true,
}: FormDialogProps) {
  const [asking, setAsking] = useState(false);
  const cancel = (): void => {
    if (unsaved) setAsking(true);
    else onClose();
  };
  return (
    <>
      <Dialog open={open} onClose={cancel} title={title} size={size} footer={footer(cancel)}>
        <FieldFaults attempts={attempts}>{children}</FieldFaults>
      </Dialog>
      <ConfirmDialog
        open={open && asking}
        title="Wat u hebt ingevuld weggooien?"
        confirmLabel="Weggooien"
        cancelLabel="Verder invullen"
        tone="danger"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onClose();
        }}
      >
        Dit venster is nog niet opgeslagen.
      </ConfirmDialog>
    </>
  );
}
