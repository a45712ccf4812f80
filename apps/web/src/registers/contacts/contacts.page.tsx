import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ContactBookDocument, type ContactKind, type ContactPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link';
import { Skeleton } from '../../ui/states';
import { RegisterHeader } from '../register-header';
import { ChartPlace } from './chart-place';
import { ContactDialog } from './contact-dialog';
import { blankContact, type ContactValues, valuesOfContact } from './contact-values';
import { PostSection } from './post-section';
import { type Book, ofKind, postName, postWhy, uncalled } from './words';

/** The form over the page: of a contact that exists, or of a new one as it begins. */
interface Open {
  readonly contact: ContactPartsFragment | null;
  readonly initial: ContactValues;
}

/** Whom a clinic calls after a cyber attack, in the order of its chart. */
export function ContactsPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/contacts' });
  const query = useLoad(ContactBookDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'registers.contacts' })} skeleton={<Skeleton rows={12} />}>
      {({ contactBook }) => <Contacts book={contactBook} />}
    </Loaded>
  );
}

function Contacts({ book }: { book: Book }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [open, setOpen] = useState<Open | null>(null);
  const { clinicId, viewerCanEdit: canEdit } = book;
  const stale = book.contacts.filter(({ isStale }) => isStale).length;
  const sectionOf = (kind: ContactKind) => ({
    contacts: ofKind(book, kind),
    canEdit,
    onAdd: (name = '') => setOpen({ contact: null, initial: blankContact(kind, name) }),
    onEdit: (contact: ContactPartsFragment) => setOpen({ contact, initial: valuesOfContact(contact) }),
  });
  return (
    <>
      <RegisterHeader
        clinicId={clinicId}
        clinicName={book.clinicName}
        title="registers.contacts"
        body="registers.contacts.body"
        actions={
          <LinkButton to="/clinics/$clinicId/contacts/chart" params={{ clinicId }} icon="printer" variant="primary">
            {formatMessage({ id: 'registers.chart.open' })}
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-4">
        {stale > 0 && (
          <Banner tone="warning">{formatMessage({ id: 'registers.contacts.stale' }, { count: stale })}</Banner>
        )}
        {book.posts.map((post, index) => (
          <PostSection
            key={post.kind}
            {...sectionOf(post.kind)}
            title={index === 0 ? postName(post, lang) : `${index}.\u00a0${postName(post, lang)}`}
            why={postWhy(post, lang)}
            url={post.url}
            certainty={post.certainty}
            vendors={post.kind === 'vendor' ? uncalled(book) : []}
          />
        ))}
        <PostSection
          {...sectionOf('other')}
          title={`${book.posts.length}.\u00a0${formatMessage({ id: 'registers.contacts.other' })}`}
          why={formatMessage({ id: 'registers.contacts.other.why' })}
          url={null}
          certainty="ours"
          vendors={[]}
        />
        <ChartPlace book={book} />
      </div>
      {open && <ContactDialog book={book} {...open} onClose={() => setOpen(null)} />}
    </>
  );
}
