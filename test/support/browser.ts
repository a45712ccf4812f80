import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { callWitness } from './witnesses';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A device or key that holds passkeys; as it is made, it verifies its user and answers at once. */
export interface TestAuthenticator {
  /** Away from keyboard: what is asked meanwhile waits. */
  setPresent(isPresent: boolean): Promise<void>;
  /** Wrong fingerprint, wrong PIN. */
  setVerified(isVerified: boolean): Promise<void>;
  /** Forgets every passkey, as a device that was reset. */
  wipe(): Promise<void>;
  /** Pulls it out, for good. */
  remove(): Promise<void>;
}

/** A real Chromium with a profile of its own and a virtual authenticator that verifies its user. */
export interface TestChromium {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The one inside the machine, there from the start. */
  readonly device: TestAuthenticator;
  /** Plugs in a security key beside it. */
  plugInKey(): Promise<TestAuthenticator>;
  close(): Promise<void>;
}

export async function openChromium(
  given: {
    readonly width?: number;
    readonly height?: number;
    /** A screen that is tapped. */
    readonly hasTouch?: boolean;
    readonly locale?: string;
    /** The virtual authenticator takes a suggestion by itself as soon as a page allows one, so only where that is wanted. */
    readonly suggestsPasskeys?: boolean;
  } = {},
): Promise<TestChromium> {
  const executablePath = process.env.TEST_CHROMIUM;
  if (!executablePath) throw new Error('TEST_CHROMIUM is not set: run the tests with "npm test"');
  const profile = mkdtempSync(join(tmpdir(), 'mamori-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: FLAGS,
    locale: given.locale ?? 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: given.width ?? 1280, height: given.height ?? 800 },
    hasTouch: given.hasTouch,
    // Colours that are on their way from one to the other have neither's contrast.
    reducedMotion: 'reduce',
  });
  if (!given.suggestsPasskeys)
    await context.addInitScript(
      'if (self.PublicKeyCredential) PublicKeyCredential.isConditionalMediationAvailable = async () => false',
    );
  const dismissWitness = callWitness(() => pagesOf(context));
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const device = await addAuthenticator(devtools, 'internal');
  return {
    page,
    context,
    device,
    plugInKey: () => addAuthenticator(devtools, 'usb'),
    async close() {
      dismissWitness();
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const MOST_OF_A_PAGE = 1500;

/** Every open page as its reader sees it: address, texts, and what stands in its fields. */
async function pagesOf(context: BrowserContext): Promise<string> {
  const texts = context.pages().map(async (page) => {
    const said = await page.locator('body').innerText({ timeout: 2000 });
    const fields = page.locator('input:visible, textarea:visible');
    const values = await fields.evaluateAll((all) => all.map((each) => ('value' in each ? each.value : null)));
    return `The page ${page.url()}\n${said.slice(0, MOST_OF_A_PAGE)}\nfields: ${JSON.stringify(values)}`;
  });
  return (await Promise.all(texts)).join('\n\n');
}

async function addAuthenticator(devtools: CDPSession, transport: 'internal' | 'usb'): Promise<TestAuthenticator> {
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    async setPresent(enabled) {
      await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    },
    async setVerified(isUserVerified) {
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
    async wipe() {
      await devtools.send('WebAuthn.clearCredentials', { authenticatorId });
    },
    async remove() {
      await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
}

/** Opens a set-up link, registers the passkey and leaves the second way in for later; ends on the first page. */
export async function setUpByPasskey(page: Page, setUpUrl: string, home = 'ポートフォリオ'): Promise<void> {
  await page.goto(setUpUrl);
  await page.getByRole('button', { name: 'パスキーを登録する' }).click();
  await page.getByRole('link', { name: 'あとで用意する' }).click();
  await page.getByRole('heading', { name: home }).waitFor();
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands: one line a rule, none when all is well. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // All rules run, but what passed is not told, and the page judges itself: to carry that out and into a second page took
  // four times as long. The mode has one gap, frames of other origins, and the product's policy allows none.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}
