/** Where something was read: an address with what is said of it, or the name of a paper. */
export function SourceText({ text }: { text: string }) {
  const [, address, rest] = /^(https?:\/\/\S+)(.*)$/s.exec(text) ?? [];
  return (
    <span className="block break-all">
      {address ? (
        <>
          <a href={address} rel="noreferrer" target="_blank" className="inline-block min-h-6">
            {address}
          </a>
          {rest}
        </>
      ) : (
        text
      )}
    </span>
  );
}
