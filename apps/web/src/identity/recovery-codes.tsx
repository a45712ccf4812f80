import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useViewer } from '../app/session';
import type { MakeRecoveryCodesMutation } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { dayOf, formatInstant } from '../ui/dates';
import { useAnnouncer } from '../ui/toast';
import { PrintSheet } from './print-sheet';
import { saveText } from './save-text';

export type MadeCodes = MakeRecoveryCodesMutation['makeRecoveryCodes'];

/** Ten new codes, shown this once: to print, copy or save; going on takes the word that they are kept. */
export function RecoveryCodeSheet({ made, onKept }: { made: MadeCodes; onKept: () => void }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const viewer = useViewer();
  const { toast } = useAnnouncer();
  const [isKept, setKept] = useState(false);
  const head = formatMessage({ id: 'identity.codes.of' }, { name: viewer.name, email: viewer.email });
  const madeAt = formatMessage({ id: 'identity.codes.madeAt' }, { at: formatInstant(made.madeAt, lang) });
  const text = [formatMessage({ id: 'identity.codes' }), head, madeAt, '', ...made.codes, ''].join('\r\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast(formatMessage({ id: 'identity.codes.copied' })),
      () => toast(formatMessage({ id: 'identity.codes.notCopied' }), 'error'),
    );
  return (
    <div className="flex flex-col gap-4">
      <div className="no-print">
        <Banner tone="warning" title={formatMessage({ id: 'identity.codes.once' })}>
          {formatMessage({ id: 'identity.codes.keep' })}
        </Banner>
      </div>
      <PrintSheet>
        {(printButton) => (
          <>
            <div className="rounded-8 border border-line bg-white p-4">
              <h2 className="text-lg">{formatMessage({ id: 'identity.codes' })}</h2>
              <p className="text-sm text-muted">{head}</p>
              <p className="text-sm text-muted">{madeAt}</p>
              <ol className="mt-3 grid list-decimal gap-x-10 gap-y-1 ps-8 lg:grid-cols-2">
                {made.codes.map((code) => (
                  <li key={code} className="ps-1 font-mono text-[0.9375rem] whitespace-nowrap" translate="no">
                    {code}
                  </li>
                ))}
              </ol>
              <p className="mt-3 text-sm">{formatMessage({ id: 'identity.codes.use' })}</p>
            </div>
            <div className="no-print mt-4 flex flex-wrap gap-3">
              {printButton}
              <Button icon="copy" onPress={() => void copy()}>
                {formatMessage({ id: 'identity.codes.copy' })}
              </Button>
              <Button icon="download" onPress={() => saveText(`mamori-codes-${dayOf(new Date())}.txt`, text)}>
                {formatMessage({ id: 'identity.codes.save' })}
              </Button>
            </div>
          </>
        )}
      </PrintSheet>
      <div className="no-print flex flex-col items-start gap-3 border-t border-line pt-4">
        <Checkbox isSelected={isKept} onChange={setKept}>
          {formatMessage({ id: 'identity.codes.kept' })}
        </Checkbox>
        <Button variant="primary" isDisabled={!isKept} onPress={onKept}>
          {formatMessage({ id: 'identity.codes.done' })}
        </Button>
      </div>
    </div>
  );
}
