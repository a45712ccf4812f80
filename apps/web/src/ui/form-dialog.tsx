import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Banner } from './banner';
import { Button } from './button';
import { Dialog } from './dialog';

export interface FormDialogProps {
  readonly title: string;
  readonly size?: 'm' | 'l';
  /** The fields. */
  readonly children: React.ReactNode;
  readonly onSubmit: () => Promise<void> | void;
  readonly isSubmitting: boolean;
  /** The button stays grey: nothing could be sent yet. */
  readonly isDisabled?: boolean;
  /** Why it was not taken, where no single field is at fault. */
  readonly refusal?: string | null;
  /** The verb of the button; 保存 if not said. */
  readonly submitLabel?: string;
  readonly onClose: () => void;
}

/** A form in a dialog: Enter sends it, a click outside does not throw it away, and a refusal stands above the button. */
export function FormDialog(props: FormDialogProps) {
  const { title, size, children, onSubmit, isSubmitting, isDisabled, refusal, submitLabel, onClose } = props;
  const { formatMessage } = useIntl();
  const formId = useId();
  return (
    <Dialog
      isOpen
      isForm
      size={size}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button type="submit" form={formId} variant="primary" isPending={isSubmitting} isDisabled={isDisabled}>
            {submitLabel ?? formatMessage({ id: 'ui.save' })}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          // A dialog opened from inside another form is its child for React: that one must not be sent too.
          event.stopPropagation();
          if (!isSubmitting && !isDisabled) void onSubmit();
        }}
      >
        {children}
        {refusal && (
          <Banner tone="error" role="alert">
            {refusal}
          </Banner>
        )}
      </form>
    </Dialog>
  );
}
