import { generateKeyPairSync, sign } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import { isReadableOnTheWay } from './clear-text';

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const time = (text: string) => der(0x17, Buffer.from(text));
const bits = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes);
const pem = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64')}\n-----END ${label}-----\n`;

/** A certificate for localhost that vouches for itself. */
function certificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
  const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('localhost')))));
  const otherName = sequence(oid('551d11'), der(0x04, sequence(der(0x82, Buffer.from('localhost')))));
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(time('200101000000Z'), time('491231000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(otherName)),
  );
  const whole = sequence(content, ecdsaWithSha256, bits(sign('sha256', content, privateKey)));
  return { cert: pem('CERTIFICATE', whole), key: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
}

/** Says what it is asked to say, as Redis does, and nothing else. */
async function encryptedEcho() {
  const { cert, key } = certificate();
  const server = createServer({ cert, key }, (socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      for (const [, command = '', given = ''] of bytes
        .toString()
        .matchAll(/\*\d+\r\n\$\d+\r\n(\w+)\r\n(?:\$\d+\r\n([^\r]*)\r\n)?/g))
        socket.write(command.toLowerCase() === 'echo' ? `$${given.length}\r\n${given}\r\n` : '+OK\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { cert, url: `rediss://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

describe('what goes to a server and back', () => {
  it.each(['TEST_POSTGRES_URL', 'TEST_REDIS_URL'])('is readable without encryption: %s', async (name) => {
    expect(await isReadableOnTheWay(process.env[name] ?? '')).toBe(true);
  });

  it('is not readable with encryption', async () => {
    const server = await encryptedEcho();
    try {
      expect(await isReadableOnTheWay(server.url, server.cert)).toBe(false);
    } finally {
      server.close();
    }
  });

  it('is not sent to who does not prove the name', async () => {
    const server = await encryptedEcho();
    try {
      await expect(isReadableOnTheWay(server.url)).rejects.toThrow(/self-signed/);
      await expect(isReadableOnTheWay(server.url.replace('localhost', '127.0.0.1'), server.cert)).rejects.toThrow(
        /altnames/,
      );
    } finally {
      server.close();
    }
  });

  it('is asked of a server that encrypts where the address says so', async () => {
    const url = new URL(process.env.TEST_POSTGRES_URL ?? '');
    url.searchParams.set('sslmode', 'verify-full');
    await expect(isReadableOnTheWay(url.href)).rejects.toThrow(/SSL/);
  });

  it('is not reached where nobody answers', async () => {
    await expect(isReadableOnTheWay('redis://127.0.0.1:3')).rejects.toThrow();
  });
});
