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
  if (target?.to === '/tasks/$taskId')
    return (
      <Link to={target.to} params={target.params} onClick={onClick}>
        {children}
      </Link>
    );
  if (target)
    return (
      <Link to={target.to} params={target.params} onClick={onClick}>
        {children}
      </Link>
    );
  // A kind of page that this client does not know yet; the path is the server's own, never another site's.
  return path.startsWith('/') && !path.startsWith('//') ? (
    <a href={path} onClick={onClick}>
      {children}
    </a>
  ) : (
    children
  );
}
