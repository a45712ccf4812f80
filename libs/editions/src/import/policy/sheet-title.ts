import { fold } from './fold';
import type { SheetView } from './grid';

/** The forms that a sheet can be; the joint one is published as both of its forms. */
export type SheetForm = 'medical' | 'pharmacy' | 'medical_pharmacy' | 'vendor';

export interface SheetTitle {
  /** As printed, null when no title was found. */
  readonly titleJa: string | null;
  /** The April of 令和N年度版; null when the sheet does not say. */
  readonly fiscalYear: number | null;
  readonly form: SheetForm | null;
  /** The form was told from the title and not from 「…確認用」. */
  readonly isFormGuessed: boolean;
}

/** Reads year, form and title from what stands above the list, from the sheet's name and from the file's name. */
export function readTitle(view: SheetView, aboveRow: number, fileName: string): SheetTitle {
  const above = view.rows
    .filter((row) => row < aboveRow && !view.isHidden(row))
    .flatMap((row) => view.inRow(row))
    .map(({ text }) => text.replace(/\s*\n\s*/gu, ''));
  const named = [...above, view.name, fileName].map(fold);
  const titleJa = above.find((text) => /チェックリスト/u.test(text)) ?? null;
  const told = named.map(formOf).find((form) => form !== null) ?? null;
  const guessed = titleJa && /医療機関\s*[・/]\s*薬局/u.test(fold(titleJa)) ? 'medical_pharmacy' : null;
  return {
    titleJa,
    fiscalYear: named.map(yearOf).find((year) => year !== null) ?? null,
    form: told ?? guessed,
    isFormGuessed: told === null && guessed !== null,
  };
}

function formOf(text: string): SheetForm | null {
  const flat = text.replaceAll(' ', '');
  if (/事業者確認用/u.test(flat)) return 'vendor';
  if (/医療機関[・/、及びと]*薬局確認用/u.test(flat)) return 'medical_pharmacy';
  if (/医療機関確認用/u.test(flat)) return 'medical';
  return /薬局確認用/u.test(flat) ? 'pharmacy' : null;
}

/** 令和元年 began in 2019. */
function yearOf(text: string): number | null {
  const era = /令和 ?(元|\d{1,2}) ?年度/u.exec(text);
  if (era) return 2018 + (era[1] === '元' ? 1 : Number(era[1]));
  const western = /(20\d\d) ?年度/u.exec(text);
  return western ? Number(western[1]) : null;
}
