import { makePng, makeZip, type ZipPart } from '@mamori/platform/testing';
import { type BlankLayout } from './blank-layouts';

/** How the made-up file differs from the plain one. */
export interface BlankFile {
  /** The sheet's tags carry a prefix, as some programs write them. */
  readonly prefix?: string;
  /** Cells without text are left out of the file altogether. */
  readonly isSparse?: boolean;
  readonly isProtected?: boolean;
  readonly isFrom1904?: boolean;
  /** Cells with a formula, by their names. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Columns, counted from 1, whose format shows a day. */
  readonly dayColumns?: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letters = (column: number) => String.fromCharCode(64 + column);

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="[$-411]ge\\.m\\.d;@"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="ＭＳ Ｐゴシック"/></font><font><b/><sz val="14"/><name val="ＭＳ Ｐゴシック"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFCC"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf/><xf numFmtId="49" fontId="0" fillId="2" borderId="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="176" fontId="0" fillId="2" borderId="1"/><xf fontId="1" borderId="1"/></cellXfs>
<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** A form's file as the ministry's could be, with everything that a careless program would lose. */
export function blankWorkbook(layout: BlankLayout, given: BlankFile = {}): Buffer {
  const { prefix = '', isFrom1904 = false } = given;
  const texts: string[] = [];
  const parts: readonly ZipPart[] = [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets><sheet name="${escaped(layout.name)}" sheetId="1" r:id="rId1"/><sheet name="集計" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${escaped(layout.name)}'!$A$1:$J$${layout.rows.length}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(layout.name)}'!$4:$5</definedName><definedName name="回答欄">'${escaped(layout.name)}'!$C$9</definedName></definedNames></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', '/xl/worksheets/sheet2.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    { name: 'xl/styles.xml', content: STYLES },
    { name: 'xl/worksheets/sheet1.xml', content: sheet(layout, given, texts) },
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      content: relations([
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['comments', '../comments1.xml'],
      ]),
    },
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>COUNTA('${escaped(layout.name)}'!C:C)</f><v>3</v></c></row></sheetData></worksheet>`,
      isStored: true,
    },
    {
      name: 'xl/drawings/drawing1.xml',
      content: `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    },
    { name: 'xl/media/image1.png', content: makePng(), isStored: true },
    {
      name: 'xl/comments1.xml',
      content: `${HEAD}<comments xmlns="${MAIN}"><authors><author>課</author></authors><commentList><comment ref="A1" authorId="0"><text><t>記入例</t></text></comment></commentList></comments>`,
    },
    { name: 'xl/drawings/vmlDrawing1.vml', content: '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>' },
  ];
  const shared = texts.map(
    (text, at) => `<si>${at % 3 === 0 ? rich(text) : `<t xml:space="preserve">${escaped(text)}</t>`}</si>`,
  );
  const strings = `${HEAD}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${shared.join('')}</sst>`;
  return makeZip([
    ...parts,
    { name: 'xl/sharedStrings.xml', content: prefix ? strings.replaceAll('\n', '&#10;') : strings },
  ]);
}

/** In two looks, with a reading aid. */
const rich = (text: string) => {
  const half = Math.ceil(text.length / 2);
  return `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(0, half))}</t></r><r><t xml:space="preserve">${escaped(text.slice(half))}</t></r><rPh sb="0" eb="1"><t>ヨミ</t></rPh>`;
};

const relations = (all: readonly (readonly [string, string])[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function sheet({ rows, merges }: BlankLayout, given: BlankFile, texts: string[]): string {
  const { prefix: named = '', isSparse = false, isProtected = false, formulas = {}, dayColumns = [] } = given;
  const p = named ? `${named}:` : '';
  const width = Math.max(...rows.map((row) => row.split('|').length));
  const cellOf = (text: string, row: number, column: number) => {
    const name = `${letters(column)}${row}`;
    const style = row === 1 ? 3 : dayColumns.includes(column) ? 2 : 1;
    if (formulas[name])
      return `<${p}c r="${name}" s="${style}"><${p}f>${formulas[name]}</${p}f><${p}v>0</${p}v></${p}c>`;
    if (text === '') return isSparse ? '' : `<${p}c r="${name}" s="${style}"/>`;
    texts.push(text);
    return `<${p}c r="${name}" s="${style}" t="s"><${p}v>${texts.length - 1}</${p}v></${p}c>`;
  };
  const body = rows.map((row, at) => {
    const cells = Array.from({ length: width }, (_, c) => cellOf(row.split('|')[c] ?? '', at + 1, c + 1)).join('');
    if (cells === '') return '';
    return `<${p}row r="${at + 1}" spans="1:${width}" ht="27" customHeight="1">${cells}</${p}row>`;
  });
  const last = rows.length;
  return `${HEAD}<${p}worksheet xmlns${named ? `:${named}` : ''}="${MAIN}" xmlns:r="${RELATIONS}"><${p}sheetPr><${p}pageSetUpPr fitToPage="1"/></${p}sheetPr><${p}dimension ref="A1:${letters(width)}${last}"/><${p}sheetViews><${p}sheetView workbookViewId="0"><${p}pane ySplit="5" topLeftCell="A6" state="frozen"/></${p}sheetView></${p}sheetViews><${p}sheetFormatPr defaultRowHeight="18"/><${p}cols><${p}col min="1" max="1" width="6.5" customWidth="1" style="1"/><${p}col min="2" max="2" width="48.25" customWidth="1"/><${p}col min="3" max="${width}" width="14" customWidth="1" style="1"/></${p}cols><!-- kept --><${p}sheetData>${body.join('\n')}</${p}sheetData>${
    isProtected ? `<${p}sheetProtection password="CC1A" sheet="1" objects="1"/>` : ''
  }<${p}mergeCells count="${merges.length}">${merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('')}</${p}mergeCells><${p}conditionalFormatting sqref="C6:C${last}"><${p}cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="いいえ"><${p}formula>NOT(ISERROR(SEARCH("いいえ",C6)))</${p}formula></${p}cfRule></${p}conditionalFormatting><${p}dataValidations count="1"><${p}dataValidation type="list" allowBlank="1" sqref="C9:C${last}"><${p}formula1>"はい,いいえ"</${p}formula1></${p}dataValidation></${p}dataValidations><${p}printOptions horizontalCentered="1"/><${p}pageMargins left="0.3" right="0.3" top="0.5" bottom="0.5" header="0.2" footer="0.2"/><${p}pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/><${p}headerFooter><${p}oddHeader>&amp;R様式</${p}oddHeader><${p}oddFooter>&amp;P / &amp;N</${p}oddFooter></${p}headerFooter><${p}drawing r:id="rId1"/><${p}legacyDrawing r:id="rId2"/></${p}worksheet>`;
}
