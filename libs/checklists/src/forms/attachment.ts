/** Signs that file systems or headers do not take. */
const unfit = /[\p{Cc}\\/:*?"<>|]+/gu;

/** The header for a file with a Japanese name, in the form of RFC 8187, and a plain one for whoever does not read that. */
export function attachment(name: string, ending: string, plain: string): string {
  const fit = [...name.replace(unfit, ' ').trim().replace(/\s+/g, '_')].slice(0, 80).join('');
  const encoded = encodeURIComponent(`${fit}.${ending}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${encoded}`;
}
