import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

let product: Product;
let chromium: TestChromium;

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

/** What waits until it is opened. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

it('leaves alone what is answered only after signing out', async () => {
  const { page } = chromium;
  const create = ['tenant', 'create', '--name', 'さくら相談所', '--owner-email', 'sakura@example.jp'];
  const { setUpUrl } = Object(await product.mamori(...create));
  await setUpByPasskey(page, setUpUrl);
  const [signedOut, answered, opened] = [gate(), gate(), gate()];
  let answer = '';
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON().operationName !== 'Portfolio') return route.continue();
    await signedOut.passed;
    const response = await route.fetch();
    answer = await response.text();
    await route.fulfill({ response });
    answered.open();
  });
  await page.route('**/sign-in', async (route) => {
    await opened.passed;
    await route.continue();
  });
  await page.goto(product.url);
  const leaving = page.waitForRequest('**/sign-in');
  await page.getByRole('button', { name: /さんのメニュー/ }).click();
  // Not waited for yet: a click is over when the page that it leads to has come.
  const chosen = page.getByRole('menuitem', { name: 'サインアウト' }).click();
  await leaving;
  signedOut.open();
  await answered.passed;
  expect(answer).toContain('UNAUTHENTICATED');
  await page.waitForTimeout(200);
  expect(new URL(page.url()).pathname).toBe('/');
  opened.open();
  await chosen;
  await page.getByRole('button', { name: 'パスキーでサインイン' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
});
