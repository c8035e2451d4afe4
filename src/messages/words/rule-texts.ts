import type { RuleId, Says, SkipReason, UnreadableReason } from '../../rules';

/** The words of one rule in one language. Messages may name `{expected}`, `{found}` and the finding's own params. */
export interface RuleText {
  readonly title: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** By rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;

type Names<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type Known<S extends Says, Message extends keyof S> = S[Message][number] | 'expected' | 'found' | 'arithmetic';

type SentenceOf<Texts, Id, Message> = Id extends keyof Texts
  ? Texts[Id] extends { readonly messages: infer Messages }
    ? Message extends keyof Messages
      ? Messages[Message]
      : never
    : never
  : never;

/**
 * The words of these rules: none is left out, no message lacks its sentence, and no sentence of `Texts` names what its rule does not give. Where
 * one does, the type asks for an `unknown` in its place, and tsc says which.
 */
export type Worded<Rules extends Worder, Texts> = {
  readonly [One in Rules as One['id']]: {
    readonly title: string;
    readonly messages: {
      readonly [Message in keyof One['messages']]: [
        Exclude<Names<SentenceOf<Texts, One['id'], Message>>, Known<One['messages'], Message>>,
      ] extends [never]
        ? string
        : { readonly unknown: Exclude<Names<SentenceOf<Texts, One['id'], Message>>, Known<One['messages'], Message>> };
    };
  };
};

type Worder = { readonly id: RuleId; readonly messages: Says };

/** `More` without the messages that a rule of `Rules` with the same id has words for. */
export type Added<More extends Worder, Rules extends Worder> = More extends Worder
  ? [Extract<Rules, Pick<More, 'id'>>] extends [never]
    ? More
    : {
        readonly id: More['id'];
        readonly messages: Omit<More['messages'], keyof Extract<Rules, Pick<More, 'id'>>['messages']>;
      }
  : never;

/** What every rule may say, in one language. */
export interface Phrases {
  /** Why a rule had nothing to say. */
  readonly skips: Readonly<Record<SkipReason | UnreadableReason, string>>;
  /** Terms of the forms that findings name, with what they mean where the language is another; the Chinese stays beside it, as it is on the form. */
  readonly terms: Readonly<Record<string, string>>;
}
