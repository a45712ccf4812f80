import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 that leads to no public host. Source: IANA IPv4 Special-Purpose Address Registry, and 224/4 and 240/4. */
const special4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of the public part of IPv6, what is not public after all. Source: IANA IPv6 Special-Purpose Address Registry. */
const special6: readonly (readonly [string, number])[] = [
  // Protocol assignments, tunnels of Teredo among them, which carry an IPv4 address.
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4 carries an IPv4 address too.
  ['2002::', 16],
  ['3fff::', 20],
];

const listOf = (family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
};
const notPublic4 = listOf('ipv4', special4);
const notPublic6 = listOf('ipv6', special6);
const global6 = listOf('ipv6', [['2000::', 3]]);
const loopback4 = listOf('ipv4', [['127.0.0.0', 8]]);

/**
 * Whether an IP address is one of the open network. False for this machine, private and link-local networks, what carries
 * another address inside, and for a text that is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic4.check(address, 'ipv4');
  return isIPv6(address) && global6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
}

/** Whether an IP address is this machine itself. */
export const isLoopbackAddress = (address: string): boolean =>
  isIPv4(address) ? loopback4.check(address, 'ipv4') : address === '::1';
