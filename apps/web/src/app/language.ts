import type { Lang } from '../ui/dates';

export type { Lang };

const storageKey = 'mamori.language';
const listeners = new Set<() => void>();

/** Storage may be switched off by policy on a clinic's PC; the choice then lasts for the visit. */
function stored(): Lang {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ja';
  } catch {
    return 'ja';
  }
}

let chosen: Lang = typeof localStorage === 'undefined' ? 'ja' : stored();

/** The language of this visit: Japanese unless English was chosen. */
export const currentLanguage = (): Lang => chosen;

/** Changes the language at once and keeps it for the next visit on this device. */
export function chooseLanguage(lang: Lang): void {
  if (lang === chosen) return;
  chosen = lang;
  try {
    localStorage.setItem(storageKey, lang);
  } catch {
    chosen = lang;
  }
  for (const listener of listeners) listener();
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
