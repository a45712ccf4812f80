import type { Translation } from '../messages/translation';
import type { vendorsJa } from './messages.ja';

export const vendorsEn: Translation<typeof vendorsJa> = {
  'vendors.questions': 'Questions for you',
  'vendors.questions.body':
    'Questions of medical institutions. Your answer arrives as a proposal, which they check before they use it.',
  'vendors.questions.tabs': 'Which questions',
  'vendors.questions.open': 'Waiting for an answer',
  'vendors.questions.answered': 'Answered',
  'vendors.questions.open.empty': 'No question is waiting for an answer',
  'vendors.questions.open.empty.body': 'We send you a mail when a new one comes.',
  'vendors.questions.answered.empty': 'You have not answered any question yet',
  'vendors.questions.answered.empty.body': 'Questions that you answered can be looked up here.',
  'vendors.questions.by': '{clinic}, {by}, {at}',
  'vendors.state.asked': 'Waiting',
  'vendors.state.answered': 'Answered',
  'vendors.state.closed': 'Checked',
  'vendors.question.back': 'All questions',
  'vendors.question.gone': 'This question is not here any more',
  'vendors.question.gone.body': 'It was taken back, or it was put to somebody else.',
  'vendors.question.item': 'What the question is about',
  'vendors.question.closed': 'Your answer was checked',
  'vendors.question.closed.body': 'Thank you. It cannot be changed any more.',
  'vendors.question.seen': 'Who sees what',
  'vendors.question.seen.body':
    'You see this question and your own answer, and nothing else of the clinic. Your answer is seen by this clinic and by {tenant}, which supports it, and by nobody else.',
  'vendors.ask.way': 'Whom to ask',
  'vendors.ask.way.colleague': 'A colleague',
  'vendors.ask.way.vendor': 'A vendor',
  'vendors.ask.way.vendor.body': 'They answer by a link in a mail',
  'vendors.ask.intro':
    'They get a mail, and see this item and your question, nothing else. Their answer comes back as a proposal; nothing changes on the checklist until you accept it.',
  'vendors.ask.known': 'Choose a vendor of this clinic',
  'vendors.ask.known.empty': 'Enter somebody else',
  'vendors.ask.known.systems': '{name} ({systems})',
  'vendors.ask.name': 'Company or name',
  'vendors.ask.name.hint': 'For example: Aoba Denshi, Mr Tanaka',
  'vendors.ask.address': 'E-mail address',
  'vendors.ask.address.hint': 'The address of the person who answers, not one that a company shares.',
  'vendors.ask.link': 'The link works for seven days, and only for this address.',
  'vendors.told.waiting': 'The mail to {address} is being prepared.',
  'vendors.told.told': 'Asked by a mail to {address}.',
  'vendors.told.not_a_vendor':
    'Nobody can be asked as a vendor at {address}. For a colleague, use “A colleague”; otherwise check the address and ask again.',
  'vendors.told.asker_left': 'It was not sent, as whoever asked may not ask any more. Take it back and ask again.',
};
