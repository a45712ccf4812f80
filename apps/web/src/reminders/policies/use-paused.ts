import { useEffect, useState } from 'react';

const pauseMs = 300;

/** What was given last, once it has stood still for a moment: for whatever asks the server while somebody types. */
export function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
