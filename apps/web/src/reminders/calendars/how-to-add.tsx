import { useIntl } from 'react-intl';
import type { MessageId } from '../../messages/ja';
import { Disclosure } from '../../ui/disclosure';

const ways = [
  {
    title: 'calendars.how.google',
    steps: ['calendars.how.google.1', 'calendars.how.google.2', 'calendars.how.google.3'],
  },
  {
    title: 'calendars.how.iphone',
    steps: ['calendars.how.iphone.1', 'calendars.how.iphone.2'],
  },
  {
    title: 'calendars.how.outlook',
    steps: ['calendars.how.outlook.1', 'calendars.how.outlook.2', 'calendars.how.outlook.3'],
  },
] as const satisfies readonly { title: MessageId; steps: readonly MessageId[] }[];

/** Step by step for the programs that most people use. */
export function HowToAdd() {
  const { formatMessage } = useIntl();
  return (
    <div className="flex flex-col gap-3">
      {ways.map(({ title, steps }) => (
        <Disclosure key={title} title={formatMessage({ id: title })}>
          <ol className="flex list-decimal flex-col gap-2 ps-6">
            {steps.map((step) => (
              <li key={step}>{formatMessage({ id: step })}</li>
            ))}
          </ol>
        </Disclosure>
      ))}
      <p className="text-sm text-muted">{formatMessage({ id: 'calendars.how.delay' })}</p>
    </div>
  );
}
