import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ContactBookDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { ChartBox } from './chart-box';
import { type Book, ofKind, postName, postWhy, uncalled } from './words';

/** 連絡体制図: one sheet of A4 that can be read from across the room, in black and white. */
export function ContactChartPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/contacts/chart' });
  const query = useLoad(ContactBookDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'registers.chart' })} skeleton={<Skeleton rows={12} />}>
      {({ contactBook }) => (
        <>
          <div className="no-print">
            <PageHeader
              title={formatMessage({ id: 'registers.chart' })}
              description={formatMessage({ id: 'registers.chart.body' })}
              back={
                <Link to="/clinics/$clinicId/contacts" params={{ clinicId }}>
                  {formatMessage({ id: 'registers.chart.back' })}
                </Link>
              }
              actions={
                <Button variant="primary" icon="printer" onPress={() => window.print()}>
                  {formatMessage({ id: 'registers.chart.print' })}
                </Button>
              }
            />
          </div>
          <Chart book={contactBook} />
        </>
      )}
    </Loaded>
  );
}

function Chart({ book }: { book: Book }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [inside, ...outside] = book.posts;
  const others = ofKind(book, 'other');
  const boxOf = (post: (typeof outside)[number]) => ({
    title: postName(post, lang),
    why: postWhy(post, lang),
    url: post.url,
    contacts: ofKind(book, post.kind),
    vendors: post.kind === 'vendor' ? uncalled(book) : [],
  });
  return (
    <article className="[page:one-sheet] mx-auto flex max-w-[52rem] min-w-0 flex-col wrap-anywhere gap-3 bg-white p-4 text-black sm:p-8 print:table print:w-full print:max-w-none print:p-0 print:[&_*]:leading-tight">
      {/* As the head of a table it stands on every sheet, if there are more contacts than one sheet holds. */}
      <header className="break-inside-avoid print:table-header-group">
        <div className="flex flex-col gap-1 border-b-4 border-black pb-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 className="text-2xl">{formatMessage({ id: 'registers.chart.title' })}</h2>
            <p className="text-xl font-bold" lang="ja">
              {book.clinicName}
            </p>
          </div>
          <p className="flex flex-wrap gap-x-6">
            <span>
              {formatMessage({ id: 'registers.chart.madeOn' })}：{formatDay(book.today, lang)}
            </span>
            <span>
              {formatMessage({ id: 'registers.chart.keptWhere' })}：
              {book.keptWhere ? <span lang="ja">{book.keptWhere}</span> : '＿＿＿＿＿＿＿＿＿＿'}
            </span>
          </p>
        </div>
        <div className="hidden h-1 print:block" />
      </header>
      <div className="flex flex-col gap-3 print:gap-1">
        <div className="flex flex-wrap items-baseline justify-center gap-x-4 border-2 border-black p-3 text-center print:p-1">
          <p className="text-lg font-bold">{formatMessage({ id: 'registers.chart.finder' })}</p>
          <p>{formatMessage({ id: 'registers.chart.finder.body' })}</p>
        </div>
        <Arrow />
        {inside && <ChartBox {...boxOf(inside)} />}
        <Arrow />
        <p className="text-center text-lg font-bold">{formatMessage({ id: 'registers.chart.then' })}</p>
        <ol className="grid grid-cols-1 gap-3 sm:grid-cols-2 print:grid-cols-2 print:gap-1">
          {outside.map((post, index) => (
            <li key={post.kind} className="break-inside-avoid">
              <ChartBox number={index + 1} {...boxOf(post)} />
            </li>
          ))}
          {others.length > 0 && (
            <li className="break-inside-avoid">
              <ChartBox
                number={outside.length + 1}
                title={formatMessage({ id: 'registers.contacts.other' })}
                why=""
                url={null}
                contacts={others}
                vendors={[]}
              />
            </li>
          )}
        </ol>
        <p className="text-sm">{formatMessage({ id: 'registers.chart.foot' })}</p>
      </div>
    </article>
  );
}

function Arrow() {
  return (
    <svg viewBox="0 0 28 20" aria-hidden="true" className="h-5 self-center print:h-3">
      <path d="M10 0h8v9h8L14 20 2 9h8z" fill="currentColor" />
    </svg>
  );
}
