import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Button, IconButton } from './button';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
  /** Buttons at the foot. */
  readonly actions?: React.ReactNode;
  /** A question that must be answered: a click outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly size?: 'm' | 'l';
  /** Holds what a person types: a click outside does not throw it away. */
  readonly isForm?: boolean;
}

/** A dialog over the page: keeps the focus inside and gives it back when it closes. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  role = 'dialog',
  size = 'm',
  isForm,
}: DialogProps) {
  const { formatMessage } = useIntl();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog' && !isForm}
      className="fixed inset-0 z-40 flex items-end justify-center bg-black/50 sm:items-center sm:p-6"
    >
      <Modal
        className={`forced-border max-h-full w-full scroll-py-16 overflow-y-auto rounded-t-16 bg-white shadow-4 sm:rounded-16 ${size === 'l' ? 'sm:max-w-3xl' : 'sm:max-w-xl'}`}
      >
        <AriaDialog role={role} className="focus-none flex flex-col gap-4 p-6">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="text-xl">
              {title}
            </Heading>
            <IconButton icon="close" label={formatMessage({ id: 'ui.close' })} onPress={onClose} />
          </div>
          <div>{children}</div>
          {actions && <div className="mt-2 flex flex-wrap justify-end gap-3">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  /** Names the thing and what will happen to it. */
  readonly title: string;
  readonly children?: React.ReactNode;
  /** Repeats the verb of the title; never はい. */
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly isPending?: boolean;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, isOpen, isPending, isDangerous, onConfirm, onClose } = props;
  const { formatMessage } = useIntl();
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant={isDangerous ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
