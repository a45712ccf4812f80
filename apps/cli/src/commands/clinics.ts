import type { AddCommands } from './index';

export const clinicsCommands: AddCommands = (program, cli) => {
  program.command('clinics').description(cli.say('医療機関', 'Clinics'));
};
