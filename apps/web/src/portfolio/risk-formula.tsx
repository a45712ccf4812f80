import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { RiskFormulaDocument } from '../gql/graphql';
import { Disclosure } from '../ui/disclosure';
import { Skeleton } from '../ui/states';

/** What the risk figure is made of, as the server counts it. */
export function RiskFormula() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const query = useLoad(RiskFormulaDocument, {});
  return (
    <div className="mt-6">
      <Disclosure title={formatMessage({ id: 'portfolio.formula' })}>
        <div className="card max-w-2xl p-4">
          <p className="mb-2">{formatMessage({ id: 'portfolio.formula.body' })}</p>
          <Loaded query={query} skeleton={<Skeleton rows={3} />}>
            {({ riskFormula }) => (
              <ul className="flex flex-col">
                {riskFormula.map((part) => (
                  <li key={part.key} className="flex justify-between gap-4 border-t border-line py-1.5">
                    <span>{lang === 'ja' ? part.labelJa : part.labelEn}</span>
                    <span className="whitespace-nowrap tabular-nums">
                      {formatMessage({ id: 'portfolio.formula.points' }, { points: part.points })}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </div>
      </Disclosure>
    </div>
  );
}
