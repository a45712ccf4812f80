import { Link } from '../ui/link';
import { noticeTarget } from './notice-target';

interface NoticeLinkProps {
  readonly path: string;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

/** A link to the page that a notice is about. */
export function NoticeLink({ path, onClick, children }: NoticeLinkProps) {
  const target = noticeTarget(path);
  switch (target?.to) {
    case '/tasks/$taskId':
      return (
        <Link to={target.to} params={target.params} onClick={onClick}>
          {children}
        </Link>
      );
    case '/clinics/$clinicId':
    case '/clinics/$clinicId/backups':
    case '/clinics/$clinicId/continuity':
    case '/clinics/$clinicId/training':
    case '/clinics/$clinicId/accounts':
      return (
        <Link to={target.to} params={target.params} onClick={onClick}>
          {children}
        </Link>
      );
    case '/questions/$questionId':
      return (
        <Link to={target.to} params={target.params} onClick={onClick}>
          {children}
        </Link>
      );
    case '/checklists/$checklistId':
      return (
        <Link to={target.to} params={target.params} search={target.search} onClick={onClick}>
          {children}
        </Link>
      );
    case undefined:
      // A kind of page that this client does not know yet; the path is the server's own, never another site's.
      return path.startsWith('/') && !path.startsWith('//') ? (
        <a href={path} onClick={onClick}>
          {children}
        </a>
      ) : (
        children
      );
  }
}
