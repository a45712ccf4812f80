const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  // The order matters: newer browsers also name the older ones that they come from.
  [/\bEdg(?:e|A|iOS)?\//u, 'Microsoft Edge'],
  [/\b(?:OPR|Opera)\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//u, 'Google Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//u, 'Safari'],
];
const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bAndroid\b/u, 'Android'],
  [/\bWindows\b/u, 'Windows'],
  [/\bCrOS\b/u, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/u, 'Mac'],
  [/\bLinux\b/u, 'Linux'],
];

const nameIn = (names: typeof browsers, userAgent: string): string | null =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;

/** What a user agent string tells a person: 「Windows / Microsoft Edge」. Null when it tells neither. */
export function deviceWords(userAgent: string): string | null {
  const words = [nameIn(systems, userAgent), nameIn(browsers, userAgent)].filter((name) => name !== null);
  return words.length > 0 ? words.join(' / ') : null;
}
