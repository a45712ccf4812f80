import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';

const KINDS = '.pdf,.xlsx,.docx,.csv,.jpg,.jpeg,.png,image/jpeg,image/png';

interface FilePickerProps {
  readonly onPick: (files: readonly File[], speaksForOn: string | null) => void;
}

/** Takes files: dropped here, chosen, or photographed just now. */
export function FilePicker({ onPick }: FilePickerProps) {
  const { formatMessage } = useIntl();
  const [isOver, setIsOver] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const photo = useRef<HTMLInputElement>(null);
  const warning = useId();
  const today = dayOf(new Date());
  const [speaksForOn, setSpeaksForOn] = useState<string | null>(today);
  const pick = (files: FileList | null) => {
    if (files && files.length > 0) onPick([...files], speaksForOn);
  };
  const input = (kind: 'chosen' | 'photo') => (
    <input
      ref={kind === 'photo' ? photo : chosen}
      type="file"
      hidden
      aria-label={formatMessage({ id: kind === 'photo' ? 'evidence.photo' : 'evidence.choose' })}
      accept={kind === 'photo' ? 'image/jpeg,image/png' : KINDS}
      multiple={kind === 'chosen'}
      {...(kind === 'photo' ? { capture: 'environment' as const } : {})}
      onChange={(event) => {
        pick(event.target.files);
        // The same file may be chosen again, after it was refused.
        event.target.value = '';
      }}
    />
  );
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        pick(event.dataTransfer.files);
      }}
      className={cx(
        'no-print flex flex-col gap-3 rounded-8 border border-dashed p-4',
        isOver ? 'border-blue-900 bg-blue-50' : 'border-solid-gray-420',
      )}
    >
      {input('chosen')}
      {input('photo')}
      <div className="flex flex-wrap gap-3">
        <span className="grow sm:hidden">
          <Button wide icon="phone" aria-describedby={warning} onPress={() => photo.current?.click()}>
            {formatMessage({ id: 'evidence.photo' })}
          </Button>
        </span>
        <span className="grow sm:grow-0">
          <Button wide icon="upload" aria-describedby={warning} onPress={() => chosen.current?.click()}>
            {formatMessage({ id: 'evidence.choose' })}
          </Button>
        </span>
      </div>
      <DateField
        size="s"
        label={formatMessage({ id: 'evidence.on' })}
        max={today}
        value={speaksForOn}
        onChange={setSpeaksForOn}
      />
      <p className="text-sm text-muted">{formatMessage({ id: 'evidence.kinds' })}</p>
      <p id={warning} className="text-sm font-bold text-red-1000">
        {formatMessage({ id: 'evidence.noPatients' })}
      </p>
    </div>
  );
}
