import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { MinistryForm } from '../blanks/ministry-form';
import type { MessageId } from '../messages/ja';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { LinkButton } from '../ui/link';
import { FileFailed } from './file-failed';
import { useFile } from './use-file';

interface FormsButtonProps {
  readonly checklistId: string;
  /** An own list has no vendors to ask. */
  readonly hasVendorForm: boolean;
  readonly canType: boolean;
}

/** Opens the choice of forms that can be made of a list. */
export function FormsButton({ checklistId, hasVendorForm, canType }: FormsButtonProps) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const file = useFile();
  if (!can('form:export')) return null;
  const at = (name: string) => `/checklists/${checklistId}/${name}`;
  const saveButton = (url: string, label: MessageId) => (
    <Button icon="download" isPending={file.making === url} onPress={() => file.save(url)}>
      {formatMessage({ id: file.making === url ? 'forms.making' : label })}
    </Button>
  );
  return (
    <>
      <Button icon="download" onPress={() => setOpen(true)}>
        {formatMessage({ id: 'forms.open' })}
      </Button>
      <Dialog title={formatMessage({ id: 'forms.title' })} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="flex flex-col gap-5">
          <p>{formatMessage({ id: 'forms.intro' })}</p>
          <FileFailed file={file} />
          <Part title="forms.form" body="forms.form.body">
            {saveButton(at('form.pdf'), 'forms.pdf')}
            {saveButton(at('form.xlsx'), 'forms.xlsx')}
          </Part>
          {hasVendorForm && <MinistryForm checklistId={checklistId} file={file} />}
          <Part title="forms.paper" body="forms.paper.body">
            {saveButton(at('paper.pdf'), 'forms.paper.pdf')}
            {canType && (
              <LinkButton to="/checklists/$checklistId/paper" params={{ checklistId }} icon="edit">
                {formatMessage({ id: 'forms.paper.type' })}
              </LinkButton>
            )}
          </Part>
          {hasVendorForm && (
            <Part title="forms.vendor" body="forms.vendor.body">
              {saveButton(at('vendor-form.pdf'), 'forms.pdf')}
              {saveButton(at('vendor-form.xlsx'), 'forms.xlsx')}
            </Part>
          )}
          <p className="text-sm text-muted">{formatMessage({ id: 'forms.own' })}</p>
        </div>
      </Dialog>
    </>
  );
}

interface PartProps {
  readonly title: MessageId;
  readonly body: MessageId;
  readonly children: React.ReactNode;
}

function Part({ title, body, children }: PartProps) {
  const { formatMessage } = useIntl();
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-base">{formatMessage({ id: title })}</h3>
      <p className="text-sm text-muted">{formatMessage({ id: body })}</p>
      <div className="flex flex-wrap gap-3">{children}</div>
    </section>
  );
}
