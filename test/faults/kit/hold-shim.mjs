// Loaded before a worker. Where HOLD_AT names a point of a message's way, every message stops there for ever, and says so on
// the standard output: whoever waits for it kills the process at exactly that point. Points at which a provider or mail server
// holds the message itself are none of this file's.
import pg from 'pg';

const point = process.env.HOLD_AT ?? '';
/** Statements before which, and after which, it is held; and those whose commit is waited for. */
const before = { 'before send': 'channel-access.room', 'after provider answer': 'delivery.finish' }[point];
const after = { 'before finish': 'delivery.finish' }[point];
const committed = { 'after claim': 'delivery.claim', 'after finish': 'delivery.finish' }[point];

const hold = () => {
  process.stdout.write('held\n');
  return new Promise(() => undefined);
};

if (before ?? after ?? committed) {
  /** Connections whose transaction has done the statement of the point. */
  const marked = new WeakSet();
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (given, ...rest) {
    const name = Object(given).name ?? given;
    if (name === before) return hold();
    if (name === committed) marked.add(this);
    const asked = query.call(this, given, ...rest);
    if (name === after) return asked.then(hold);
    if (name === 'commit' && marked.delete(this)) return asked.then(hold);
    return asked;
  };
}
