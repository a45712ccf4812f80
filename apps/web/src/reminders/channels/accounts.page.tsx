import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { Loaded } from '../../app/loaded';
import { useChange, useLoad } from '../../app/query';
import { useMutationId } from '../../clinics/use-mutation-id';
import {
  ChannelsDocument,
  type LineWorksAccountPartsFragment,
  LineWorksAccountsDocument,
  SaveLineWorksAccountDocument,
} from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { SearchField } from '../../ui/search-field';
import { EmptyState, Skeleton } from '../../ui/states';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';

const pageSize = 50;

/** Under which account LINE WORKS knows each person. */
export function LineWorksAccountsPage() {
  const { formatMessage } = useIntl();
  const { text, after } = useSearch({ from: '/session/reminders/channels/line-works' });
  const navigate = useNavigate({ from: '/reminders/channels/line-works' });
  const trail = useCursorTrail(after, (next) => void navigate({ search: (old) => ({ ...old, after: next }) }));
  const variables = { text, first: pageSize, after };
  const query = useLoad(LineWorksAccountsDocument, variables, { keepPrevious: true });
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'channels.accounts.title' })}
        description={formatMessage({ id: 'channels.accounts.body' })}
        back={<Link to="/reminders/channels">{formatMessage({ id: 'channels.title' })}</Link>}
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <SearchField
          label={formatMessage({ id: 'channels.accounts.search' })}
          value={text ?? ''}
          onSearch={(next) => void navigate({ search: { text: next || undefined }, replace: true })}
        />
        <Loaded query={query} skeleton={<Skeleton rows={10} />}>
          {({ lineWorksAccounts: { nodes, pageInfo, total } }) =>
            nodes.length === 0 ? (
              <EmptyState icon="user" title={formatMessage({ id: 'channels.accounts.none' })} />
            ) : (
              <>
                <ul className="card divide-y divide-line">
                  {nodes.map((account) => (
                    <AccountRow key={account.memberId} account={account} />
                  ))}
                </ul>
                <TrailPager trail={trail} pageInfo={pageInfo} total={total} pageSize={pageSize} count={nodes.length} />
              </>
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function AccountRow({ account }: { account: LineWorksAccountPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const saving = useChange(SaveLineWorksAccountDocument, { refreshes: [LineWorksAccountsDocument, ChannelsDocument] });
  const mutationId = useMutationId();
  const { memberId, name, email } = account;
  const [seen, setSeen] = useState(account);
  const [text, setText] = useState(account.lineWorksId ?? '');
  const [refusal, setRefusal] = useState('');
  const isDirty = text.trim() !== (seen.lineWorksId ?? '');
  const save = async () => {
    setRefusal('');
    try {
      const input = { memberId, version: seen.version, lineWorksId: text };
      const { saveLineWorksAccount: result } = await saving.mutateAsync({
        input: { ...input, clientMutationId: mutationId(input) },
      });
      if (result.__typename === 'LineWorksAccountSaved') {
        setSeen(result.account);
        setText(result.account.lineWorksId ?? '');
        toast(
          formatMessage(
            { id: result.account.lineWorksId ? 'channels.accounts.saved' : 'channels.accounts.forgotten' },
            { name },
          ),
        );
        return;
      }
      if (result.__typename === 'LineWorksAccountChangedMeanwhile') setSeen(result.current);
      setRefusal(result.message);
    } catch (error) {
      setRefusal(faultText(error));
    }
  };
  return (
    <li>
      <form
        noValidate
        className="flex flex-wrap items-start gap-x-4 gap-y-2 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDirty && !saving.isPending) void save();
        }}
      >
        <div className="min-w-0 flex-1 basis-52 self-center">
          <p className="font-bold break-words">{name}</p>
          <p className="text-sm break-all text-muted">{email}</p>
        </div>
        <div className="min-w-0 flex-1 basis-52">
          <TextField
            label={formatMessage({ id: 'channels.accounts.id' })}
            aria-label={formatMessage({ id: 'channels.accounts.id.of' }, { name })}
            value={text}
            onChange={setText}
            autoComplete="off"
            error={refusal || undefined}
          />
        </div>
        {/* Beside the field: below its label, and above what is wrong with it. */}
        <div className="pt-7">
          <Button
            type="submit"
            isDisabled={!isDirty}
            isPending={saving.isPending}
            aria-label={formatMessage({ id: 'channels.accounts.save.of' }, { name })}
          >
            {formatMessage({ id: 'ui.save' })}
          </Button>
        </div>
      </form>
    </li>
  );
}
