let isOnTheWay = false;
// A page that comes back as it was left is not leaving any more.
addEventListener('pageshow', () => (isOnTheWay = false));

/** Loads a fresh page in place of this one, so that nothing of the session stays in memory. */
export function leaveFor(path: string): void {
  isOnTheWay = true;
  location.assign(path);
}

/** Whether a fresh page is on its way: what still arrives here is for nobody. */
export const isLeaving = (): boolean => isOnTheWay;
