import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId } from '../../app/query';
import { sendFile } from '../../app/send-file';
import { sendProved } from '../../app/step-up';
import { BeginUploadDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { ErrorText, hintClass, labelClass, RequiredMark } from '../../ui/field';
import { ProgressBar } from '../../ui/progress-bar';

export interface RegisterFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

interface FileFieldProps {
  readonly clinicId: string;
  readonly label: string;
  readonly hint: string;
  readonly value: RegisterFile | null;
  readonly onChange: (file: RegisterFile | null) => void;
  readonly error?: string;
}

type Phase =
  | { readonly type: 'idle' }
  | { readonly type: 'sending'; readonly share: number }
  /** The same file can be sent once more. */
  | { readonly type: 'stopped'; readonly message: string; readonly file: File };

/** One file beside a row of a register; it is sent as soon as it is chosen, and kept with the row. */
export function FileField({ clinicId, label, hint, value, onChange, error }: FileFieldProps) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const labelId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [phase, setPhase] = useState<Phase>({ type: 'idle' });

  const send = async (file: File) => {
    setPhase({ type: 'sending', share: 0 });
    const stop = (message: string) => setPhase({ type: 'stopped', message, file });
    try {
      const about = { clientMutationId: newMutationId(), clinicId, fileName: file.name, bytes: file.size };
      const { beginUpload } = await sendProved(BeginUploadDocument, { input: { ...about, purpose: 'evidence' } });
      if (beginUpload.__typename !== 'UploadBegun') return stop(beginUpload.message);
      const sent = await sendFile(beginUpload.id, file, (share) => setPhase({ type: 'sending', share }));
      if (sent.type === 'refused') return stop(sent.message);
      onChange({ id: beginUpload.id, name: file.name, bytes: file.size });
      setPhase({ type: 'idle' });
    } catch (fault) {
      stop(faultText(fault));
    }
  };
  const told = phase.type === 'stopped' ? phase.message : error;
  const share = phase.type === 'sending' ? Math.round(phase.share * 100) : 0;
  return (
    <div role="group" aria-labelledby={labelId} className="flex flex-col gap-2">
      <p id={labelId} className={labelClass}>
        {label}
        <RequiredMark required={false} />
      </p>
      <p className={hintClass}>{hint}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".pdf,.xlsx,.docx,.csv,.jpg,.jpeg,.png"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again, after it was refused.
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      {value && (
        <p className="font-bold break-all" lang="ja">
          {value.name}
        </p>
      )}
      {phase.type === 'sending' && (
        <ProgressBar
          label={formatMessage({ id: 'evidence.sending' }, { name: label })}
          value={share}
          max={100}
          text={formatMessage({ id: 'evidence.share' }, { share })}
        />
      )}
      {told && (
        <div role="alert">
          <ErrorText>{told}</ErrorText>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button icon="upload" isPending={phase.type === 'sending'} onPress={() => input.current?.click()}>
          {formatMessage({ id: value ? 'registers.file.replace' : 'registers.file.choose' })}
        </Button>
        {phase.type === 'stopped' && (
          <Button onPress={() => void send(phase.file)}>{formatMessage({ id: 'evidence.again' })}</Button>
        )}
        {value && phase.type !== 'sending' && (
          <Button variant="quiet" onPress={() => onChange(null)}>
            {formatMessage({ id: 'registers.file.remove' })}
          </Button>
        )}
      </div>
    </div>
  );
}
