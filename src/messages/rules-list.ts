import type { Locale } from './locale';

/** The words around the lists of rules in RULES.md, which has one list a language. */
interface RulesListTexts {
  readonly title: string;
  /** That the page is made, and by what. */
  readonly made: string;
  readonly heading: string;
  /** Columns: id, forms, severity, title, example, basis. */
  readonly heads: readonly [string, string, string, string, string, string];
  /** On the ids that are missing from the list. */
  readonly note: string;
}

export const RULES_LIST_TEXTS: Readonly<Record<Locale, RulesListTexts>> = {
  'zh-CN': {
    title: '审核规则',
    made: '由规则声明生成（`npm run rules`），请勿手改。',
    heading: '中文',
    heads: ['编号', '表', '级别', '检查什么', '例', '依据'],
    note: '百分比的三种存法（“54.54%”文字、0.5454、54.54）按同一口径解析，是读表的规矩（GEN-12），不是会报问题的检查。',
  },
  'en-US': {
    title: 'Rules',
    made: 'Generated from the rule declarations (`npm run rules`); do not edit.',
    heading: 'English',
    heads: ['Id', 'Forms', 'Severity', 'What is checked', 'Example', 'Basis'],
    note: 'The three ways a percentage is stored (the text "54.54%", 0.5454, 54.54) are read alike; that is how forms are read (GEN-12), not a check that reports.',
  },
};
