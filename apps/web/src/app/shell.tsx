import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { RecoveryBanner } from '../identity/account/recovery-banner';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { IconButton } from '../ui/button';
import { Link } from '../ui/link';
import { PendingPage } from './fallback-pages';
import { useHasAllTexts } from './language-provider';
import { LanguageSwitch, useLanguageOf } from './language-switch';
import { Logo } from './logo';
import { MainMenu } from './main-menu';
import { NoticesBell } from './notices-bell';
import { viewerQuery } from './query';
import { ViewerContext } from './session';
import { isProofAsked, onProofAsked } from './step-up';
import { useOnline } from './use-online';
import { UserMenu } from './user-menu';

const StepUpDialog = lazy(async () => ({
  default: (await import('../identity/step-up-dialog')).StepUpDialog,
}));

/** The frame of every page behind the sign-in: header, menu and the page itself. */
export function Shell() {
  const { formatMessage } = useIntl();
  const { data: viewer } = useQuery(viewerQuery);
  useLanguageOf(viewer);
  const online = useOnline();
  const hasAllTexts = useHasAllTexts();
  const isFirstPage = useLocation({ select: ({ pathname }) => pathname === '/' });
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useFocusOnNewPage();
  const isAsked = useSyncExternalStore(onProofAsked, isProofAsked);
  useSamePerson(viewer?.id);
  if (!viewer) return null;
  return (
    <ViewerContext value={viewer}>
      <a
        href="#main"
        className="no-print sr-only z-50 rounded-8 bg-white px-4 py-2 font-bold focus:not-sr-only focus:fixed focus:start-4 focus:top-3"
      >
        {formatMessage({ id: 'app.skip' })}
      </a>
      <header className="no-print sticky top-0 z-30 border-b border-line bg-white">
        <div className="flex h-16 items-center gap-2 px-2 sm:px-4 lg:px-6">
          <div className="lg:hidden">
            <IconButton icon="menu" label={formatMessage({ id: 'app.nav.open' })} onPress={() => setMenuOpen(true)} />
          </div>
          <Link to="/" className="inline-flex min-h-11 items-center px-1 text-ink no-underline">
            <Logo />
          </Link>
          <p className="ms-3 hidden min-w-0 items-center gap-2 border-s border-line ps-4 md:flex">
            <span className="truncate" title={viewer.tenant.name}>
              {viewer.tenant.name}
            </span>
            {viewer.tenant.demo && <Badge tone="info">{formatMessage({ id: 'app.demo' })}</Badge>}
          </p>
          <div className="ms-auto flex items-center gap-1">
            <span className="hidden sm:block">
              <LanguageSwitch />
            </span>
            <NoticesBell />
            <UserMenu />
          </div>
        </div>
      </header>
      <div className="mx-auto flex w-full max-w-[100rem]">
        <aside className="no-print sticky top-16 hidden h-[calc(100dvh-4rem)] w-56 shrink-0 overflow-y-auto border-e border-line bg-white p-3 lg:block">
          <MainMenu />
        </aside>
        <main ref={main} id="main" tabIndex={-1} className="focus-none min-w-0 flex-1 px-4 py-6 sm:px-6 lg:px-8">
          {!online && (
            <div className="mb-4">
              <Banner tone="warning" role="status">
                {formatMessage({ id: 'app.offline' })}
              </Banner>
            </div>
          )}
          <RecoveryBanner />
          {hasAllTexts || isFirstPage ? <Outlet /> : <PendingPage />}
        </main>
      </div>
      <ModalOverlay
        isOpen={menuOpen}
        onOpenChange={setMenuOpen}
        isDismissable
        className="fixed inset-0 z-40 bg-black/50 lg:hidden"
      >
        <Modal className="h-full w-72 max-w-[85vw] overflow-y-auto bg-white shadow-4">
          <AriaDialog
            aria-label={formatMessage({ id: 'app.nav' })}
            className="focus-none flex min-h-full flex-col gap-4 p-3"
          >
            <div className="flex items-center justify-between">
              <Logo />
              <IconButton icon="close" label={formatMessage({ id: 'ui.close' })} onPress={() => setMenuOpen(false)} />
            </div>
            <p className="flex flex-wrap items-center gap-2 px-3">
              {viewer.tenant.name}
              {viewer.tenant.demo && <Badge tone="info">{formatMessage({ id: 'app.demo' })}</Badge>}
            </p>
            <MainMenu onNavigate={() => setMenuOpen(false)} />
            <div className="mt-auto">
              <LanguageSwitch />
            </div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
      {isAsked && (
        <Suspense>
          <StepUpDialog />
        </Suspense>
      )}
    </ViewerContext>
  );
}

/** Takes the focus to the new page when its address changes, so that a screen reader reads on there. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** Somebody else has signed in beside this page: what it shows belongs to the person before, and goes. */
function useSamePerson(id: string | undefined) {
  const first = useRef(id);
  useEffect(() => {
    first.current ??= id;
    if (id && first.current !== id) location.assign('/');
  }, [id]);
}
