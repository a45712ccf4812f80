import { useIntl } from 'react-intl';
import type { ReminderSettingsPartsFragment } from '../../gql/graphql';
import { Fact, FactList } from '../../tenants/fact';

/** The settings for somebody who cannot change them. */
export function SettingsFacts({ settings }: { settings: ReminderSettingsPartsFragment }) {
  const { formatMessage, formatList } = useIntl();
  const closed = [
    settings.saturdaysClosed && formatMessage({ id: 'reminderSettings.saturdays' }),
    settings.sundaysClosed && formatMessage({ id: 'reminderSettings.sundays' }),
    settings.holidaysClosed && formatMessage({ id: 'reminderSettings.holidays' }),
  ].filter((word) => word !== false);
  const none = formatMessage({ id: 'reminderSettings.none' });
  const span = (from: string | null | undefined, until: string | null | undefined) =>
    from && until ? formatMessage({ id: 'reminderSettings.span' }, { from, until }) : none;
  const yearSpan = (text: string | null | undefined) => text?.replace('-', '/');
  return (
    <section className="card p-5">
      <FactList>
        <Fact term={formatMessage({ id: 'reminderSettings.closed' })}>
          {closed.length > 0 ? formatList(closed, { type: 'conjunction', style: 'narrow' }) : none}
        </Fact>
        <Fact term={formatMessage({ id: 'reminderSettings.newYear.term' })}>
          {span(yearSpan(settings.newYearFrom), yearSpan(settings.newYearUntil))}
        </Fact>
        <Fact term={formatMessage({ id: 'reminderSettings.quiet.term' })}>
          {span(settings.quietFrom, settings.quietUntil)}
        </Fact>
        <Fact term={formatMessage({ id: 'reminderSettings.monday.term' })}>
          {formatMessage({ id: settings.mondayDigest ? 'reminderPolicies.yes' : 'reminderPolicies.no' })}
        </Fact>
        <Fact term={formatMessage({ id: 'reminderSettings.fallback' })}>
          {formatMessage({ id: 'reminderSettings.fallback.option' }, { count: settings.fallbackMinutes })}
        </Fact>
      </FactList>
    </section>
  );
}
