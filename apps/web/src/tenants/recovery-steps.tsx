import { useIntl } from 'react-intl';

/** How an assisted recovery goes, from the request to the new passkey, and who is told. */
export function RecoverySteps() {
  const { formatMessage } = useIntl();
  return (
    <>
      <ol className="mb-3 list-decimal ps-6">
        <li>{formatMessage({ id: 'recoveries.step1' })}</li>
        <li>{formatMessage({ id: 'recoveries.step2' })}</li>
        <li>{formatMessage({ id: 'recoveries.step3' })}</li>
      </ol>
      <p className="text-sm">{formatMessage({ id: 'recoveries.mails' })}</p>
    </>
  );
}
