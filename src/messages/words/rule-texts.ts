/** The words of one rule in one language. Messages may name `{expected}`, `{found}` and the finding's own params. */
export interface RuleText {
  readonly title: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** By rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
