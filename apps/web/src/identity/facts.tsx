/** A few facts in two columns; one below the other on a phone. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, value: React.ReactNode])[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 rounded-8 bg-solid-gray-50 px-4 py-3 sm:grid-cols-[auto_1fr]">
      {facts.map(([term, value]) => (
        <div key={term} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="text-sm text-muted sm:text-base">{term}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
