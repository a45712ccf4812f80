/** Gives a person a text as a file; with the mark that old editors need to read Japanese. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Released later, since the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
