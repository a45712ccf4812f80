import type { Translation } from '../messages/translation';
import type { recoveriesJa } from './recovery-messages.ja';

export const recoveriesEn: Translation<typeof recoveriesJa> = {
  'recoveries.body':
    'Helps somebody who lost every passkey and recovery code to sign in again. It takes two administrators and one day.',
  'recoveries.list': 'List of sign-in recoveries',
  'recoveries.empty': 'No recovery was requested',
  'recoveries.empty.body': 'A recovery starts on the page of the member, under “Access”.',
  'recoveries.toMembers': 'Show the members',
  'recoveries.column.member': 'For whom',
  'recoveries.column.state': 'State',
  'recoveries.column.started': 'Requested',
  'recoveries.column.approved': 'Approved',
  'recoveries.column.ready': 'Link is sent',
  'recoveries.column.action': 'Actions',
  'recoveries.by': '{name}, {at}',
  'recoveries.notYet': 'Not yet',
  'recoveries.afterApproval': '24 hours after the approval',
  'recoveries.state.started': 'Needs approval',
  'recoveries.state.waiting': 'Waiting a day',
  'recoveries.state.link_sent': 'Link sent',
  'recoveries.state.used': 'Recovered',
  'recoveries.state.objected': 'Stopped by the person',
  'recoveries.state.withdrawn': 'Withdrawn',
  'recoveries.state.expired': 'Expired',
  'recoveries.needsOther': 'Another administrator has to approve',

  'recoveries.start': 'Request a sign-in recovery',
  'recoveries.start.why': 'For somebody who lost every passkey and recovery code and cannot sign in.',
  'recoveries.start.title': 'Request a sign-in recovery for {name}?',
  'recoveries.start.check':
    'First make sure by telephone or in person that it is really them. A request by mail alone may come from somebody else.',
  'recoveries.steps': 'How it works',
  'recoveries.step1':
    'Another owner or administrator approves. Neither the one who requested it nor the person concerned can do so.',
  'recoveries.step2': 'Then 24 hours pass, in which the person can stop it if they know nothing of it.',
  'recoveries.step3':
    'After 24 hours the person gets a link to register a new passkey. Once that is done, earlier passkeys stop working.',
  'recoveries.mails':
    'The person and every owner and administrator are told by mail when it is requested, approved and completed.',
  'recoveries.started': 'A recovery for {name} was requested. It now needs the approval of another administrator.',
  'recoveries.see': 'Show the recoveries',

  'recoveries.approve': 'Approve',
  'recoveries.approve.for': 'Approve the recovery of {name}',
  'recoveries.approve.title': 'Approve the sign-in recovery of {name}?',
  'recoveries.approve.asked': '{by} requested it at {at}.',
  'recoveries.approve.then':
    'Your approval starts the wait of 24 hours. At about {at}, a link to register a new passkey goes to the e-mail address of {name}.',
  'recoveries.approve.check': 'Before you approve, make sure by telephone or in person that this is what they want.',
  'recoveries.approve.objection': 'Until then, {name} can stop it if they know nothing of it.',
  'recoveries.approve.after':
    'When the link is used, earlier passkeys and recovery codes of {name} stop working, and every open page ends.',
  'recoveries.approved': 'The recovery of {name} is approved. The link is sent in 24 hours.',
  'recoveries.withdraw': 'Withdraw',
  'recoveries.withdraw.for': 'Withdraw the recovery of {name}',
  'recoveries.withdraw.title': 'Withdraw the recovery of {name}?',
  'recoveries.withdraw.body':
    'No link is sent, and one that was sent stops working at once. A new recovery can be requested when needed.',
  'recoveries.withdrawn': 'The recovery of {name} was withdrawn.',

  'signInPolicy.body':
    'Holds for every member of your consultancy. After a change, whoever no longer meets it signs in again.',
  'signInPolicy.method': 'How people sign in',
  'signInPolicy.method.passkey': 'Passkey',
  'signInPolicy.method.passkey.body':
    'People unlock their device with a fingerprint, face or PIN, and that is all. Having the device and unlocking it are two factors, checked in one step.',
  'signInPolicy.method.password_and_key': 'Password and key',
  'signInPolicy.method.password_and_key.body':
    'People enter a password of at least 15 characters, and then prove themselves with a passkey or security key. One more step.',
  'signInPolicy.again':
    '{count, plural, one {# person who is} other {# people who are}} signed in with a passkey alone will have to sign in again at once. You can go on working here.',
  'signInPolicy.again.none': 'Nobody else is signed in with a passkey alone. You can go on working here.',
  'signInPolicy.without':
    '{count, plural, one {# person has} other {# people have}} no password yet. At their next sign-in they choose their first one, after the key.',
  'signInPolicy.without.none': 'Everybody has chosen a password already.',
  'signInPolicy.idle': 'Sign out when nothing is done for',
  'signInPolicy.idle.hint': 'Protects a device that was left alone.',
  'signInPolicy.idle.option': '{count, number} minutes',
  'signInPolicy.absolute': 'Sign out, even while in use, after',
  'signInPolicy.absolute.hint': 'People sign in at least once a day.',
  'signInPolicy.absolute.option': '{count, plural, one {# hour} other {# hours}}',
  'signInPolicy.save': 'Change the policy',
  'signInPolicy.unchanged': 'Nothing was changed',
  'signInPolicy.confirm.title': 'Change the sign-in policy?',
  'signInPolicy.confirm.method': 'How people sign in: {from} → {to}',
  'signInPolicy.confirm.idle': 'Sign out when nothing is done for: {from, number} → {to, number} minutes',
  'signInPolicy.confirm.absolute': 'Sign out, even while in use, after: {from, number} → {to, number} hours',
  'signInPolicy.confirm.now': 'Whoever is already past a shorter time has to sign in again at once.',
  'signInPolicy.saved': 'The sign-in policy was changed.',
  'signInPolicy.conflict': 'Someone else changed the policy first',
  'signInPolicy.conflict.body': 'Below you still see what you chose. The policy now is:',
  'signInPolicy.conflict.theirs': 'Use the policy as it is now',
  'signInPolicy.readOnly': 'Only owners and administrators can change the policy.',
  'signInPolicy.history': 'Show earlier changes',
};
