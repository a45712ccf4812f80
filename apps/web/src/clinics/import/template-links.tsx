import { useIntl } from 'react-intl';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icons';

/** The empty lists to fill in, as the server writes them. */
export function TemplateLinks() {
  const { formatMessage } = useIntl();
  return (
    <p className="flex flex-wrap gap-3">
      <a href="/imports/clinics/template.xlsx" download className={`${buttonClass('secondary')} no-underline`}>
        <Icon name="download" />
        {formatMessage({ id: 'clinics.import.template.xlsx' })}
      </a>
      <a href="/imports/clinics/template.csv" download className={`${buttonClass('secondary')} no-underline`}>
        <Icon name="download" />
        {formatMessage({ id: 'clinics.import.template.csv' })}
      </a>
    </p>
  );
}
