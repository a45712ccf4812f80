// Shows a message of ours as a notification while no page is open, and leads to it. It touches no other request.
globalThis.addEventListener('push', (event) => {
  const { title, body, url, tag, lang } = event.data?.json() ?? {};
  if (typeof title !== 'string') return;
  event.waitUntil(globalThis.registration.showNotification(title, { body, tag, lang, data: { url } }));
});

/** Only pages of our own are opened, whatever a message says. */
const ownPage = (text) => {
  const home = new URL('/', globalThis.location.origin);
  const url = URL.canParse(text) ? new URL(text) : home;
  return url.origin === home.origin ? url : home;
};

async function lead(url) {
  const pages = await globalThis.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = pages.find((page) => page.url === url.href);
  return open ? open.focus() : globalThis.clients.openWindow(url.href);
}

globalThis.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(lead(ownPage(event.notification.data?.url)));
});
