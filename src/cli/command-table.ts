import { LOCALES } from '../messages/locale';

/**
 * Every command with its options: what is parsed by (options.ts), what the shells complete by (completion.ts), and what `heji help` is held
 * against. `takes` says what a value, or what follows the command, is.
 */

export const FORMATS = ['text', 'json', 'sarif', 'junit'] as const;
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
/** Of whose output, or file, there is a JSON Schema: src/cli/schemas. */
export const SCHEMAS = ['check', 'fill', 'forms', 'profile', 'restore', 'review', 'review-line', 'rules'] as const;

/** What a value is: one of a list known here or by the rules and profiles, a file or folder, or anything. */
export type Takes = 'file' | 'folder' | 'profile' | 'rule' | readonly string[];

const FLAG = { type: 'boolean', default: false } as const;
const FILE = { type: 'string', takes: 'file' } as const;
const FILES = { ...FILE, multiple: true } as const;
const OUT = { ...FILE, short: 'o' } as const;
const LANG = { type: 'string', takes: LOCALES } as const;
const PROFILE = { type: 'string', takes: 'profile' } as const;
/** See password.ts. */
const PASSWORD = { 'password-stdin': FLAG } as const;

export const COMMANDS = {
  check: {
    takes: 'file',
    options: {
      json: FLAG,
      format: { type: 'string', takes: FORMATS },
      profile: PROFILE,
      lang: LANG,
      ...PASSWORD,
      rule: { type: 'string', multiple: true, takes: 'rule' },
      severity: { type: 'string', takes: ['error', 'warning', 'hint'] },
      report: FILE,
      previous: FILE,
      with: FILES,
    },
  },
  review: {
    takes: 'file',
    options: {
      json: FLAG,
      'json-lines': FLAG,
      out: OUT,
      letters: { type: 'string', takes: 'folder' },
      template: FILE,
      'new-template': FILE,
      decisions: FILES,
      previous: FILE,
      profile: PROFILE,
      lang: LANG,
      ...PASSWORD,
    },
  },
  fill: {
    takes: 'file',
    options: {
      out: OUT,
      'in-place': FLAG,
      force: FLAG,
      mode: { type: 'string', takes: ['blanks', 'all'] },
      fix: { type: 'string', multiple: true, takes: 'rule' },
      formulas: FLAG,
      plain: FLAG,
      'dry-run': FLAG,
      journal: FILE,
      json: FLAG,
      profile: PROFILE,
      lang: LANG,
      ...PASSWORD,
    },
  },
  workbook: { takes: 'file', options: { out: OUT, force: FLAG, lang: LANG } },
  restore: {
    takes: 'file',
    options: { journal: FILE, out: OUT, 'in-place': FLAG, force: FLAG, json: FLAG, lang: LANG, ...PASSWORD },
  },
  forms: {
    takes: 'file',
    options: { json: FLAG, anonymous: FILE, force: FLAG, lang: LANG, profile: PROFILE, ...PASSWORD },
  },
  rules: { takes: [], options: { json: FLAG, markdown: FLAG, lang: LANG } },
  profile: { takes: 'profile', options: { json: FLAG, lang: LANG } },
  schema: { takes: SCHEMAS, options: { lang: LANG } },
  completion: { takes: SHELLS, options: { lang: LANG } },
} as const satisfies Readonly<Record<string, Command>>;

/** An option as node:util's parseArgs knows it, and what its value is. */
export interface CommandOption {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: boolean;
  readonly default?: boolean;
  readonly takes?: Takes;
}

export interface Command {
  readonly takes: Takes;
  readonly options: Readonly<Record<string, CommandOption>>;
}

export type CommandName = keyof typeof COMMANDS;
