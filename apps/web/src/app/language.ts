import type { Lang } from '../ui/dates';

export type { Lang };

const storageKey = 'mamori.language';
const listeners = new Set<() => void>();

/** Storage may be switched off by policy on a clinic's PC; the choice then lasts for the visit. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

let isChosenNow = false;
let chosen: Lang = withStorage((storage) => storage.getItem(storageKey)) === 'en' ? 'en' : 'ja';

/** The language of this visit: Japanese unless English was chosen. */
export const currentLanguage = (): Lang => chosen;

/** Whether a person chose the language since the page was loaded, rather than it being remembered. */
export const isLanguageChosenNow = (): boolean => isChosenNow;

/** Shows the language that a person has just chosen. */
export function chooseLanguage(lang: Lang): void {
  isChosenNow = true;
  showLanguage(lang);
}

/** Changes the language at once and keeps it for the next visit on this device. */
export function showLanguage(lang: Lang): void {
  if (lang === chosen) return;
  chosen = lang;
  withStorage((storage) => storage.setItem(storageKey, lang));
  for (const listener of listeners) listener();
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
