import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { COMMANDS, type Command, SHELLS } from '../../src/cli/command-table';
import { completion } from '../../src/cli/completion';
import { COMMAND_LINE_TEXTS } from '../../src/messages/command-line';
import { LOCALES } from '../../src/messages/locale';
import { said } from './support/said';
import { scratch } from './support/launcher';
import { PATIENCE_MS } from '../support/patience';

const { folder, file } = scratch('heji-completion-');
const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
const shortOf = (name: keyof typeof COMMANDS, option: string) => (COMMANDS[name] as Command).options[option]?.short;
const optionsOf = (name: keyof typeof COMMANDS) => Object.keys((COMMANDS[name] as Command).options);

describe.each(LOCALES)('heji help in %s', (locale) => {
  const usage = COMMAND_LINE_TEXTS[locale].usage;

  test('names every command and every option of it', () => {
    for (const name of names) {
      expect(usage).toContain(`heji ${name}`);
      for (const option of optionsOf(name))
        expect(usage).toContain(shortOf(name, option) === undefined ? `--${option}` : ` -${shortOf(name, option)} `);
    }
  });

  test('names no option that there is not', () => {
    const known = new Set(names.flatMap(optionsOf).concat('version'));
    const named = [...usage.matchAll(/--([a-z][a-z-]*)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe.each(SHELLS)('heji completion %s', (shell) => {
  test('knows every command with its options', async () => {
    const { stdout, code } = await said(completion, shell);
    expect(code).toBe(0);
    for (const name of names) {
      expect(stdout).toContain(name);
      for (const option of optionsOf(name)) expect(stdout).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
    }
  });
});

test.each([[['tcsh']], [[]], [['bash', 'zsh']]])('heji completion %j names the shells there are', async (args) => {
  await expect(said(completion, ...args)).rejects.toMatchObject({
    said: ['badShell', SHELLS.join(', ')],
  });
});

describe('in bash', () => {
  let script: string;
  beforeAll(async () => {
    script = file((await said(completion, 'bash')).stdout, '.bash');
  });

  /** What bash offers for the last of these words. */
  function offered(...words: readonly string[]): readonly string[] {
    const given = ['heji', ...words].map((word) => `'${word}'`).join(' ');
    const run = spawnSync(
      'bash',
      [
        '-c',
        `. '${script}'; COMP_WORDS=(${given}); COMP_CWORD=${String(words.length)}; _heji; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { encoding: 'utf8', cwd: folder, timeout: PATIENCE_MS },
    );
    expect(run.stderr).toBe('');
    return run.stdout.split('\n').filter((line) => line !== '');
  }

  test.each<[readonly string[], readonly string[]]>([
    [['ch'], ['check']],
    [['re'], ['review', 'restore']],
    [['check', '--f'], ['--format']],
    [
      ['check', '--format', ''],
      ['text', 'json', 'sarif', 'junit'],
    ],
    [['check', 'a.xlsx', '--lang', 'e'], ['en-US']],
    [['check', '--rule', 'B11-01'], ['B11-01']],
    [
      ['fill', '--mode', ''],
      ['blanks', 'all'],
    ],
    [['completion', 'f'], ['fish']],
    [
      ['schema', 'review'],
      ['review', 'review-line'],
    ],
    [['workbook', '--js'], []],
    [['nothing', '--f'], []],
  ])('%j', (words, expected) => expect(offered(...words)).toEqual(expected));

  test('a profile is a built-in one or a file', () => {
    file('{}', '.json');
    expect(offered('check', '--profile', '')).toEqual(expect.arrayContaining(['hunan', 'sichuan']));
    expect(offered('check', '--profile', 'file').some((name) => name.endsWith('.json'))).toBe(true);
  });

  test('an option that takes files offers files', () => {
    expect(offered('check', '--report', 'file').map((name) => join(folder, name))).toContain(script);
  });
});
