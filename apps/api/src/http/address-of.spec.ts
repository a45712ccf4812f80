import { expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { addressOf } from './address-of';

const seenBy = async (hops: number, forwarded?: string) => {
  const server = Fastify();
  server.get('/', async (request) => addressOf(request, hops));
  const headers = { 'x-real-ip': '192.0.2.9', ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) };
  return (await server.inject({ url: '/', remoteAddress: '198.51.100.5', headers })).body;
};

it.each([
  ['is the peer when no proxy is trusted, whatever is claimed', 0, '203.0.113.1', '198.51.100.5'],
  ['is what the one trusted proxy saw', 1, '203.0.113.1', '203.0.113.1'],
  ['is not what the caller put before it', 1, '192.0.2.1, 203.0.113.1', '203.0.113.1'],
  ['is what the first of two trusted proxies saw', 2, '192.0.2.1, 203.0.113.1, 10.0.0.1', '203.0.113.1'],
  ['is not moved by empty places', 1, '192.0.2.1,, ,203.0.113.1,', '203.0.113.1'],
  ['is the peer when the proxy said nothing', 1, undefined, '198.51.100.5'],
  ['loses the port that a proxy wrote', 1, '203.0.113.1:4711', '203.0.113.1'],
  ['loses brackets and port of the longer kind', 1, '[2001:db8::1]:443', '2001:db8::1'],
])('the address %s', async (_, hops, forwarded, address) => {
  expect(await seenBy(hops, forwarded)).toBe(address);
});
