import { useEffect } from 'react';
import { Icon } from './icons';

export interface PageHeaderProps {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly description?: React.ReactNode;
  /** A link to the page above this one. */
  readonly back?: React.ReactNode;
  /** Badges beside the title. */
  readonly badges?: React.ReactNode;
  /** At most one primary button, right of the title. */
  readonly actions?: React.ReactNode;
}

/** The head of a page: also names the browser's tab. */
export function PageHeader({ title, description, back, badges, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} | 守り Mamori`;
  }, [title]);
  return (
    <header className="mb-6 flex flex-col gap-2">
      {back && (
        <p className="no-print flex items-center gap-1 text-sm">
          <Icon name="arrowLeft" size={16} />
          {back}
        </p>
      )}
      {/* On a phone the buttons come after what the page is for. */}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 max-sm:contents">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-2xl sm:text-[1.75rem]">{title}</h1>
          {badges}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-3 max-sm:order-last">{actions}</div>}
      </div>
      {description && <div className="max-w-prose text-muted">{description}</div>}
    </header>
  );
}
