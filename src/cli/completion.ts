import type { Locale } from '../messages/locale';
import { PROFILES } from '../rules';
import { LISTED_RULES } from '../rules/text';
import { type Command, type CommandName, COMMANDS, SHELLS, type Takes } from './command-table';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';
import { localeIn, parse } from './options';
import { Refusal } from './refusal';

/** Scripts that complete commands, options and their values in four shells, all made of the one table of commands (command-table.ts). */

/** What the shell offers: these words, and its own files or folders. */
interface Offered {
  readonly words: readonly string[];
  readonly files: 'none' | 'files' | 'folders';
}

interface OptionLine {
  readonly long: string;
  readonly short: string | undefined;
  /** Undefined for one without a value. */
  readonly value: Offered | undefined;
  readonly isMultiple: boolean;
}

interface CommandLine {
  readonly name: string;
  readonly about: string;
  readonly takes: Offered;
  readonly options: readonly OptionLine[];
}

function offered(takes: Takes): Offered {
  switch (takes) {
    case 'file':
      return { words: [], files: 'files' };
    case 'folder':
      return { words: [], files: 'folders' };
    case 'profile':
      return { words: PROFILES.map(({ id }) => id), files: 'files' };
    case 'rule':
      return { words: [...new Set(LISTED_RULES.map(({ id }) => id))], files: 'none' };
    default:
      return { words: takes, files: 'none' };
  }
}

function commandLines(locale: Locale): readonly CommandLine[] {
  const names = Object.keys(COMMANDS) as readonly CommandName[];
  return names.map((name) => {
    const { takes, options }: Command = COMMANDS[name];
    return {
      name,
      about: COMMAND_LINE_TEXTS[locale].commands[name],
      takes: offered(takes),
      options: Object.entries(options).map(([long, option]) => ({
        long,
        short: option.short,
        value: option.type === 'string' ? offered(option.takes ?? []) : undefined,
        isMultiple: option.multiple ?? false,
      })),
    };
  });
}

const spellings = ({ long, short }: OptionLine): readonly string[] => [
  `--${long}`,
  ...(short === undefined ? [] : [`-${short}`]),
];

/** In single quotes, for every shell but PowerShell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Readline asks the function, and offers files of its own where that finds nothing (`-o default`). */
function bash(commands: readonly CommandLine[]): string {
  const words = ({ words: list, files }: Offered) =>
    [
      `COMPREPLY=($(compgen -W ${quoted(list.join(' '))} -- "$cur"))`,
      ...(files === 'none' ? [] : [`COMPREPLY+=($(compgen ${files === 'folders' ? '-d' : '-f'} -- "$cur"))`]),
    ].join('; ');
  const cases = commands.flatMap(({ name, takes, options }) => [
    ...options.flatMap((option) =>
      option.value
        ? [
            `    ${spellings(option)
              .map((one) => quoted(`${name} ${one}`))
              .join('|')}) ${words(option.value)}; return ;;`,
          ]
        : [],
    ),
    `    ${quoted(`${name} `)}*) case "$cur" in`,
    `      -*) ${words({ words: options.flatMap(spellings), files: 'none' })} ;;`,
    `      *) ${words(takes)} ;;`,
    '    esac ;;',
  ]);
  return `# bash
_heji() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local IFS=$' \\t\\n'
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), 'help', '--version'].join(' '))} -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${cases.join('\n')}
  esac
}
complete -o filenames -o default -F _heji heji
`;
}

function zsh(commands: readonly CommandLine[]): string {
  const action = ({ words, files }: Offered) => {
    const own = files === 'folders' ? '_files -/' : '_files';
    if (words.length === 0) return files === 'none' ? ' ' : own;
    return files === 'none'
      ? `(${words.join(' ')})`
      : `_alternative "words:value:(${words.join(' ')})" "files:file:${own}"`;
  };
  const spec = (option: OptionLine) =>
    spellings(option)
      .map((one) => {
        const many = option.isMultiple ? '*' : '';
        return option.value ? `${many}${one}:${option.long}:${action(option.value)}` : `${many}${one}`;
      })
      .map(quoted);
  const cases = commands.map(
    ({ name, takes, options }) =>
      `    ${name}) _arguments ${[...options.flatMap(spec), quoted(`*:${name}:${action(takes)}`)].join(' ')} ;;`,
  );
  return `#compdef heji
_heji() {
  local -a commands
  commands=(${commands.map(({ name, about }) => quoted(`${name}:${about.replaceAll(':', '\\:')}`)).join(' ')} 'help')
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _heji heji
`;
}

function fish(commands: readonly CommandLine[]): string {
  const values = ({ words, files }: Offered) =>
    [files === 'none' ? '-x' : '-r -F', ...(words.length > 0 ? ['-a', quoted(words.join(' '))] : [])].join(' ');
  const lines = commands.flatMap(({ name, about, takes, options }) => {
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    const own = [
      ...(takes.files === 'none' ? ['-f'] : ['-F']),
      ...(takes.words.length > 0 ? ['-a', quoted(takes.words.join(' '))] : []),
    ];
    return [
      `complete -c heji -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
      `complete -c heji ${when} ${own.join(' ')}`,
      ...options.map(({ long, short, value }) =>
        [
          `complete -c heji ${when} -l ${long}`,
          ...(short === undefined ? [] : [`-s ${short}`]),
          ...(value ? [values(value)] : []),
        ].join(' '),
      ),
    ];
  });
  return ['# fish', 'complete -c heji -n __fish_use_subcommand -f -a help', ...lines, ''].join('\n');
}

/** An empty answer leaves files to PowerShell itself. */
function powershell(commands: readonly CommandLine[]): string {
  const list = (words: readonly string[]) => `@(${words.map((word) => `'${word}'`).join(', ')})`;
  const rows = commands.map(({ name, takes, options }) => {
    const values = options.flatMap((option) =>
      option.value ? spellings(option).map((one) => `'${one}' = ${list(option.value?.words ?? [])}`) : [],
    );
    return `    '${name}' = @{ options = ${list(options.flatMap(spellings))}; takes = ${list(takes.words)}; values = @{ ${values.join('; ')} } }`;
  });
  return `# PowerShell
Register-ArgumentCompleter -Native -CommandName heji -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${rows.join('\n')}
  }
  $given = @($commandAst.CommandElements | ForEach-Object { $_.ToString() } | Select-Object -Skip 1)
  $before = if ($wordToComplete -eq '') { $given } else { @($given | Select-Object -SkipLast 1) }
  $offered = if ($before.Count -eq 0) { @($commands.Keys | Sort-Object) + 'help' }
  else {
    $command = $commands[$before[0]]
    $last = $before[-1]
    if ($null -eq $command) { @() }
    elseif ($command.values.ContainsKey($last)) { $command.values[$last] }
    elseif ($wordToComplete -like '-*') { $command.options }
    else { $command.takes }
  }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (commands: readonly CommandLine[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

/** `heji completion <shell>`: prints its script. Returns 0. @throws Refusal naming the shells there are */
export function completion(args: readonly string[]): number {
  const { values, positionals } = parse(args, COMMANDS.completion.options);
  const locale = localeIn(values.lang);
  const [name, ...others] = positionals;
  const shell = SHELLS.find((one) => one === name);
  if (shell === undefined || others.length > 0) throw new Refusal('badShell', SHELLS.join(', '));
  process.stdout.write(SCRIPTS[shell](commandLines(locale)));
  return 0;
}
