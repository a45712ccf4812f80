import { type Entered, outboundProblem } from '@mamori/platform';
import type { ChannelKind } from '../../channel';

export interface UrlRules {
  /** The run on one machine for trying out, where rooms may be programs of that machine. */
  readonly isLocal: boolean;
}

const ofProvider = {
  slack: {
    name: 'Slack',
    host: /^hooks\.slack(?:-gov)?\.com$/u,
    example: 'https://hooks.slack.com/services/…',
  },
  // Power Automate moved its addresses; all of them are in use.
  teams: {
    name: 'Teams',
    host: /\.(?:logic\.azure\.com|powerplatform\.com|webhook\.office\.com)$/u,
    example: 'https://….powerplatform.com/…',
  },
} as const;

const isProvided = (kind: ChannelKind): kind is keyof typeof ofProvider => kind in ofProvider;

/** Reads the address of a room as it was pasted. That it leads to no inner network is looked at again when it is used. */
export function enterUrl(
  entered: Entered,
  given: string | null | undefined,
  kind: ChannelKind,
  { isLocal }: UrlRules,
): string {
  const text = entered.text(given, { field: 'url', ja: 'URL', en: 'URL', max: 1_000, required: true });
  if (entered.fault) return '';
  if (outboundProblem(text, isLocal))
    return entered.refuse(
      'url',
      'URLは「https://」で始まる、インターネットから見えるものを、そのまま貼り付けてください。',
      'Please paste the whole URL. It begins with https:// and can be reached from the internet.',
    );
  const isThisMachine = outboundProblem(text, false) !== undefined;
  if (!isProvided(kind) || isThisMachine || ofProvider[kind].host.test(new URL(text).hostname)) return text;
  const { name, example } = ofProvider[kind];
  return entered.refuse(
    'url',
    `${name}のURLではないようです。「${example}」の形のURLを貼り付けてください。`,
    `This does not look like a URL of ${name}. Please paste one like ${example}`,
  );
}

/** What of an address may be shown: where it leads, and its end, to tell it from another. */
export const hintOfUrl = (text: string): string => {
  const { host, pathname } = new URL(text);
  return pathname.length > 8 ? `${host}/…${pathname.slice(-4)}` : host;
};
