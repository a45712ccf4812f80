import { useEffect, useState, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useIntl } from 'react-intl';
import type { ja } from '../messages/ja';
import type { Translation } from '../messages/translation';
import { currentLanguage, type Lang, onLanguageChange } from './language';

type Messages = Translation<typeof ja>;

/** The texts of one language, fetched when first needed. */
export const loadMessages = async (lang: Lang): Promise<Messages> =>
  lang === 'ja' ? (await import('../messages/ja')).ja : (await import('../messages/en')).en;

/** Gives texts, dates and react-aria the chosen language; the old one stays until the new one's texts are here. */
export function LanguageProvider({ initial, children }: { initial: Messages; children: React.ReactNode }) {
  const lang = useSyncExternalStore(onLanguageChange, currentLanguage);
  const [shown, setShown] = useState({ lang, messages: initial });

  useEffect(() => {
    let wanted = true;
    if (lang !== shown.lang) {
      void loadMessages(lang).then((messages) => wanted && setShown({ lang, messages }));
    }
    return () => {
      wanted = false;
    };
  }, [lang, shown.lang]);

  useEffect(() => {
    document.documentElement.lang = shown.lang;
  }, [shown.lang]);

  return (
    <IntlProvider locale={shown.lang} defaultLocale="ja" messages={shown.messages} timeZone="Asia/Tokyo">
      <I18nProvider locale={shown.lang === 'ja' ? 'ja-JP' : 'en-US'}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/** The language on screen. */
export function useLang(): Lang {
  return useIntl().locale === 'en' ? 'en' : 'ja';
}
