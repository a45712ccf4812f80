// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';

/**
 * Whether the URL answers with success.
 * @param {string} url
 */
export async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Waits until the URLs answer, one after the other.
 * @param {import('./child.mjs').Child} child whose log tells why they do not
 * @param {readonly string[]} urls
 * @param {AbortSignal} signal
 * @param {number} [patienceMs]
 */
export async function untilHealthy(child, urls, signal, patienceMs = 120_000) {
  const until = Date.now() + patienceMs;
  for (const url of urls) {
    while (!(await answers(url))) {
      signal.throwIfAborted();
      if (Date.now() > until) {
        throw new Problem(
          `${child.name} does not answer at ${url}. Its log is ${child.logFile}; the last lines stand below.`,
          `${child.name} が ${url} で応答しません。ログは ${child.logFile} です。最後の行は次のとおりです。`,
          child.lastLines(),
        );
      }
      await sleep(100);
    }
  }
}
