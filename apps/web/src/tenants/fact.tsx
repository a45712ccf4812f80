/** A term and what it is, beside each other where there is room; inside a `<FactList>`. */
export function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

export function FactList({ children }: { children: React.ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr]">{children}</dl>;
}
