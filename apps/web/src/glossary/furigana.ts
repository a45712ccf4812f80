import { useSyncExternalStore } from 'react';

const storageKey = 'mamori.furigana';
const listeners = new Set<() => void>();

/** Storage may be switched off by policy on a clinic's PC; the choice then lasts for the visit. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

let isShown = withStorage((storage) => storage.getItem(storageKey)) === 'on';

/** Shows or hides readings above terms, and keeps that for the next visit on this device. */
export function showFurigana(show: boolean): void {
  if (show === isShown) return;
  isShown = show;
  withStorage((storage) => storage.setItem(storageKey, show ? 'on' : 'off'));
  for (const listener of listeners) listener();
}

/** Whether readings stand above terms; off until somebody wants them. */
export function useFurigana(): boolean {
  return useSyncExternalStore(onChange, () => isShown);
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
