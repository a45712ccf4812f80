const storageKey = 'mamori.left';

/** Keeps, for this tab and until it is read, who has just left it to the next person. */
export function rememberWhoLeft(name: string): void {
  try {
    sessionStorage.setItem(storageKey, name);
  } catch {
    // Storage may be switched off on a clinic's PC: the next person is then greeted without the name.
    return;
  }
}

/** Who left this tab to the next person; null after it was asked for once by another load of the page. */
export function takeWhoLeft(): string | null {
  try {
    const name = sessionStorage.getItem(storageKey);
    sessionStorage.removeItem(storageKey);
    return name;
  } catch {
    return null;
  }
}
