import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useIntl } from 'react-intl';
import type { firstJa } from '../messages/first.ja';
import type { restJa } from '../messages/rest.ja';
import type { Translation } from '../messages/translation';
import { currentLanguage, type Lang, onLanguageChange } from './language';

type FirstMessages = Translation<typeof firstJa>;
type AllMessages = FirstMessages & Translation<typeof restJa>;

/** The texts that the first page needs, in one language. */
export const loadFirstMessages = async (lang: Lang): Promise<FirstMessages> =>
  lang === 'ja' ? (await import('../messages/first.ja')).firstJa : (await import('../messages/first.en')).firstEn;

/** Texts that have not come yet are those of pages that wait for them (`useHasAllTexts`), so that to the others none is missing. */
const areEnough = (messages: FirstMessages): messages is AllMessages => 'app.name' in messages;

async function loadAllMessages(lang: Lang): Promise<AllMessages> {
  const rest = lang === 'ja' ? import('../messages/rest.ja') : import('../messages/rest.en');
  const [first, more] = await Promise.all([loadFirstMessages(lang), rest]);
  return { ...first, ...('restJa' in more ? more.restJa : more.restEn) };
}

interface Shown {
  readonly lang: Lang;
  readonly messages: FirstMessages;
  readonly isComplete: boolean;
}

const CompleteContext = createContext(false);

/** Gives texts, dates and react-aria the chosen language; the old one stays until the new one's texts are here. */
export function LanguageProvider({ initial, children }: { initial: FirstMessages; children: React.ReactNode }) {
  const lang = useSyncExternalStore(onLanguageChange, currentLanguage);
  const [shown, setShown] = useState<Shown>({ lang, messages: initial, isComplete: false });
  const isWanted = lang !== shown.lang || !shown.isComplete;

  useEffect(() => {
    let isCurrent = true;
    if (isWanted)
      void loadAllMessages(lang).then((messages) => isCurrent && setShown({ lang, messages, isComplete: true }));
    return () => {
      isCurrent = false;
    };
  }, [lang, isWanted]);

  useEffect(() => {
    document.documentElement.lang = shown.lang;
  }, [shown.lang]);

  if (!areEnough(shown.messages)) return null;
  return (
    <IntlProvider locale={shown.lang} defaultLocale="ja" messages={shown.messages} timeZone="Asia/Tokyo">
      <I18nProvider locale={shown.lang === 'ja' ? 'ja-JP' : 'en-US'}>
        <CompleteContext value={shown.isComplete}>{children}</CompleteContext>
      </I18nProvider>
    </IntlProvider>
  );
}

/** Whether the texts of every page are here, and not of the first page alone. */
export const useHasAllTexts = (): boolean => use(CompleteContext);

/** The language on screen. */
export function useLang(): Lang {
  return useIntl().locale === 'en' ? 'en' : 'ja';
}
