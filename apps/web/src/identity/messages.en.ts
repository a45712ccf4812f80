import type { Translation } from '../messages/translation';
import { accountEn } from './account/messages.en';
import type { identityJa } from './messages.ja';

export const identityEn: Translation<typeof identityJa> = {
  ...accountEn,
  'identity.signIn.intro': 'Sign in with the passkey you registered: fingerprint, face or the PIN of your device.',
  'identity.signIn.action': 'Sign in with a passkey',
  'identity.signIn.otherDevice':
    'With a passkey on your phone: press the button, choose “phone” or “another device”, and scan the QR code.',
  'identity.signIn.email.hint': 'When you select this field, your browser may suggest your passkey.',
  'identity.signIn.email.missing': 'Enter your e-mail address.',
  'identity.signIn.byPassword': 'If your consultancy uses passwords',
  'identity.signIn.byPassword.action': 'Continue with the password',
  'identity.signIn.lost': 'Lost your key or forgot your password?',
  'identity.waiting': 'Follow the instructions of your device',
  'identity.toSignIn': 'Go to sign-in',
  'identity.startOver': 'Start over',
  'identity.wait.left': '{time} left (min:s)',
  'identity.wait.over': 'You can try again now.',
  'identity.ended': 'You have been signed out',
  'identity.ended.body':
    'Nothing was done for a while, or this sign-in was ended from another device or by an administrator. After signing in you return to the page you had open.',
  'identity.handOver.left': '{name} has signed out. Next person: please sign in with your own passkey.',
  'identity.handOver.done': 'The person before you has signed out. Please sign in with your own passkey.',
  'identity.key.title': 'Now your key',
  'identity.key.body':
    'The password is right. Insert your security key, or use the passkey of this device or of your phone.',
  'identity.key.action': 'Confirm with the key',
  'identity.password': 'Password',
  'identity.password.lacking': 'Enter your password.',
  'identity.password.first': 'Choose a password',
  'identity.password.asked': 'Now your password',
  'identity.password.new': 'New password',
  'identity.password.current': 'Current password',
  'identity.password.rule':
    '15 characters or more, of any kind. Several words in a row are easy to remember and hard to guess. Common passwords and those known to have leaked are refused. You never have to change it regularly.',
  'identity.password.missing': '{count, plural, one {# character to go} other {# characters to go}}',
  'identity.password.longEnough': 'Long enough',
  'identity.password.show': 'Show what I type',
  'identity.password.decide': 'Use this password',
  'identity.device.this': 'This device',
  'identity.device.other': 'Phone or security key',
  'identity.device.unknown': 'Unknown device',
  'identity.print': 'Print',
  'identity.setUp': 'Register a passkey',
  'identity.setUp.welcome':
    'Welcome, {name}. Please check the details and register a passkey. It takes about a minute.',
  'identity.setUp.question': 'A question of {clinic}',
  'identity.setUp.question.body': '{by} asks about this item.',
  'identity.setUp.question.then': 'You can read and answer the question after this step.',
  'identity.setUp.until': 'Link valid until',
  'identity.setUp.what': 'What a passkey is',
  'identity.setUp.what.body':
    'It proves that it is you by two things together. Being two, they are two-factor authentication already.',
  'identity.factor.have': 'Something you have',
  'identity.factor.have.body': 'this computer, your phone, or a security key',
  'identity.factor.are': 'Something only you are or know',
  'identity.factor.are.body': 'your fingerprint, your face, or the PIN of the device',
  'identity.setUp.private': 'Your fingerprint or face never leaves the device, and there is no password to remember.',
  'identity.setUp.private.password': 'Your fingerprint or face never leaves the device.',
  'identity.setUp.passwordNext':
    'This consultancy uses a password as well as the passkey. You choose it yourself on the next page.',
  'identity.setUp.replaces': 'Your passkeys so far will stop working',
  'identity.setUp.replaces.body':
    'Once you register the new passkey, all earlier passkeys and recovery codes stop working, and you are signed out everywhere.',
  'identity.setUp.action': 'Register a passkey',
  'identity.setUp.shared':
    'On a shared computer, choose “phone” or “another device” when asked, and register your own phone or security key.',
  'identity.accept': 'Accept an invitation',
  'identity.accept.body':
    '{name}, {tenant} has invited you. You have a passkey already, so there is nothing new to register.',
  'identity.accept.action': 'Accept with your passkey',
  'identity.accept.lost':
    'If you lost your passkey, first use “Lost your key or forgot your password?” on the sign-in page.',
  'identity.inspector': 'Explanation for an on-site inspection',
  'identity.inspector.passkey':
    'Every sign-in to this system proves who the person is by these two factors (two-factor authentication).',
  'identity.inspector.password':
    'Every sign-in to this system proves who the person is by these factors together (two-factor authentication).',
  'identity.inspector.have':
    'Possession: the device or security key registered for that person. Having it is proved by cryptography at every sign-in.',
  'identity.inspector.are':
    'Biometrics or knowledge: the fingerprint, face or PIN that unlocks the device. It is checked inside the device, and no sign-in is accepted without it.',
  'identity.inspector.know': 'Knowledge: a password of at least 15 characters, stored irreversibly.',
  'identity.inspector.each': 'One factor alone opens nothing, and no key can be replaced by e-mail alone.',
  'identity.inspector.who':
    'Each person has an account of their own. Every sign-in and every change of keys is recorded with time and device.',
  'identity.second': 'Prepare a second way in',
  'identity.second.body':
    'In case your device breaks or gets lost, prepare one more way back. One of the two is enough.',
  'identity.second.codes': 'Keep recovery codes',
  'identity.second.codes.body':
    'Print ten codes, each good for one use, and keep them locked away. No other device is needed.',
  'identity.second.device': 'Register another device',
  'identity.second.device.body': 'Register your own phone or a security key as a second key.',
  'identity.second.there': 'Ready',
  'identity.second.done': 'Continue',
  'identity.second.later': 'Do this later',
  'identity.second.later.body': 'Your account page reminds you until it is done.',
  'identity.codes': 'Recovery codes',
  'identity.codes.of': '{name} ({email})',
  'identity.codes.madeAt': 'Made: {at}',
  'identity.codes.once': 'These codes are shown only now',
  'identity.codes.keep':
    'Print them or save them as a file, and keep them locked away. Do not carry a photo of them around.',
  'identity.codes.use':
    'If you lose your key, choose “Lost your key or forgot your password?” on the sign-in page and enter one of them. Each code works once.',
  'identity.codes.copy': 'Copy',
  'identity.codes.copied': 'Copied. Paste them where you keep them.',
  'identity.codes.notCopied': 'Copying did not work. Please print or save them.',
  'identity.codes.save': 'Save as a file',
  'identity.codes.kept': 'I have put them in a safe place',
  'identity.codes.done': 'Done',
  'identity.codes.make': 'Make recovery codes',
  'identity.recover': 'Lost your key or forgot your password?',
  'identity.recover.body':
    'We send a link to your registered e-mail address. If you lost your key, have your recovery codes at hand.',
  'identity.recover.action': 'Send the link',
  'identity.recover.sent': 'Check your e-mail',
  'identity.recover.sent.body':
    'If {email} is registered, we have sent a link to it. The link works for {minutes, number} minutes.',
  'identity.recover.notThere':
    'If nothing arrives, look into your spam folder and check the address for typing errors. A new link ends the one before.',
  'identity.recover.again': 'Send again',
  'identity.recover.newLink': 'Send a new link',
  'identity.recover.nothing': 'No recovery code and no other key?',
  'identity.recover.nothing.body':
    'Contact an administrator of your consultancy. Two administrators confirm it, and 24 hours later you get a link to register again.',
  'identity.recover.link': 'Get back in',
  'identity.lost': 'What did you lose?',
  'identity.lost.key': 'My key (the device with the passkey, or the security key)',
  'identity.lost.key.body': 'You register a new passkey with a recovery code.',
  'identity.lost.password': 'I forgot my password',
  'identity.lost.password.body': 'You choose a new password. Signing in still needs your key.',
  'identity.code': 'Recovery code',
  'identity.code.hint': 'One of the ten that you have not used yet. Spaces, hyphens and small letters do not matter.',
  'identity.code.short': 'A code has 24 characters; {count, plural, one {# is missing} other {# are missing}}.',
  'identity.code.long': 'A code has 24 characters; there {count, plural, one {is # too many} other {are # too many}}.',
  'identity.code.letters': 'There is a letter that codes do not use. Please compare with the paper.',
  'identity.code.then':
    'Next you register a new passkey on this device. Then you are signed out everywhere else, and the code is used up.',
  'identity.code.action': 'Check the code and register a new passkey',
  'identity.code.none': 'No recovery codes are left',
  'identity.reset.done': 'Your password has been changed',
  'identity.reset.done.body': 'Sign in with the new password and your key. You have been signed out everywhere.',
  'identity.objection': 'Stop a recovery',
  'identity.objection.body':
    'An administrator of {tenant} has started to let you register your passkey anew. If you asked for it, there is nothing to do.',
  'identity.objection.startedAt': 'Started',
  'identity.objection.mine': 'If you did not ask for it, stop it here. Your keys go on working as before.',
  'identity.objection.action': 'Stop the recovery',
  'identity.objection.stopped': 'The recovery is stopped',
  'identity.objection.stopped.body': 'Your keys go on working as before. The administrators have been told.',
  'identity.stepUp': 'Confirm that it is you',
  'identity.stepUp.body':
    'This matters, so please confirm with your passkey that it is you. You will not be asked again for five minutes.',
  'identity.stepUp.otherDevice': 'If you cancel, what you have entered stays.',
  'identity.stepUp.action': 'Confirm with the passkey',
  'identity.unsupported': 'This browser cannot use passkeys',
  'identity.unsupported.body':
    'Please use a recent Microsoft Edge, Google Chrome or Safari, and check that the address starts with https://.',
  'identity.passkey.cancelled':
    'It was cancelled or took too long. Check that the key is plugged in and press the button again. You can try as often as you like.',
  'identity.passkey.known': 'This device or key is registered already. Please choose another one.',
  'identity.passkey.unfit':
    'This device or key has no fingerprint, face or PIN set up. Set one up and try again, or choose another device.',
  'identity.passkey.wrongAddress':
    'The address that is open is not the registered one. Please open the address that you were given.',
};
