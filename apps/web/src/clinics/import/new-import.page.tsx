import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FaultState, useFaultText } from '../../app/fault-state';
import { Fault } from '../../app/graphql';
import { useCan } from '../../app/session';
import { Banner } from '../../ui/banner';
import { PageHeader } from '../../ui/page-header';
import { ProgressBar } from '../../ui/progress-bar';
import { FileChooser } from './file-chooser';
import { TemplateLinks } from './template-links';
import { uploadClinicList, type UploadOutcome } from './upload';

/** Takes a list of clinics, and leads to its preview. */
export function NewImportPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  if (!can('clinic:import')) return <FaultState error={new Fault('FORBIDDEN')} />;
  return (
    <div className="flex max-w-3xl flex-col">
      <PageHeader
        title={formatMessage({ id: 'clinics.import.new' })}
        description={<p className="phrase">{formatMessage({ id: 'clinics.import.new.body' })}</p>}
      />
      <section aria-labelledby="template" className="card mb-6 flex flex-col gap-3 p-5">
        <h2 id="template" className="text-lg">
          {formatMessage({ id: 'clinics.import.step.template' })}
        </h2>
        <p>{formatMessage({ id: 'clinics.import.step.template.body' })}</p>
        <TemplateLinks />
      </section>
      <section aria-labelledby="file" className="card flex flex-col gap-3 p-5">
        <h2 id="file" className="text-lg">
          {formatMessage({ id: 'clinics.import.step.file' })}
        </h2>
        <Upload />
      </section>
    </div>
  );
}

function Upload() {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const faultText = useFaultText();
  const [share, setShare] = useState(0);
  const [refusal, setRefusal] = useState<{ readonly name?: string; readonly message: string } | null>(null);
  const upload = useMutation<UploadOutcome, Error, File>({
    mutationFn: (file) => uploadClinicList(file, setShare),
    networkMode: 'always',
    onMutate: () => {
      setShare(0);
      setRefusal(null);
    },
    onSuccess: (outcome, file) => {
      if (outcome.type === 'FileRefused') setRefusal({ name: file.name, message: outcome.message });
      else void navigate({ to: '/imports/$importId', params: { importId: outcome.importId } });
    },
  });
  const name = upload.variables?.name ?? '';
  const isSent = share >= 1;
  return (
    <>
      <FileChooser
        isPending={upload.isPending}
        onFile={(file) => upload.mutate(file)}
        onSeveral={() => setRefusal({ message: formatMessage({ id: 'clinics.import.oneFile' }) })}
      />
      <div aria-live="polite">
        {upload.isPending && (
          <div className="flex flex-col gap-1">
            <p>{formatMessage({ id: isSent ? 'clinics.import.reading' : 'clinics.import.uploading' }, { name })}</p>
            <ProgressBar
              size="m"
              label={formatMessage({ id: 'clinics.import.uploading' }, { name })}
              value={Math.round(share * 100)}
              max={100}
              text={`${Math.round(share * 100)}%`}
            />
          </div>
        )}
      </div>
      {refusal && (
        <Banner
          tone="error"
          role="alert"
          title={refusal.name && `${formatMessage({ id: 'clinics.import.refused' })}：${refusal.name}`}
        >
          <p className="whitespace-pre-line">{refusal.message}</p>
        </Banner>
      )}
      {upload.isError && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'clinics.import.failedToSend' })}>
          {faultText(upload.error)}
        </Banner>
      )}
    </>
  );
}
