import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { answerWord } from '../checklists/words';
import { CarryOverClinicDocument, type CarryOverClinicQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { type Column, Table } from '../ui/table';
import { EarlierLines } from './earlier-lines';
import { changeWord, clinicWord, needLabel, reasonLabel } from './words';

type Line = CarryOverClinicQuery['carryOverClinic']['lines'][number];

/** One clinic of a carry-over, item by item. */
export function CarryOverClinicPage() {
  const { formatMessage } = useIntl();
  const { carryOverId, clinicId } = useParams({ from: '/session/carry-overs/$carryOverId/clinics/$clinicId' });
  const query = useLoad(CarryOverClinicDocument, { id: carryOverId, clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'carryOver.title' })} skeleton={<Skeleton rows={12} />}>
      {({ carryOverClinic: { clinic, isAsCarried, lines, dropped } }) => (
        <div className="flex max-w-5xl flex-col gap-6">
          <PageHeader
            title={clinic.clinicName}
            badges={
              <Badge tone={clinicWord[clinic.state].tone}>
                {formatMessage({ id: clinicWord[clinic.state].label })}
              </Badge>
            }
            description={
              clinic.reason
                ? formatMessage({ id: reasonLabel[clinic.reason] })
                : formatMessage({ id: isAsCarried ? 'carryOver.lines.then' : 'carryOver.lines.now' })
            }
            back={
              <Link to="/carry-overs/$carryOverId" params={{ carryOverId }}>
                {formatMessage({ id: 'carryOver.toRun' })}
              </Link>
            }
            actions={
              clinic.toChecklistId && (
                <LinkButton to="/checklists/$checklistId" params={{ checklistId: clinic.toChecklistId }}>
                  {formatMessage({ id: 'carryOver.toList' })}
                </LinkButton>
              )
            }
          />
          <section className="flex flex-col gap-3">
            <h2 className="text-lg">{formatMessage({ id: 'carryOver.lines' })}</h2>
            {lines.length === 0 ? (
              <p className="card p-5">{formatMessage({ id: 'carryOver.lines.none' })}</p>
            ) : (
              <Lines lines={lines} />
            )}
          </section>
          {dropped.length > 0 && (
            <section aria-labelledby="dropped" className="card flex flex-col gap-3 p-5">
              <h2 id="dropped" className="text-lg">
                {formatMessage({ id: 'carryOver.dropped' })}
              </h2>
              <p>{formatMessage({ id: 'carryOver.dropped.body' })}</p>
              <EarlierLines lines={dropped} />
            </section>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const columns: readonly [Column<Line>, ...Column<Line>[]] = [
    {
      id: 'item',
      title: formatMessage({ id: 'carryOver.line.item' }),
      minWidth: '14rem',
      wrap: true,
      cell: ({ code, labelJa, labelEn }) => (
        <>
          <span className="font-bold">{code === '-' ? formatMessage({ id: 'carryOver.line.entry' }) : code}</span>{' '}
          {lang === 'ja' ? labelJa : labelEn}
        </>
      ),
    },
    {
      id: 'change',
      title: formatMessage({ id: 'carryOver.line.change' }),
      cell: ({ change }) => (
        <Badge tone={changeWord[change].tone}>{formatMessage({ id: changeWord[change].label })}</Badge>
      ),
    },
    {
      id: 'from',
      title: formatMessage({ id: 'carryOver.line.from' }),
      minWidth: '14rem',
      wrap: true,
      cell: ({ from }) => (from.length > 0 ? <EarlierLines lines={from} /> : '－'),
    },
    {
      id: 'result',
      title: formatMessage({ id: 'carryOver.line.result' }),
      minWidth: '10rem',
      wrap: true,
      cell: (line) => <Result line={line} />,
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'carryOver.lines' })}
      columns={columns}
      rows={lines}
      rowKey={({ itemId }) => itemId}
      density="compact"
    />
  );
}

function Result({ line: { isAnswered, value, need } }: { line: Line }) {
  const { formatMessage } = useIntl();
  if (isAnswered) return formatMessage({ id: 'carryOver.line.answered' });
  return (
    <span className="flex flex-col items-start gap-1">
      {value && <Badge tone={answerWord[value].tone}>{formatMessage({ id: answerWord[value].label })}</Badge>}
      {need && <span>{formatMessage({ id: needLabel[need] })}</span>}
    </span>
  );
}
