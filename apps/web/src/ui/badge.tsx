import { cx } from './cx';

/** The five states that the product knows, after the marks used on Japanese forms, and two without judgement. */
export type Tone = 'ok' | 'doing' | 'bad' | 'none' | 'unknown' | 'info' | 'neutral';

const looks: Record<Tone, string> = {
  ok: 'border-green-700 bg-green-50 text-green-1000',
  doing: 'border-yellow-900 bg-yellow-50 text-yellow-1200',
  bad: 'border-red-900 bg-red-50 text-red-1000',
  none: 'border-solid-gray-600 bg-solid-gray-50 text-solid-gray-800',
  unknown: 'border-solid-gray-600 bg-white text-solid-gray-800 border-dashed',
  info: 'border-blue-800 bg-blue-50 text-blue-1000',
  neutral: 'border-solid-gray-400 bg-white text-solid-gray-800',
};

/** ○ △ × － ？ as shapes, so that a state is told apart in print and without colour. */
function Mark({ tone }: { tone: Tone }) {
  if (tone === 'info' || tone === 'neutral') return null;
  return (
    <svg
      width={14}
      height={14}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      aria-hidden="true"
    >
      {tone === 'ok' && <circle cx={7} cy={7} r={5} />}
      {tone === 'doing' && <path d="M7 2 12.5 12H1.5z" strokeLinejoin="round" />}
      {tone === 'bad' && <path d="m2.5 2.5 9 9m0-9-9 9" strokeLinecap="round" />}
      {tone === 'none' && <path d="M2 7h10" strokeLinecap="round" />}
      {tone === 'unknown' && <path d="M4.5 5a2.5 2.5 0 1 1 3.7 2.2C7.3 7.7 7 8.2 7 9m0 2.8v.2" strokeLinecap="round" />}
    </svg>
  );
}

/** A state as word, shape and colour. */
export function Badge({ tone, children, className }: { tone: Tone; children: React.ReactNode; className?: string }) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-6 border px-2 py-0.5 text-sm leading-snug',
        looks[tone],
        className,
      )}
    >
      <Mark tone={tone} />
      {children}
    </span>
  );
}
