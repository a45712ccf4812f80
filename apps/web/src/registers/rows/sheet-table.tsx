interface SheetTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly React.ReactNode[] }[];
}

/** A plain table for paper: black lines, headings on every sheet, no row broken in two. On a phone it scrolls. */
export function SheetTable({ label, heads, rows }: SheetTableProps) {
  const cell = 'border border-black px-2 py-1 text-start align-top break-words';
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="w-full min-w-[48rem] border-collapse text-sm print:min-w-0">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={`${cell} bg-solid-gray-50 font-bold`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="break-inside-avoid">
              {cells.map((content, index) => (
                <td key={heads[index]} className={cell}>
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
