import type { Translation } from '../messages/translation';
import type { identityJa } from './messages.ja';

export const identityEn: Translation<typeof identityJa> = {
  'identity.signIn.intro': 'Sign in with the passkey you registered. There is no password and no ID to type.',
  'identity.signIn.action': 'Sign in with a passkey',
  'identity.signIn.trouble': 'If you cannot sign in',
  'identity.signIn.otherDevice':
    'If your passkey is on your phone, choose “another device” when asked and scan the QR code with it.',
  'identity.signIn.lost': 'If you lost your device, ask the administrator of your consultancy for a new set-up link.',
  'identity.waiting': 'Follow the instructions of your device',
  'identity.toSignIn': 'Go to sign-in',
  'identity.chooseTenant.again': 'After choosing, you confirm with your passkey once more.',
  'identity.setUp': 'Register a passkey',
  'identity.setUp.welcome':
    'Welcome, {name}. Register a passkey to be able to sign in with this device. It takes about a minute.',
  'identity.setUp.until': 'Link valid until',
  'identity.setUp.what': 'What a passkey is',
  'identity.setUp.what.body':
    'Instead of a password, it proves that it is you by two things together. Being two, they are two-factor authentication already.',
  'identity.factor.have': 'Something you have',
  'identity.factor.have.body': 'this computer, your phone, or a security key',
  'identity.factor.are': 'Something only you are or know',
  'identity.factor.are.body': 'your fingerprint, your face, or the PIN of the device',
  'identity.setUp.private': 'Your fingerprint or face never leaves the device, and there is no password to remember.',
  'identity.setUp.action': 'Register a passkey',
  'identity.setUp.shared':
    'On a shared computer, choose “another device” when asked, and register your own phone or security key.',
  'identity.unsupported': 'This browser cannot use passkeys',
  'identity.unsupported.body':
    'Please use a recent Microsoft Edge, Google Chrome or Safari, and check that the address starts with https://.',
  'identity.passkey.cancelled': 'It was cancelled or took too long. Please press the button again.',
  'identity.passkey.known': 'The passkey of this device is registered already. Please go to sign-in.',
  'identity.passkey.unfit':
    'This device or key has no fingerprint, face or PIN set up. Set one up and try again, or choose another device.',
  'identity.passkey.wrongAddress':
    'The address that is open is not the registered one. Please open the address that you were given.',
};
