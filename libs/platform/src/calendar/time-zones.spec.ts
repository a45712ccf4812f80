import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// The time zone is read once when Node starts, so each one needs a process of its own.
const probe = `
import * as calendar from './index';
const instants = ['2026-12-31T14:59:59.999Z', '2026-12-31T15:00:00Z', '2028-02-28T15:00:00Z', '2027-03-13T07:30:00Z', '2011-12-30T10:00:00Z'];
const days = ['2026-11-23', '2026-12-31', '2027-01-01', '2027-03-14', '2028-02-29', '2011-12-30', '2019-05-01'];
console.log(JSON.stringify({
  zone: new Date('2027-01-01T00:00:00Z').getTimezoneOffset(),
  answers: [
    instants.map((instant) => calendar.toJstDay(new Date(instant))),
    days.map((day) => [
      calendar.isDay(day), calendar.addDays(day, 1), calendar.daysBetween('2026-01-01', day), calendar.weekdayOf(day),
      calendar.fiscalYearOf(day), calendar.formatDay(day, 'ja'), calendar.formatDay(day, 'en'), calendar.parseDay(calendar.formatDay(day, 'ja')),
      calendar.isHoliday(day), calendar.isBusinessDay(day), calendar.addBusinessDays(day, 5), calendar.addBusinessDays(day, -5),
    ]),
    [1, 61, 46478].map((serial) => calendar.fromExcelSerial(serial)),
  ],
}));`;

async function answersUnder(zones: readonly string[]): Promise<readonly { zone: number; answers: unknown }[]> {
  const bundle = await build({
    stdin: { contents: probe, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const code = bundle.outputFiles[0]!.text;
  return zones.map((TZ) =>
    JSON.parse(execFileSync(process.execPath, ['-'], { input: code, env: { TZ }, encoding: 'utf8' })),
  );
}

it('answers alike whatever the time zone of the machine', async () => {
  const [tokyo, ...others] = await answersUnder(['Asia/Tokyo', 'UTC', 'America/New_York', 'Pacific/Apia']);
  expect(tokyo?.answers).toMatchObject([
    ['2026-12-31', '2027-01-01', '2028-02-29', '2027-03-13', '2011-12-30'],
    {},
    {},
  ]);
  for (const other of others) expect(other.answers).toEqual(tokyo?.answers);
  expect(new Set([tokyo, ...others].map((run) => run?.zone)).size).toBe(4);
});
