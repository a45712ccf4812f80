import { LanguageSwitch } from '../app/language-switch';
import { Logo } from '../app/logo';

/** The frame of pages that need no session: one card in the middle, with the language above it. */
export function PublicPage({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center justify-between border-b border-line bg-white px-4 py-2 sm:px-6">
        <Logo />
        <LanguageSwitch />
      </header>
      <main id="main" className="flex flex-1 items-start justify-center px-4 py-8 sm:py-12">
        <div className="card w-full max-w-xl p-6 sm:p-10">{children}</div>
      </main>
    </div>
  );
}
