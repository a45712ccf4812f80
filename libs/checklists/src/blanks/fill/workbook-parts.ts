import { type Archive, partOf } from './archive';
import { attribute, decoded, tagsOf } from './xml';

/** A sheet of a workbook by the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** What cells of a workbook refer to outside of their sheet. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Days count from 1904 and not from 1900. */
  readonly isFrom1904: boolean;
  /** By its number in the shared strings. */
  readonly texts: readonly string[];
  /** The numbers of the cell formats that show a day. */
  readonly dayFormats: ReadonlySet<number>;
}

export const textOfPart = (archive: Archive, name: string): string => partOf(archive, name)?.toString('utf8') ?? '';

/** Reads what a workbook says of its sheets, texts and formats. */
export function workbookParts(archive: Archive): WorkbookParts {
  const root = targets(archive, '_rels/.rels', '');
  const main = root.find(({ type }) => type.endsWith('/officeDocument'))?.part ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const related = targets(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const byType = (type: string) => related.find((each) => each.type.endsWith(`/${type}`))?.part ?? '';
  const sheets: SheetPart[] = [];
  let isFrom1904 = false;
  for (const tag of tagsOf(textOfPart(archive, main))) {
    if (tag.name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '');
    if (tag.name !== 'sheet' || tag.kind === 'close') continue;
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/u.exec(tag.attributes)?.[1];
    const part = related.find((each) => each.id === id)?.part;
    if (part) sheets.push({ name: attribute(tag, 'name') ?? '', part });
  }
  return {
    sheets,
    isFrom1904,
    texts: sharedTexts(textOfPart(archive, byType('sharedStrings'))),
    dayFormats: dayFormatsOf(textOfPart(archive, byType('styles'))),
  };
}

function targets(archive: Archive, part: string, folder: string) {
  return [...tagsOf(textOfPart(archive, part))].flatMap((tag) => {
    if (tag.name !== 'Relationship') return [];
    const target = attribute(tag, 'Target') ?? '';
    return [
      {
        id: attribute(tag, 'Id') ?? '',
        type: attribute(tag, 'Type') ?? '',
        part: target.startsWith('/') ? target.slice(1) : `${folder}${target}`.replace(/^\.\//u, ''),
      },
    ];
  });
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let from = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'si') continue;
    if (tag.kind === 'open') from = tag.to;
    else texts.push(tag.kind === 'empty' ? '' : plainText(xml.slice(from, tag.from)));
  }
  return texts;
}

/** The text of a string, without its runs' looks and without the reading aids above it. */
export function plainText(xml: string): string {
  let [text, from] = ['', 0];
  let isAid = false;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'rPh') isAid = tag.kind === 'open';
    if (tag.name !== 't' || isAid) continue;
    if (tag.kind === 'open') from = tag.to;
    if (tag.kind === 'close') text += decoded(xml.slice(from, tag.from));
  }
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

// Source: ECMA-376 Part 1, 18.8.30: formats of days that need no definition, those of East Asia among them.
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

function dayFormatsOf(xml: string): ReadonlySet<number> {
  const own = new Set<number>();
  const found = new Set<number>();
  let isCell = false;
  let index = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'cellXfs') isCell = tag.kind === 'open';
    if (tag.name === 'numFmt' && isDayCode(attribute(tag, 'formatCode') ?? ''))
      own.add(Number(attribute(tag, 'numFmtId')));
    if (tag.name !== 'xf' || !isCell || tag.kind === 'close') continue;
    const format = Number(attribute(tag, 'numFmtId') ?? 0);
    if (builtIn.has(format) || own.has(format)) found.add(index);
    index += 1;
  }
  return found;
}

/** Days and no times: years, eras or days of the month outside of quoted text and of [colours and languages]. */
const isDayCode = (code: string) => /[ydge]/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/giu, ''));
