import type { Cli } from '../cli';
import type { BadRow } from './check-trail';
import type { Anchor, Anchors } from './read-anchors';
import type { VerifiedTrail } from './verify-audit';

/** One line about one trail. */
export function sayTrail(cli: Cli, { tenantId, name, rows, anchors, firstBad }: VerifiedTrail): string {
  if (!firstBad)
    return cli.say(
      `✓ ${name} (${tenantId}): ${rows} 行、すべて合っています (アンカー ${anchors} 件と照合)`,
      `✓ ${name} (${tenantId}): ${rows} rows, all of them fit (held against ${anchors} anchors)`,
    );
  return `✗ ${name} (${tenantId}): ${sayBadRow(cli, firstBad)}`;
}

function sayBadRow(cli: Cli, bad: BadRow): string {
  const { seq, untilSeq, at, count } = bad;
  const event = bad.eventId ? cli.say(` (記録 ${bad.eventId})`, ` (event ${bad.eventId})`) : '';
  const anchored = at ? cli.say(` (${at} のアンカーによる)`, ` (by the anchor of ${at})`) : '';
  switch (bad.what) {
    case 'changed':
      return cli.say(`${seq} 番目の行${event}が書き換えられています`, `row ${seq}${event} was changed`);
    case 'missing':
      return cli.say(`${seq} 番目の行${event}がありません`, `row ${seq}${event} is missing`);
    case 'swapped':
      return cli.say(
        `${seq} 番目の行${event}が ${untilSeq} 番目の行と入れ替わっています`,
        `row ${seq}${event} has changed places with row ${untilSeq}`,
      );
    case 'unlinked':
      return cli.say(
        `どの鎖にもつながっていない行${event}があります (${at}、全部で ${count} 行)`,
        `a row${event} of ${at} belongs to no link (${count} in all)`,
      );
    case 'cut':
      return cli.say(
        `${seq} 番目から ${untilSeq} 番目までの行が切り取られています${anchored}`,
        `rows ${seq} to ${untilSeq} were cut off${anchored}`,
      );
    case 'head':
      return cli.say(`鎖の先頭の記録が ${seq} 番目の行と合いません`, `the head of the chain does not fit row ${seq}`);
    case 'rewritten':
      return cli.say(
        `${seq} 番目から ${untilSeq} 番目までのどこかが書き換えられ、以降のハッシュも作り直されています${anchored}`,
        `something from row ${seq} to ${untilSeq} was changed and everything after it hashed anew${anchored}`,
      );
  }
}

/** A consultancy that the anchors know and the database does not. */
export function sayGone(cli: Cli, tenantId: string, anchors: readonly Anchor[]): string {
  const last = anchors.at(-1);
  return cli.say(
    `✗ ${tenantId}: 会社ごとデータベースにありません (アンカーでは ${last?.seq} 行、${last?.at})`,
    `✗ ${tenantId}: the whole consultancy is gone from the database (${last?.seq} rows by the anchor of ${last?.at})`,
  );
}

/** What could not be checked: it has to be said, or the marks above would promise too much. */
export function sayLimits(
  cli: Cli,
  trails: readonly VerifiedTrail[],
  { files, unreadable }: Anchors,
  folder: string | undefined,
): readonly string[] {
  const lines: string[] = [];
  if (files === 0)
    lines.push(
      folder === undefined
        ? cli.say(
            'アンカーの場所が指定されていません (--anchors または MAMORI_ANCHOR_DIR)。',
            'No folder of anchors was given (--anchors or MAMORI_ANCHOR_DIR).',
          )
        : cli.say(`${folder} にアンカーがありません。`, `There are no anchors in ${folder}.`),
      cli.say(
        'データベースを自由に書ける人が末尾を切り取ったり、全体のハッシュを作り直したりしても、アンカーなしでは見つけられません。',
        'Without anchors, a tail that was cut off or a chain that was hashed anew by whoever can write to the database cannot be found.',
      ),
    );
  else {
    const open = trails.filter(({ rows, anchoredTo, firstBad }) => !firstBad && rows > anchoredTo);
    for (const { name, rows, anchoredTo } of open)
      lines.push(
        cli.say(
          `${name}: ${anchoredTo + 1} 番目から ${rows} 番目までの行は、まだアンカーで守られていません。`,
          `${name}: rows ${anchoredTo + 1} to ${rows} are not guarded by an anchor yet.`,
        ),
      );
  }
  if (unreadable > 0)
    lines.push(
      cli.say(
        `アンカーのうち ${unreadable} 行は読めません (停電などで途切れたか、傷んでいます)。`,
        `${unreadable} lines of the anchors cannot be read (torn by a crash, or damaged).`,
      ),
    );
  return lines;
}
