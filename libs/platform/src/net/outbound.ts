import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type AddressProblem, hostOf, outboundProblem } from './outbound-address';
import { isLoopbackAddress, isPublicAddress } from './public-address';

export interface OutboundRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/**
 * What came of a request. `forbidden`: its address may not be asked, so nothing left; `not_sent`: it surely did not arrive;
 * `unclear`: the connection stood, and then no answer came.
 */
export type OutboundOutcome =
  | {
      readonly type: 'answered';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** At most 64 KiB of it. */
      readonly text: string;
    }
  | { readonly type: 'forbidden'; readonly problem: AddressProblem }
  | { readonly type: 'not_sent' | 'unclear'; readonly failure: string };

export interface OutboundOptions {
  /** The run on one machine for trying out: http and this machine's own addresses are accepted. */
  readonly isLocal: boolean;
  /** Until the connection stands, names looked up; 5 s. */
  readonly connectMs?: number;
  /** For all of it, the look-up of the name too; 20 s. */
  readonly totalMs?: number;
  /** How names become addresses; the system's way. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

const LONGEST_ANSWER = 64 * 1024;
const bySystem = (host: string) => lookup(host, { all: true });

/**
 * Posts to addresses that people entered. It cannot be turned against the own network: https only, public addresses only, and
 * the connection goes to the very address that was looked at. Redirects are not followed. Never rejects.
 */
export class Outbound {
  constructor(private readonly options: OutboundOptions) {}

  async post(given: OutboundRequest): Promise<OutboundOutcome> {
    const { isLocal, connectMs = 5_000, totalMs = 20_000 } = this.options;
    const until = performance.now() + totalMs;
    const problem = outboundProblem(given.url, isLocal);
    if (problem) return { type: 'forbidden', problem };
    const url = new URL(given.url);
    try {
      const addresses = await within(connectMs, this.addressesOf(hostOf(url)));
      if (addresses.length === 0) return { type: 'not_sent', failure: 'its name leads nowhere' };
      // One of them that is not public is enough: which is taken could be somebody else's choice.
      if (!addresses.every(({ address }) => this.mayReach(address)))
        return { type: 'forbidden', problem: 'not_public' };
      return await this.exchange(url, given, addresses, until);
    } catch (error) {
      return { type: 'not_sent', failure: failureOf(error) };
    }
  }

  private async addressesOf(host: string): Promise<readonly LookupAddress[]> {
    const family = isIP(host);
    return family ? [{ address: host, family }] : (this.options.resolve ?? bySystem)(host);
  }

  private mayReach(address: string): boolean {
    return isPublicAddress(address) || (this.options.isLocal && isLoopbackAddress(address));
  }

  private exchange(
    url: URL,
    given: OutboundRequest,
    addresses: readonly LookupAddress[],
    until: number,
  ): Promise<OutboundOutcome> {
    const { connectMs = 5_000 } = this.options;
    return new Promise((resolve) => {
      let stood = false;
      const isHttps = url.protocol === 'https:';
      const request = start(isHttps, url, given, addresses);
      const connecting = setTimeout(() => request.destroy(new Error('no connection in time')), connectMs);
      const all = setTimeout(() => request.destroy(new Error('no answer in time')), until - performance.now());
      const done = (outcome: OutboundOutcome) => {
        clearTimeout(connecting);
        clearTimeout(all);
        request.destroy();
        resolve(outcome);
      };
      request.once('socket', (socket) =>
        socket.once(isHttps ? 'secureConnect' : 'connect', () => {
          stood = true;
          clearTimeout(connecting);
        }),
      );
      // Also after it is settled: a connection that is let go may still complain.
      request.on('error', (error) => done({ type: stood ? 'unclear' : 'not_sent', failure: failureOf(error) }));
      request.once('response', (response) => {
        void readText(response).then((text) =>
          done({ type: 'answered', status: response.statusCode ?? 0, headers: headersOf(response), text }),
        );
      });
      request.end(given.body);
    });
  }
}

function start(isHttps: boolean, url: URL, given: OutboundRequest, addresses: readonly LookupAddress[]): ClientRequest {
  const known: LookupFunction = (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
  return (isHttps ? requestHttps : requestHttp)(url, {
    method: 'POST',
    agent: false,
    lookup: known,
    headers: { 'user-agent': 'Mamori', ...given.headers, 'content-length': String(Buffer.byteLength(given.body)) },
  });
}

/** As much as is of use; an answer that stops in the middle has said its status all the same. */
async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue;
      chunks.push(chunk);
      length += chunk.length;
      if (length >= LONGEST_ANSWER) break;
    }
  } catch (error) {
    chunks.push(Buffer.from(` … ${failureOf(error)}`));
  }
  return Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString('utf8');
}

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('its name was not found in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined;

/** The system's own name of the fault rather than its sentence, which holds the address, and that may be a secret. */
function failureOf(error: unknown): string {
  const said = field(error, 'code') ?? field(error, 'message');
  return typeof said === 'string' ? said : 'failed';
}
