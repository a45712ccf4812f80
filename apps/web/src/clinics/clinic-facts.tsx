import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ClinicPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { wholeAddress } from './prefectures';
import { TagList } from './tag-list';

/** Where a clinic is, who directs it and how to reach it; what is not known is left out. */
export function ClinicFacts({ clinic }: { clinic: ClinicPartsFragment }) {
  const lang = useLang();
  const { nameKana, prefecture, address, phone, directorName, institutionCode, tags } = clinic;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 text-ink">
      <Fact term="clinics.field.nameKana">
        <span lang="ja">{nameKana}</span>
      </Fact>
      <Fact term="clinics.field.address">
        <span lang={address ? 'ja' : lang}>{wholeAddress(prefecture, address, lang)}</span>
      </Fact>
      {directorName && (
        <Fact term="clinics.field.directorName">
          <span lang="ja">{directorName}</span>
        </Fact>
      )}
      {phone && (
        <Fact term="clinics.field.phone">
          <a href={`tel:${phone}`} className="tabular-nums">
            {phone}
          </a>
        </Fact>
      )}
      {institutionCode && <Fact term="clinics.field.institutionCode">{institutionCode}</Fact>}
      {tags.length > 0 && (
        <Fact term="clinics.field.tags">
          <TagList tags={tags} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: MessageId; children: React.ReactNode }) {
  const { formatMessage } = useIntl();
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{formatMessage({ id: term })}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
