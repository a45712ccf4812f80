import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AnnouncerProvider } from '../ui/toast';
import { currentLanguage } from './language';
import { LanguageProvider, loadFirstMessages } from './language-provider';
import { isLeaving } from './leave';
import { createQueryClient } from './query';
import { sessionRoute } from './root';
import { createAppRouter } from './router';

const queryClient = createQueryClient(() => {
  // What was asked before somebody signed out is refused afterwards, when another page stands or is on its way.
  if (isLeaving()) return;
  queryClient.clear();
  const { matches, location } = router.state;
  const needsSession = matches.some(({ routeId }) => routeId === sessionRoute.id);
  if (needsSession) void router.navigate({ to: '/sign-in', search: { to: location.href, ended: true } });
});
const router = createAppRouter(queryClient);

async function start(element: HTMLElement) {
  const messages = await loadFirstMessages(currentLanguage());
  createRoot(element).render(
    <StrictMode>
      <LanguageProvider initial={messages}>
        <QueryClientProvider client={queryClient}>
          <AnnouncerProvider>
            <RouterProvider router={router} />
          </AnnouncerProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
  // The list of the font's slices weighs 30 kB: it comes after the first paint, and the system's font shows until then.
  await import('./fonts');
}

const root = document.getElementById('root');
if (root) void start(root);
