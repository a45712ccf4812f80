import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { coverageOf, withSubstitutes } from './font-coverage';
import common from './common.typ';
import form from './form.typ';
import paper from './paper.typ';

const require = createRequire(import.meta.url);
const layouts = { form: `${common}\n${form}`, paper: `${common}\n${paper}` } as const;

// BIZ UDPGothic is drawn to be read easily; Noto has what it lacks, such as 𠮷.
const FONTS = [
  '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
] as const;

export interface PrintOrder {
  readonly layout: keyof typeof layouts;
  /** The sheet as JSON: it reaches the layout as data, never as its source. */
  readonly data: string;
}

/** The sheet as a PDF, tagged for screen readers where the typesetter of this machine can. */
export default async function printForm({ layout, data }: PrintOrder): Promise<Uint8Array> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fontBlobs = await Promise.all(FONTS.map((path) => readFile(require.resolve(path))));
  const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs }] });
  const covered = coverageOf(fontBlobs);
  // A sign that no font has would keep the whole document from being made.
  const inputs = { data: withSubstitutes(data, covered) };
  const compiled = compiler.compile({ mainFileContent: layouts[layout], inputs });
  const document = compiled.result;
  if (!document) throw new Error(`the layout failed: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const [isTagged] = compiler.query(document, { selector: '<is-tagged>', field: 'value' });
  return new Uint8Array(compiler.pdf(document, { pdfStandard: isTagged === true ? 'ua-1' : 'a-2b' }));
}
