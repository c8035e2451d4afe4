import type { Rule, Severity } from '../rules';
import { LISTED_RULES } from '../rules/text';
import { type Locale, LOCALES } from '../messages/locale';
import { RULES_LIST_TEXTS } from '../messages/rules-list';
import { severityName } from '../messages/severities';
import { WORDING } from '../messages/words';
import { ruleBasis, ruleExample } from '../messages/words/about';
import { COMMANDS } from './command-table';
import { localeIn, parse } from './options';

type InBoth = Readonly<Record<Locale, string>>;

/** What `heji rules --json` prints, a rule: public, grown but never broken. */
export interface RuleJson {
  readonly id: string;
  readonly severity: Severity;
  readonly forms: readonly string[];
  readonly title: InBoth;
  readonly basis: InBoth;
  readonly example: InBoth;
}

/** All rules, in both languages. */
export type RulesJson = readonly RuleJson[];

function asData(rule: Rule): RuleJson {
  const inBoth = (of: (locale: Locale, id: string) => string) => ({
    'zh-CN': of('zh-CN', rule.id),
    'en-US': of('en-US', rule.id),
  });
  return {
    id: rule.id,
    severity: rule.severity,
    forms: rule.forms,
    title: inBoth((locale, id) => WORDING[locale].title(id)),
    basis: inBoth(ruleBasis),
    example: inBoth(ruleExample),
  };
}

export const rulesJson = (): RulesJson => LISTED_RULES.map(asData);

function cell(content: string): string {
  return content.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The rules as the cells of a table. */
const rows = (locale: Locale): readonly (readonly string[])[] =>
  LISTED_RULES.map((rule) => [
    rule.id,
    rule.forms.join(' '),
    severityName(locale, rule.severity),
    WORDING[locale].title(rule.id),
    ruleExample(locale, rule.id),
    ruleBasis(locale, rule.id),
  ]);

/** A list with what stands around it, from its heading on. */
function section(locale: Locale): readonly string[] {
  const { heading, heads, note } = RULES_LIST_TEXTS[locale];
  const [head, ...lines] = [heads, ...rows(locale)].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return [`## ${heading}`, '', head ?? '', `|${heads.map(() => '---').join('|')}|`, ...lines, '', note, ''];
}

/** RULES.md: every rule in both languages, generated from the declarations. */
export function rulesMarkdown(): string {
  const texts = LOCALES.map((locale) => RULES_LIST_TEXTS[locale]);
  const title = texts.map((text) => text.title).join(' · ');
  const made = texts.map((text) => text.made).join('');
  return [`# ${title}`, '', made, '', ...LOCALES.flatMap(section)].join('\n');
}

/** `heji rules`: what is checked, as a list, JSON or Markdown. */
export function rules(args: readonly string[]): number {
  const { values } = parse(args, COMMANDS.rules.options);
  const locale = localeIn(values.lang);
  if (values.json) process.stdout.write(`${JSON.stringify(rulesJson(), null, 1)}\n`);
  else if (values.markdown) process.stdout.write(rulesMarkdown());
  else {
    for (const rule of LISTED_RULES) {
      process.stdout.write(
        `${rule.id.padEnd(7)} ${severityName(locale, rule.severity)}  ${WORDING[locale].title(rule.id)}\n`,
      );
    }
  }
  return 0;
}
