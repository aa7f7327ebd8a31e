import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Called by Escape, by the cross and, where allowed, by a press beside the dialog. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the most important last. */
  readonly footer?: ReactNode;
  readonly size?: 'narrow' | 'normal' | 'wide' | undefined;
  /** A press beside the dialog closes it; false unless told, so nothing typed is lost by a slip. */
  readonly dismissable?: boolean | undefined;
  /** Without cross and Escape, for work that may not be left half done. */
  readonly locked?: boolean | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/** A modal dialog: traps focus, gives it back on closing. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, children, footer, size = 'normal', dismissable, locked, role } = props;
  return (
    <ModalOverlay
      className={cx(styles.overlay)}
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      isDismissable={dismissable ?? false}
      isKeyboardDismissDisabled={locked ?? false}
    >
      <Modal className={cx(styles.modal, size !== 'normal' && styles[size])}>
        <AriaDialog className={cx(styles.dialog)} role={role ?? 'dialog'}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {locked ? null : (
              <span className={styles.close}>
                <IconButton label="Sluiten" icon={<X aria-hidden />} onPress={onClose} />
              </span>
            )}
          </div>
          <div className={styles.body}>{children}</div>
          {footer === undefined ? null : <div className={styles.foot}>{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
