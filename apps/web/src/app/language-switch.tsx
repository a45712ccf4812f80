import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { SetLanguageDocument } from '../gql/graphql';
import { Icon } from '../ui/icons';
import { send } from './graphql';
import { chooseLanguage, currentLanguage, isLanguageChosenNow, type Lang, showLanguage } from './language';
import { useLang } from './language-provider';
import { type Viewer, ViewerContext } from './session';

/** Keeps the language of a signed-in person on the server, where mails are written in it. */
function useKeepLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Lang) => send(SetLanguageDocument, { input: { language } }),
    // What the server worded, it worded in the old language.
    onSettled: () => client.invalidateQueries(),
  }).mutate;
}

/** Changes the language at once; for a signed-in person also where mails are written from. */
export function useSwitchLanguage(): (lang: Lang) => void {
  const signedIn = useContext(ViewerContext) !== null;
  const keep = useKeepLanguage();
  return (lang) => {
    chooseLanguage(lang);
    if (signedIn) keep(lang);
  };
}

/**
 * Shows a signed-in person their own language. One chosen on the sign-in page a moment ago is the newer wish,
 * and becomes their own.
 */
export function useLanguageOf(viewer: Viewer | null | undefined): void {
  const keep = useKeepLanguage();
  const language = viewer?.language;
  useEffect(() => {
    if (!language || language === currentLanguage()) return;
    if (isLanguageChosenNow()) keep(currentLanguage());
    else showLanguage(language);
  }, [language, keep]);
}

/** A button that names the other language in that language. */
export function LanguageSwitch() {
  const lang = useLang();
  const switchTo = useSwitchLanguage();
  const other: Lang = lang === 'ja' ? 'en' : 'ja';
  return (
    <AriaButton
      onPress={() => switchTo(other)}
      className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-8 px-3 hover:bg-solid-gray-50"
    >
      <Icon name="globe" />
      <span lang={other}>{other === 'en' ? 'English' : '日本語'}</span>
    </AriaButton>
  );
}
