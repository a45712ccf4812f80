import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { SetLanguageDocument } from '../gql/graphql';
import { Icon } from '../ui/icons';
import { send } from './graphql';
import { chooseLanguage, type Lang } from './language';
import { useLang } from './language-provider';
import { ViewerContext } from './session';

/** Changes the language at once; for a signed-in person also where mails are written from. */
export function useSwitchLanguage(): (lang: Lang) => void {
  const client = useQueryClient();
  const signedIn = useContext(ViewerContext) !== null;
  const keep = useMutation({
    mutationFn: (language: Lang) => send(SetLanguageDocument, { input: { language } }),
    // What the server worded, it worded in the old language.
    onSettled: () => client.invalidateQueries(),
  });
  return (lang) => {
    chooseLanguage(lang);
    if (signedIn) keep.mutate(lang);
  };
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
