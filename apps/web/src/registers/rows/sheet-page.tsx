import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { MessageId } from '../../messages/ja';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { PageHeader } from '../../ui/page-header';

interface SheetPageProps {
  readonly title: MessageId;
  readonly clinicName: string;
  readonly today: string;
  /** The way back to the register. */
  readonly back: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A register as it is printed: A4 across, in black and white, with whose it is and the day. */
export function SheetPage({ title, clinicName, today, back, children }: SheetPageProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={formatMessage({ id: title })}
          description={formatMessage({ id: 'registers.sheet.body' })}
          back={back}
          actions={
            <Button variant="primary" icon="printer" onPress={() => window.print()}>
              {formatMessage({ id: 'registers.chart.print' })}
            </Button>
          }
        />
      </div>
      <article className="[page:wide] flex min-w-0 flex-col gap-4 bg-white p-4 text-black sm:p-6 print:p-0">
        <header className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-black pb-2">
          <h2 className="text-xl">{formatMessage({ id: title })}</h2>
          <p className="font-bold" lang="ja">
            {clinicName}
          </p>
          <p>
            {formatMessage({ id: 'registers.chart.madeOn' })}：{formatDay(today, lang)}
          </p>
        </header>
        {children}
      </article>
    </>
  );
}
