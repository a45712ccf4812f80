import { Icon } from './icons';

/** A part that opens on demand; the browser's own, so that find-in-page opens it too. */
export function Disclosure({
  title,
  children,
  isOpen,
  onOpen,
}: {
  title: string;
  children: React.ReactNode;
  isOpen?: boolean;
  /** For what is loaded only when it is wanted. */
  onOpen?: () => void;
}) {
  return (
    <details open={isOpen} className="group" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-1 text-blue-1000 underline underline-offset-4 hover:decoration-2 [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" size={16} className="transition-transform group-open:rotate-90" />
        {title}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
