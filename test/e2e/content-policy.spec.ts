import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openChromium, setUpByPasskey, type TestChromium } from '../support/browser';
import { until } from '../support/process';
import { type Product, startProduct } from '../support/product';

jest.setTimeout(240_000);

let product: Product;
let chromium: TestChromium;
const sent: string[] = [];
const violations: string[] = [];

beforeAll(async () => {
  [product, chromium] = await Promise.all([startProduct(), openChromium()]);
  const { page } = chromium;
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    tellViolation(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ' ' + event.sample))`);
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) sent.push(request.postData() ?? '');
  });
  const demo = Object(await product.mamori('demo', 'load'));
  await setUpByPasskey(page, demo.setUpUrl);
});
afterAll(async () => {
  await chromium.close();
  await product.close();
});

it('shows every kind of screen without asking for what the policy refuses', async () => {
  const { page } = chromium;
  for (const path of ['/', '/clinics', '/clinics/new', '/tasks', '/notices', '/no/such/page']) {
    await page.goto(`${product.url}${path}`);
    await page.getByRole('main').waitFor();
    await page.getByRole('heading').first().waitFor();
  }
  await page.goto(`${product.url}/tasks`);
  await page
    .getByRole('button', { name: /タスクを(作る|追加)|新しいタスク/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  expect(violations).toEqual([]);
});

it('has a policy that would have told', async () => {
  const { page } = chromium;
  await page.evaluate(`document.head.append(Object.assign(document.createElement('style'), { textContent: 'a {}' }))`);
  await page.evaluate(`document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))`);
  await until('both are told', () => Promise.resolve(violations.length >= 2));
  expect(violations.map((text) => text.split(' ')[0]).sort()).toEqual(['script-src-elem', 'style-src-elem']);
});

it('sends operations by their hash alone', () => {
  expect(sent.length).toBeGreaterThan(5);
  const bodies = sent.map((text) => Object.keys(JSON.parse(text)).sort().join());
  expect(new Set(bodies)).toEqual(new Set(['documentId,operationName,variables']));
});
