import type { Cli } from '../cli';
export async function loadDemo(_cli: Cli): Promise<void> {}
