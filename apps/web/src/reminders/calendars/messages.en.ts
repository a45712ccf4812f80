import type { Translation } from '../../messages/translation';
import type { calendarsJa } from './messages.ja';

export const calendarsEn: Translation<typeof calendarsJa> = {
  'reminders.nav.calendars': 'Calendars',
  'calendars.title': 'Dates in your calendar',
  'calendars.description':
    'The calendar that you use every day (Google, Outlook, iPhone …) can show your dates by itself.',
  'calendars.what':
    'It shows what kind of date it is, the name of the clinic and the day. No items and no answers: for those, follow the link in the event and sign in to Mamori.',
  'calendars.mine': 'Your addresses',
  'calendars.mine.empty': 'There is no address yet. Once you make one, your calendar can show your dates.',
  'calendars.create': 'Make an address',
  'calendars.create.title': 'Make an address for a calendar',
  'calendars.name': 'Where it is used',
  'calendars.name.hint': 'A name to tell it apart later, as “My iPhone” or “Google calendar at the front desk”.',
  'calendars.dates': 'Dates to show',
  'calendars.dates.mine': 'Dates that concern me',
  'calendars.dates.mine.hint': 'Those that you answer for, and those of the clinics that you look after.',
  'calendars.dates.clinic': 'Dates of one clinic',
  'calendars.clinic': 'Clinic',
  'calendars.clinic.required': 'Please choose a clinic.',
  'calendars.made': 'The address for “{name}” is ready',
  'calendars.made.once':
    'This address is shown now and never again. Please add it to your calendar before you close this. If you lose it, make another one.',
  'calendars.made.secret':
    'Whoever knows this address can see the dates. Please do not send it to others or put it up anywhere.',
  'calendars.made.again':
    'This address was made before and cannot be shown again. Please take it back and make another one.',
  'calendars.address': 'Address',
  'calendars.copy': 'Copy',
  'calendars.copied': 'The address was copied.',
  'calendars.notCopied': 'It could not be copied. Please select the address and copy it by hand.',
  'calendars.open': 'Open in this device’s calendar',
  'calendars.open.hint': 'On iPhone, iPad, Mac and in Outlook on a PC this link opens the page for adding it.',
  'calendars.done': 'I have added it: close',
  'calendars.how': 'How to add it',
  'calendars.how.google': 'Google calendar (on a computer)',
  'calendars.how.google.1': 'Open Google calendar in a browser on a computer: the app on a phone cannot add it.',
  'calendars.how.google.2': 'Press “+” beside “Other calendars” on the left and choose “From URL”.',
  'calendars.how.google.3': 'Paste the address and press “Add calendar”. Your phone will show it too.',
  'calendars.how.outlook': 'Outlook',
  'calendars.how.outlook.1': 'Open the calendar in Outlook and press “Add calendar”.',
  'calendars.how.outlook.2': 'Choose “Subscribe from web” (in some versions “From Internet”).',
  'calendars.how.outlook.3': 'Paste the address, give it a name and press “Import”.',
  'calendars.how.iphone': 'iPhone and iPad',
  'calendars.how.iphone.1':
    'If this page is open on the iPhone, press “Open in this device’s calendar” and then “Subscribe”.',
  'calendars.how.iphone.2':
    'If you made the address elsewhere, press “Calendars” at the foot of the Calendar app, then “Add Calendar” and “Add Subscription Calendar”, and paste the address.',
  'calendars.how.delay':
    'A new date may take some hours to a day to appear: the calendar decides how often it looks. What is urgent reaches you as a notice.',
  'calendars.of.mine': 'Dates that concern the person',
  'calendars.of.clinic': 'Dates of {clinic}',
  'calendars.created': 'Made: {at}',
  'calendars.read': 'Last read: {at}',
  'calendars.unread': 'It was never read yet. Please check that it was added to the calendar.',
  'calendars.revoke': 'Take back',
  'calendars.revoke.of': 'Take back the address of “{name}”',
  'calendars.revoke.ask': 'Take back the address of “{name}”?',
  'calendars.revoke.body':
    'Nothing can be read under this address any more, and this cannot be undone. Old events may stay in the calendar, so please remove it there too.',
  'calendars.revoked': 'The address was taken back.',
  'calendars.all': 'Everybody’s addresses',
  'calendars.all.body':
    'See who shows which dates in a calendar, and take back what is not needed. Addresses of people who were disabled open nothing in any case.',
  'calendars.all.empty': 'Nobody has made an address.',
  'calendars.column.member': 'Person',
  'calendars.column.name': 'Where it is used',
  'calendars.column.dates': 'Dates',
  'calendars.column.read': 'Last read',
  'calendars.column.action': 'Action',
  'calendars.never': 'Never',
};
