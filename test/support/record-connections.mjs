// @ts-check
/**
 * Loaded before a program of the product (`node --import`): writes down every connection that it opens, every name that it
 * looks up and every program that it starts, one JSON line each, into the file named by RECORD_CONNECTIONS_TO.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env.RECORD_CONNECTIONS_TO ?? '';
const note = (/** @type {string} */ kind, /** @type {string} */ to) =>
  appendFileSync(file, `${JSON.stringify({ kind, to })}\n`);

/**
 * @param {any} owner
 * @param {string} name
 * @param {string} kind
 * @param {(args: unknown[]) => string} to
 */
function record(owner, name, kind, to) {
  const original = owner[name];
  if (typeof original !== 'function') return;
  owner[name] = function recorded(/** @type {unknown[]} */ ...args) {
    note(kind, to(args));
    return original.apply(this, args);
  };
  // What promisify() finds on the original belongs to whoever replaces it.
  for (const key of Object.getOwnPropertySymbols(original)) owner[name][key] = original[key];
}

// As Socket.connect takes it: options, a path, a port and host, or all of them in the array that net.connect hands on.
const target = (/** @type {unknown[]} */ [first, second]) => {
  const given = Array.isArray(first) ? first[0] : first;
  if (given !== null && typeof given === 'object') return given.path ?? `${given.host ?? 'localhost'}:${given.port}`;
  const isPath = typeof given === 'string' && !/^\d+$/.test(given);
  return isPath ? given : `${typeof second === 'string' ? second : 'localhost'}:${given}`;
};
record(net.Socket.prototype, 'connect', 'connection', target);

const owners = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];
const names = /^(?:lookup|lookupService|resolve\w*|reverse)$/;
for (const owner of owners)
  for (const name of Object.getOwnPropertyNames(owner).concat(Object.getOwnPropertyNames(Object.getPrototypeOf(owner))))
    if (names.test(name)) record(owner, name, 'name', ([asked]) => String(asked));

const words = (/** @type {unknown[]} */ [, ...args]) =>
  args.filter((arg) => /string|number/.test(typeof arg)).join(' ');
record(dgram.Socket.prototype, 'send', 'datagram', words);
record(dgram.Socket.prototype, 'connect', 'datagram', ([port, host]) => `${host}:${port}`);
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  record(childProcess, name, 'program', ([command]) => String(command));
syncBuiltinESMExports();
