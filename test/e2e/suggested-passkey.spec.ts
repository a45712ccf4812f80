import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

let product: Product;
let chromium: TestChromium;

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium({ suggestsPasskeys: true })]);
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

it('signs in by the passkey that the browser suggests, and returns to the page that was asked for', async () => {
  const { page } = chromium;
  const create = ['tenant', 'create', '--name', 'さくら相談所', '--owner-email', 'sakura@example.jp'];
  const { setUpUrl } = Object(await product.mamori(...create));
  await setUpByPasskey(page, setUpUrl);
  await chromium.context.clearCookies();
  await page.goto(`${product.url}/tasks`);
  await page.getByRole('heading', { name: '改善タスク' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/tasks');
});
