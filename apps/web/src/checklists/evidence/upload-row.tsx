import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import type { Upload, UploadQueue } from './upload-queue';

/** One file on its way. */
export function UploadRow({ upload, queue }: { upload: Upload; queue: UploadQueue }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { key, name, phase } = upload;
  const again = (
    <Button size="s" icon="upload" onPress={() => queue.again(key)}>
      {formatMessage({ id: 'evidence.again' })}
    </Button>
  );
  const dismiss = (
    <Button size="s" variant="quiet" onPress={() => queue.dismiss(key)}>
      {formatMessage({ id: 'evidence.dismiss' })}
    </Button>
  );
  const told = () => {
    switch (phase.type) {
      case 'waiting':
        return <p className="text-sm text-muted">{formatMessage({ id: 'evidence.waiting' })}</p>;
      case 'sending':
        return (
          <ProgressBar
            label={formatMessage({ id: 'evidence.sending' }, { name })}
            value={Math.round(phase.share * 100)}
            max={100}
            text={
              phase.share < 1
                ? formatMessage({ id: 'evidence.share' }, { share: Math.round(phase.share * 100) })
                : formatMessage({ id: 'evidence.checking' })
            }
          />
        );
      case 'lost':
        return (
          <>
            <p className="text-sm">{formatMessage({ id: 'evidence.lost' })}</p>
            <div className="flex gap-2">
              {again}
              {dismiss}
            </div>
          </>
        );
      case 'refused':
        return (
          <>
            <p role="alert" className="text-red-1000">
              {phase.message}
            </p>
            <div>{dismiss}</div>
          </>
        );
      case 'failed':
        return (
          <>
            <p role="alert" className="text-red-1000">
              {faultText(phase.error)}
            </p>
            <div className="flex gap-2">
              {again}
              {dismiss}
            </div>
          </>
        );
    }
  };
  return (
    <li className="flex flex-col gap-2 py-3">
      <p className="break-all font-bold">{name}</p>
      {told()}
    </li>
  );
}
