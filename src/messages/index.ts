export { LOCALES, type Locale } from './locale';
export { formName, resultName, severityName, skipText } from './names';
export type { RuleText, RuleTexts } from './words/rule-texts';
export { wordingOf, type Wording } from './words/wording';
