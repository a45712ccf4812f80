// @ts-check
import { spawnSync } from 'node:child_process';
import { onPath } from './on-path.mjs';
import { Problem } from './problem.mjs';
import { lastLines, runCommand } from './run-command.mjs';

// A package that brings a service must not start it, now or at the next boot.
const script = `
set -e
guard=/usr/sbin/policy-rc.d
if [ ! -e "$guard" ]; then
  printf '#!/bin/sh\\nexit 101\\n' > "$guard"
  chmod 755 "$guard"
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
install() { apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"; }
install "$@" || { apt-get update -qq && install "$@"; }
for package in "$@"; do
  if [ "$package" = redis-server ] && command -v systemctl > /dev/null; then
    systemctl disable redis-server > /dev/null 2>&1 || true
  fi
done
`;

/**
 * How this user may install packages: as root, by sudo without a password, or not at all (undefined).
 * @returns {readonly string[] | undefined} the words before the command
 */
export function installer() {
  if (!onPath(['apt-get'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return onPath(['sudo']) && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
}

/**
 * Installs Debian packages without a question.
 * @param {readonly string[]} prefix of `installer`
 * @param {readonly string[]} packages
 */
export async function aptInstall(prefix, packages) {
  const [command = 'sh', ...args] = [...prefix, 'sh', '-c', script, 'sh', ...packages];
  const result = await runCommand(command, args, { cwd: '/', env: process.env });
  if (result.code === 0) return;
  throw new Problem(
    `The system's package manager could not install ${packages.join(', ')}. Check the network, then type: ${lineFor(packages)}`,
    `パッケージ ${packages.join('、')} を導入できませんでした。ネットワークを確かめて、次を実行してください: ${lineFor(packages)}`,
    lastLines(result),
  );
}

/**
 * The line that a person types instead.
 * @param {readonly string[]} packages
 */
export const lineFor = (packages) => `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
