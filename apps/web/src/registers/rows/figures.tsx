interface FiguresProps {
  readonly figures: readonly { readonly label: string; readonly text: string }[];
}

/** How a register stands as a whole. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className="card flex flex-wrap gap-x-8 gap-y-2 p-5">
      {figures.map(({ label, text }) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="text-lg font-bold tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
