import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { PageHeader } from '../ui/page-header';
import { Tabs } from '../ui/tabs';
import { VendorQuestionList } from './vendor-question-list';

/** What was asked of the viewer, who works for a vendor; everybody else has notices instead. */
export function VendorQuestionsPage() {
  const { formatMessage } = useIntl();
  const { tab = 'open' } = useSearch({ from: '/session/questions' });
  const navigate = useNavigate({ from: '/questions' });
  if (!useCan()('question:answer')) return <Navigate to="/notices" replace />;
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={formatMessage({ id: 'vendors.questions' })}
        description={formatMessage({ id: 'vendors.questions.body' })}
      />
      <Tabs
        label={formatMessage({ id: 'vendors.questions.tabs' })}
        selected={tab}
        onSelect={(selected) => void navigate({ search: selected === 'open' ? {} : { tab: selected } })}
        items={[
          {
            id: 'open',
            title: formatMessage({ id: 'vendors.questions.open' }),
            content: () => <VendorQuestionList isOpen />,
          },
          {
            id: 'answered',
            title: formatMessage({ id: 'vendors.questions.answered' }),
            content: () => <VendorQuestionList isOpen={false} />,
          },
        ]}
      />
    </div>
  );
}
