import type { FastifyRequest } from 'fastify';

/** What a proxy wrote about one hop: an address, perhaps with brackets or a port. */
function bareAddress(text: string): string {
  const trimmed = text.trim();
  return /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
}

/**
 * The address that a request comes from. `trustedHops` proxies of ours stand before the process: each adds the peer that it saw
 * at the end of X-Forwarded-For, so the address wanted stands that many places from the end. What stands before it was written
 * by whoever asked; without a proxy the whole header was.
 */
export function addressOf(request: FastifyRequest, trustedHops: number): string {
  const peer = request.socket.remoteAddress ?? '';
  if (trustedHops === 0) return peer;
  const given = request.headers['x-forwarded-for'];
  const header = Array.isArray(given) ? given.join(',') : (given ?? '');
  const chain = [...header.split(',').filter((part) => part.trim() !== ''), peer];
  return bareAddress(chain[Math.max(0, chain.length - 1 - trustedHops)] ?? '');
}
