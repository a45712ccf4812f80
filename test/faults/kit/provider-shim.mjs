// Loaded before a worker: the providers whose addresses are fixed are played by the program of PROVIDERS_AT on this machine.
import { promises as dns } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const played = new Set(['api.chatwork.com', 'auth.worksmobile.com', 'www.worksapis.com']);
const at = process.env.PROVIDERS_AT;

if (at) {
  const { lookup } = dns;
  dns.lookup = (host, ...rest) =>
    played.has(host) ? Promise.resolve([{ address: '127.0.0.1', family: 4 }]) : lookup(host, ...rest);
  const { request } = https;
  https.request = (url, options, ...rest) => {
    const { hostname, pathname, search } = new URL(url);
    if (!played.has(hostname)) return request(url, options, ...rest);
    const asked = http.request(`${at}/${hostname}${pathname}${search}`, { ...options, lookup: undefined }, ...rest);
    // Whoever asks over TLS counts a connection as standing from this on.
    asked.once('socket', (socket) => socket.once('connect', () => socket.emit('secureConnect')));
    return asked;
  };
  syncBuiltinESMExports();
}
