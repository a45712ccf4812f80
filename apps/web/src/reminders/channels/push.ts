/** Where the script lies that shows a notification while no page is open. */
const WORKER = '/push-worker.js';

/** What a browser says of its subscription, as the server takes it. */
export interface BrowserAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export type SubscribeAnswer =
  { readonly type: 'subscribed'; readonly address: BrowserAddress } | { readonly type: 'denied' | 'failed' };

export const isPushSupported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

async function subscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** SHA-256 of this browser's address in hex, by which the server's list names it; null when it has none. */
export async function ownFingerprint(): Promise<string | null> {
  const own = isPushSupported() ? await subscription() : null;
  if (!own) return null;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(own.endpoint));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Asks the person, and then the browser's push service, for an address. Only after a press: browsers refuse otherwise. One
 * that the browser has already is given up first, for it may be somebody else's on a shared computer.
 */
export async function subscribe(publicKey: string): Promise<SubscribeAnswer> {
  if ((await Notification.requestPermission()) !== 'granted') return { type: 'denied' };
  try {
    await (await subscription())?.unsubscribe();
    await navigator.serviceWorker.register(WORKER);
    const { pushManager } = await navigator.serviceWorker.ready;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) });
    const [p256dh, auth] = [made.getKey('p256dh'), made.getKey('auth')];
    if (!p256dh || !auth) return { type: 'failed' };
    return {
      type: 'subscribed',
      address: {
        endpoint: made.endpoint,
        p256dh: base64url(new Uint8Array(p256dh)),
        auth: base64url(new Uint8Array(auth)),
      },
    };
  } catch {
    return { type: 'failed' };
  }
}

/** Gives this browser's address up, whether or not the server knew it. */
export async function unsubscribe(): Promise<void> {
  await (await subscription())?.unsubscribe();
}
