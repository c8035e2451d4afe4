import type { Rule, Severity } from '../rules';
import { LISTED_RULES } from '../rules/text';
import type { Locale } from '../messages/locale';
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

/** RULES.md: every rule in both languages, generated from the declarations. */
export function rulesMarkdown(): string {
  const table = (locale: Locale, heads: readonly string[]) => [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---').join('|')}|`,
    ...LISTED_RULES.map(
      (rule) =>
        `| ${[
          rule.id,
          rule.forms.join(' '),
          severityName(locale, rule.severity),
          WORDING[locale].title(rule.id),
          ruleExample(locale, rule.id),
          ruleBasis(locale, rule.id),
        ]
          .map(cell)
          .join(' | ')} |`,
    ),
  ];
  return [
    '# 审核规则 · Rules',
    '',
    '由规则声明生成（`npm run rules`），请勿手改。Generated from the rule declarations (`npm run rules`); do not edit.',
    '',
    '## 中文',
    '',
    ...table('zh-CN', ['编号', '表', '级别', '检查什么', '例', '依据']),
    '',
    '百分比的三种存法（“54.54%”文字、0.5454、54.54）按同一口径解析，是读表的规矩（GEN-12），不是会报问题的检查。',
    '',
    '## English',
    '',
    ...table('en-US', ['Id', 'Forms', 'Severity', 'What is checked', 'Example', 'Basis']),
    '',
    'The three ways a percentage is stored (the text "54.54%", 0.5454, 54.54) are read alike; that is how forms are read (GEN-12), not a check that reports.',
    '',
  ].join('\n');
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
