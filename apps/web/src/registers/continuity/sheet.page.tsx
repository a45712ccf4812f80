import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import {
  ContinuityBookDocument,
  type DrillPartsFragment,
  DrillsDocument,
  type PlanPartsFragment,
} from '../../gql/graphql';
import { shortDay } from '../../ui/dates';
import { Link } from '../../ui/link';
import { Skeleton } from '../../ui/states';
import { SheetPage } from '../rows/sheet-page';
import { SheetTable } from '../rows/sheet-table';
import { type Book, coverageLabel, drillLabel } from './words';

/** As many as a sheet is read for; older ones are in the file. */
const DRILLS_ON_PAPER = 50;

/** Plans and drills on paper. */
export function ContinuitySheetPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/continuity/sheet' });
  const book = useLoad(ContinuityBookDocument, { clinicId });
  const drills = useLoad(DrillsDocument, { clinicId, first: DRILLS_ON_PAPER });
  const skeleton = <Skeleton rows={12} />;
  return (
    <Loaded query={book} pageTitle={formatMessage({ id: 'continuity.title' })} skeleton={skeleton}>
      {({ continuityBook }) => (
        <Loaded query={drills} skeleton={skeleton}>
          {({ drills: { nodes } }) => <Sheet book={continuityBook} drills={nodes} />}
        </Loaded>
      )}
    </Loaded>
  );
}

const planHeads = [
  'continuity.plan.name',
  'continuity.plan.coversCyber',
  'continuity.plan.keptWhere',
  'continuity.plan.edition',
  'continuity.plan.approvedBy',
  'continuity.plan.reviewedOn',
  'continuity.plan.checkedOn',
  'continuity.plan.nextReviewOn',
] as const;
const drillHeads = [
  'continuity.drill.heldOn',
  'continuity.drill.kind',
  'continuity.drill.scenario',
  'continuity.drill.who',
  'continuity.drill.found',
  'continuity.drill.nextOn',
] as const;

function Sheet({ book, drills }: { book: Book; drills: readonly DrillPartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const day = (on: string | null) => (on ? shortDay(on, lang) : '—');
  const written = (text: string) => <span lang="ja">{text || '—'}</span>;
  const planCells = (plan: PlanPartsFragment) => [
    written(plan.name),
    formatMessage({ id: coverageLabel[plan.coversCyber] }),
    written(plan.keptWhere),
    written(plan.edition),
    written(plan.approvedBy),
    day(plan.reviewedOn),
    day(plan.checkedOn),
    day(plan.nextReviewOn),
  ];
  const drillCells = (drill: DrillPartsFragment) => [
    day(drill.heldOn),
    formatMessage({ id: drillLabel[drill.kind] }),
    written(drill.scenario),
    <>
      {drill.people ? formatMessage({ id: 'continuity.drill.people.count' }, { count: drill.people }) : '—'}
      {drill.ledBy && (
        <span className="block" lang="ja">
          {drill.ledBy}
        </span>
      )}
    </>,
    <span key="found" className="whitespace-pre-line" lang="ja">
      {drill.found || '—'}
    </span>,
    day(drill.nextOn),
  ];
  return (
    <SheetPage
      title="continuity.title"
      clinicName={book.clinicName}
      today={book.today}
      back={
        <Link to="/clinics/$clinicId/continuity" params={{ clinicId: book.clinicId }}>
          {formatMessage({ id: 'continuity.title' })}
        </Link>
      }
    >
      <h3 className="text-lg">{formatMessage({ id: 'continuity.plans' })}</h3>
      <SheetTable
        label={formatMessage({ id: 'continuity.plans' })}
        heads={planHeads.map((id) => formatMessage({ id }))}
        rows={book.plans.map((plan) => ({ key: plan.id, cells: planCells(plan) }))}
      />
      <h3 className="text-lg">{formatMessage({ id: 'continuity.drills' })}</h3>
      <SheetTable
        label={formatMessage({ id: 'continuity.drills' })}
        heads={drillHeads.map((id) => formatMessage({ id }))}
        rows={drills.map((drill) => ({ key: drill.id, cells: drillCells(drill) }))}
      />
      {book.drillCount > drills.length && (
        <p>{formatMessage({ id: 'continuity.sheet.older' }, { count: drills.length, total: book.drillCount })}</p>
      )}
    </SheetPage>
  );
}
