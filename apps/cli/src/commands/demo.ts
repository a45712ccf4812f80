import type { AddCommands } from './index';

export const demoCommands: AddCommands = (program, cli) => {
  const demo = program.command('demo').description(cli.say('デモ', 'The demo'));

  demo
    .command('load')
    .description(
      cli.say(
        '架空の24医療機関をもつデモの会社を作る (あれば変えない)',
        'create the demo consultancy with 24 fictitious clinics (left alone when it is there)',
      ),
    )
    .action(async () => (await import('../demo/load-demo')).loadDemo(cli));
};
