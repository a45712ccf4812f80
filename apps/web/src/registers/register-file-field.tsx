import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId } from '../app/query';
import { sendFile } from '../app/send-file';
import { sendProved } from '../app/step-up';
import { BeginUploadDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';

/** A file of a register's row: what is to be known of it to show and keep it. */
export interface RegisterFile {
  readonly id: string;
  readonly name: string;
}

interface RegisterFileFieldProps {
  readonly clinicId: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: RegisterFile | null;
  readonly onChange: (file: RegisterFile | null) => void;
}

/** One file beside a row of a register: sent at once, kept with the row when the form is saved. */
export function RegisterFileField({ clinicId, label, hint, error, value, onChange }: RegisterFileFieldProps) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const picker = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState('');

  const send = async (file: File) => {
    setRefusal('');
    setShare(0);
    try {
      const input = {
        clientMutationId: newMutationId(),
        clinicId,
        purpose: 'evidence' as const,
        fileName: file.name,
        bytes: file.size,
      };
      const { beginUpload } = await sendProved(BeginUploadDocument, { input });
      if (beginUpload.__typename !== 'UploadBegun') return setRefusal(beginUpload.message);
      const outcome = await sendFile(beginUpload.id, file, setShare);
      if (outcome.type === 'refused') return setRefusal(outcome.message);
      onChange({ id: beginUpload.id, name: file.name });
    } catch (fault) {
      setRefusal(faultText(fault));
    } finally {
      setShare(null);
    }
  };

  const problem = refusal || error;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 font-bold">{label}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {value && (
        <p className="break-all" lang="ja">
          {value.name}
        </p>
      )}
      {share !== null && (
        <ProgressBar
          label={formatMessage({ id: 'registers.file.sending' })}
          value={Math.round(share * 100)}
          max={100}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button icon="upload" isPending={share !== null} onPress={() => picker.current?.click()}>
          {formatMessage({ id: value ? 'registers.file.other' : 'registers.file.choose' })}
        </Button>
        {value && share === null && (
          <Button variant="quiet" onPress={() => onChange(null)}>
            {formatMessage({ id: 'registers.file.none' })}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      {problem && (
        <p role="alert" className="text-red-1000">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
