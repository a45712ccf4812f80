import type { MessageId } from './ja';

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
    interface IntlConfig {
      locale: 'ja' | 'en';
    }
  }
}
