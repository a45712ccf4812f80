// @ts-check
import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string>} empty when the port can be had, else the error's code
 */
const tryOn = (port, host) =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', (error) => done('code' in error ? String(error.code) : 'EUNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done('')));
  });

/**
 * Whether nothing listens on the port, on IPv4 and on IPv6: a browser that is told `localhost` may try either.
 * @param {number} port
 */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::']) {
    const code = await tryOn(port, host);
    if (code === 'EACCES') {
      throw new Problem(
        `Port ${port} is reserved for root. Set MAMORI_PORT to a number from 1024 to 65000.`,
        `ポート ${port} は root 専用です。MAMORI_PORT には 1024〜65000 の番号を指定してください。`,
      );
    }
    if (code === 'EADDRINUSE') return false;
  }
  return true;
}

/**
 * The port given, or the next free one above it.
 * @param {number} wanted
 * @param {ReadonlySet<number>} [taken] ports promised to somebody else
 */
export async function freePort(wanted, taken = new Set()) {
  for (let port = wanted; port <= Math.min(wanted + 500, 65_535); port++) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Problem(
    `No free port found from ${wanted} upwards. Set MAMORI_PORT to another number, for example 17300.`,
    `${wanted} 番以降に空いているポートがありません。MAMORI_PORT に別の番号 (例: 17300) を指定してください。`,
  );
}

/**
 * @typedef {Readonly<Record<'web' | 'postgres' | 'redis' | 'smtp' | 'inbox' | 'worker', number>>} Ports
 * @param {number} base the port of the web page; the others are found next to it
 * @returns {Promise<Ports>}
 */
export async function choosePorts(base) {
  /** @type {Set<number>} */
  const taken = new Set();
  const next = async () => {
    const port = await freePort(taken.size ? Math.max(...taken) + 1 : base, taken);
    taken.add(port);
    return port;
  };
  return {
    web: await next(),
    postgres: await next(),
    redis: await next(),
    smtp: await next(),
    inbox: await next(),
    worker: await next(),
  };
}

/**
 * The port of the web page that is wanted: MAMORI_PORT, else the one of last time (links in mails already
 * sent carry it), else 7300.
 * @param {string | undefined} given
 * @param {number | undefined} last
 */
export function wantedPort(given, last) {
  if (!given) return last ?? 7300;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port >= 1 && port <= 65_000) return port;
  throw new Problem(
    `MAMORI_PORT is "${given}"; it must be a number from 1 to 65000.`,
    `MAMORI_PORT が「${given}」になっています。1〜65000 の番号を指定してください。`,
  );
}
