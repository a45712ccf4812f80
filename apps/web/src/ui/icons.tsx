import type { ReactNode } from 'react';

/** Line icons on a 24-unit grid. They only ever stand beside words or inside a control that has a name. */
const shapes = {
  menu: <path d="M4 6h16M4 12h16M4 18h16" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  check: <path d="m5 12.5 4.5 4.5L19 7" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  chevronDown: <path d="m6 9 6 6 6-6" />,
  chevronLeft: <path d="m15 6-6 6 6 6" />,
  chevronRight: <path d="m9 6 6 6-6 6" />,
  arrowLeft: <path d="M19 12H5m6-6-6 6 6 6" />,
  arrowUp: <path d="M12 19V5m-6 6 6-6 6 6" />,
  arrowDown: <path d="M12 5v14m-6-6 6 6 6-6" />,
  arrowRight: <path d="M5 12h14m-6-6 6 6-6 6" />,
  bell: <path d="M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15zM10 20.5a2.2 2.2 0 0 0 4 0" />,
  user: <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0" />,
  search: <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM20 20l-4.8-4.8" />,
  portfolio: <path d="M4 20V10m5.3 10V4m5.4 16v-7M20 20V7" />,
  clinic: <path d="M4.5 20.5v-13l7.5-4 7.5 4v13zM12 9v6m-3-3h6" />,
  task: <path d="M9 5h11M9 12h11M9 19h11M3.5 5l1 1 2-2.2M3.5 12l1 1 2-2.2M3.5 19l1 1 2-2.2" />,
  upload: <path d="M12 15V4m-4.5 4.5L12 4l4.5 4.5M4.5 15v5h15v-5" />,
  download: <path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 15v5h15v-5" />,
  key: <path d="M8 15.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 11.5h9m-3 0v3.5" />,
  fingerprint: (
    <path d="M12 11v3.5c0 2 .4 3.7 1 5M8.5 18.5c-.3-1.2-.5-2.6-.5-4V11a4 4 0 0 1 8 0v3c0 1.5.2 2.7.5 3.7M4.8 14.5V11a7.2 7.2 0 0 1 12.5-4.8M19.2 9.5V14" />
  ),
  shield: <path d="M12 3 4.5 5.8v6c0 4.6 3.1 7.8 7.5 9.4 4.4-1.6 7.5-4.8 7.5-9.4v-6zM8.5 12l2.5 2.5 4.5-5" />,
  globe: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18" />,
  calendar: <path d="M4 6h16v14.5H4zM4 10.5h16M8.5 3v4M15.5 3v4" />,
  alert: <path d="M12 4 2.8 20h18.4zM12 10v4.5m0 2.5v.1" />,
  info: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5m0-9v.1" />,
  offline: (
    <path d="M3 3l18 18M8.5 15.7a5 5 0 0 1 6.5-.5M5.2 12.3a10 10 0 0 1 4.3-2.5M2.5 8.8a15 15 0 0 1 4.2-2.7M21.5 8.8A15 15 0 0 0 10.7 5M12 19.5v.1" />
  ),
  edit: <path d="M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z" />,
  trash: <path d="M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l1 14h9l1-14" />,
  filter: <path d="M3.5 5h17L14 12.5V19l-4 1.5v-8z" />,
  signOut: <path d="M14 4H5v16h9M10 12h11m-3.5-3.5L21 12l-3.5 3.5" />,
  phone: <path d="M7.5 3h9v18h-9zM11 18h2" />,
  copy: <path d="M9 8.5h10.5V20H9zM15 8.5V4H4.5v11.5H9" />,
  swap: <path d="M4 8.5h15m-4-4 4 4-4 4M20 16H5m4 4-4-4 4-4" />,
  computer: <path d="M3.5 4.5h17v11h-17zM12 15.5V20m-4 0h8" />,
  printer: <path d="M7 8V3.5h10V8M7 16.5H4v-8h16v8h-3M7 13.5h10v7H7z" />,
  message: <path d="M4 5h16v11.5H10L5.5 20v-3.5H4z" />,
  history: <path d="M4 12a8 8 0 1 0 2.5-5.8M4 4v4h4M12 8v4.5l3 2" />,
  more: <path d="M5.5 12h.1M12 12h.1M18.5 12h.1" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A decorative icon, hidden from assistive technology: the words beside it carry the meaning. */
export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className ?? ''}`}
    >
      {shapes[name]}
    </svg>
  );
}
