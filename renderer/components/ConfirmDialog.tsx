import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** The question: 'Dossier vernietigen?' */
  readonly title: string;
  /** What will happen and what cannot be undone. */
  readonly children: ReactNode;
  /** The verb of the question, never 'OK'. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly tone?: 'primary' | 'danger' | undefined;
  readonly pending?: boolean | undefined;
  readonly confirmDisabled?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once before something that cannot be undone; the safe choice has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, cancelLabel = 'Annuleren', tone = 'primary' } = props;
  return (
    <Dialog
      open={open}
      onClose={props.onCancel}
      title={title}
      size="narrow"
      role="alertdialog"
      footer={
        <>
          <Button onPress={props.onCancel} autoFocus>
            {cancelLabel}
          </Button>
          <Button
            tone={tone}
            onPress={props.onConfirm}
            pending={props.pending}
            disabled={props.confirmDisabled}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
