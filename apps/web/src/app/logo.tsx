/** The product's mark and name. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg width={32} height={32} viewBox="0 0 32 32" aria-hidden="true" className="shrink-0">
        <path
          d="M16 2 4.5 6.2v9.2c0 7 4.8 12 11.5 14.6 6.7-2.6 11.5-7.6 11.5-14.6V6.2z"
          className="fill-primary forced-color-adjust-none"
        />
        <path
          d="M10.5 16.3l4 4 7.2-8"
          fill="none"
          stroke="#fff"
          strokeWidth={3}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="text-lg leading-none font-bold tracking-wide">
        <span lang="ja">守り</span> Mamori
      </span>
    </span>
  );
}
