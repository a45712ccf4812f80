import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { PlanPartsFragment } from '../../gql/graphql';
import { formatDay } from '../../ui/dates';
import { FactList } from '../rows/fact-list';
import { FileLink } from '../rows/file-link';
import { RowButtons } from '../rows/row-buttons';
import { coverageLabel } from './words';

interface PlanCardProps {
  readonly plan: PlanPartsFragment;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A plan: where the document is, and how it stands. */
export function PlanCard({ plan, canEdit, onEdit, onRemove }: PlanCardProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const day = (on: string | null) => on && formatDay(on, lang);
  const written = (text: string) => text && <span lang="ja">{text}</span>;
  const label = (id: 'edition' | 'keptWhere' | 'approvedBy' | 'reviewedOn' | 'checkedOn' | 'nextReviewOn' | 'note') =>
    formatMessage({ id: `continuity.plan.${id}` });
  return (
    <li className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h3 className="text-lg break-words" lang="ja">
          {plan.name}
        </h3>
        {canEdit && <RowButtons name={plan.name} onEdit={onEdit} onRemove={onRemove} />}
      </div>
      <FactList
        facts={[
          {
            label: formatMessage({ id: 'continuity.plan.coversCyber' }),
            value: formatMessage({ id: coverageLabel[plan.coversCyber] }),
          },
          { label: label('keptWhere'), value: written(plan.keptWhere) },
          { label: label('edition'), value: written(plan.edition) },
          { label: label('approvedBy'), value: written(plan.approvedBy) },
          { label: label('reviewedOn'), value: day(plan.reviewedOn) },
          { label: label('checkedOn'), value: day(plan.checkedOn) },
          { label: label('nextReviewOn'), value: day(plan.nextReviewOn) },
          { label: formatMessage({ id: 'continuity.plan.file' }), value: plan.file && <FileLink file={plan.file} /> },
          { label: label('note'), value: written(plan.note) },
        ]}
      />
    </li>
  );
}
