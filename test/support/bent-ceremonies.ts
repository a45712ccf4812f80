import { expect } from '@jest/globals';
import { BEGIN, BEGIN_SIGN_IN, FINISH, FINISH_SIGN_IN, type TestApi, type TestBrowser } from './api';
import type { Bend, SoftwareAuthenticator } from './software-authenticator';

/** Both ceremonies at the door, with whatever is bent in them; each gives what the door answered. */
export async function registerBent(browser: TestBrowser, token: string, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = Object((await browser.send(BEGIN, { token })).data).beginPasskeyRegistration;
  if (begun.__typename !== 'WebAuthnCeremony') return begun;
  const response = key.register(JSON.parse(begun.options), bend);
  return Object((await browser.send(FINISH, { token, response })).data).finishPasskeyRegistration;
}

export async function signInBent(browser: TestBrowser, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = Object((await browser.send(BEGIN_SIGN_IN)).data).beginSignIn;
  const response = key.signIn(JSON.parse(begun.options), bend);
  return Object((await browser.send(FINISH_SIGN_IN, { response })).data).finishSignIn;
}

/** Somebody new with this key. */
export async function enrolledWith(api: TestApi, key: SoftwareAuthenticator, bend: Bend = {}) {
  const invited = await api.invite();
  expect((await registerBent(api.browser(), invited.token, key, bend)).__typename).toBe('SignedIn');
  return invited;
}

export const isSignedIn = async (browser: TestBrowser): Promise<boolean> =>
  Object((await browser.send('{ viewer { id } }')).data).viewer !== null;

/** Replaces fields of the answer's `response`. */
export const within =
  (change: Record<string, unknown>) => (answer: { readonly response: Record<string, unknown> }) => ({
    ...answer,
    response: { ...answer.response, ...change },
  });
