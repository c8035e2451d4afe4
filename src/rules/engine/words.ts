import type { RuleId } from './finding';
import type { Says } from './place';

/**
 * The words of one rule in one language. They stand beside its family file (`family.zh-CN.ts`, `family.en-US.ts`) and are put together in
 * `rules/words.*`; what is sent to a page is told by `src/build/rule-words.cjs`.
 */
export interface RuleText {
  /** What is checked, in a few words. */
  readonly title: string;
  /** Where the rule comes from. */
  readonly basis: string;
  /** One case with numbers. */
  readonly example: string;
  /** A sentence for each message; it may name `{expected}`, `{found}`, `{arithmetic}` and the finding's own params. */
  readonly messages: Readonly<Record<string, string>>;
}

/** By rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;

/** What sentences are made of, by rule id. */
export type Sentences = Readonly<Record<string, Pick<RuleText, 'title' | 'messages'>>>;

/** By rule id, what the report's text adds: of a rule that there is without it, its further messages alone. */
export type MoreTexts = Readonly<Record<string, RuleText | Pick<RuleText, 'messages'>>>;

type Worder = { readonly id: RuleId; readonly messages: Says };

type Names<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type Known<S extends Says, Message extends keyof S> = S[Message][number] | 'expected' | 'found' | 'arithmetic';

type SentenceOf<Texts, Id, Message> = Id extends keyof Texts
  ? Texts[Id] extends { readonly messages: infer Messages }
    ? Message extends keyof Messages
      ? Messages[Message]
      : never
    : never
  : never;

/** A sentence for every message; where one of `Texts` names what its rule does not give, the type asks for an `unknown` in its place. */
type WordedMessages<One extends Worder, Texts> = {
  readonly [Message in keyof One['messages']]: [
    Exclude<Names<SentenceOf<Texts, One['id'], Message>>, Known<One['messages'], Message>>,
  ] extends [never]
    ? string
    : { readonly unknown: Exclude<Names<SentenceOf<Texts, One['id'], Message>>, Known<One['messages'], Message>> };
};

type WordsOf<One extends Worder, Texts> = Omit<RuleText, 'messages'> & {
  readonly messages: WordedMessages<One, Texts>;
};

/** The words of these rules: none is left out, no message lacks its sentence, and none names what its rule does not give; tsc says which. */
export type Worded<Rules extends Worder, Texts> = {
  readonly [One in Rules as One['id']]: WordsOf<One, Texts>;
};

/** The same of `More`; of a rule whose id `Rules` has, too, the sentences alone that are not theirs. */
export type WordedText<More extends Worder, Rules extends Worder, Texts> = {
  readonly [One in More as One['id']]: [Extract<Rules, Pick<One, 'id'>>] extends [never]
    ? WordsOf<One, Texts>
    : {
        readonly messages: Omit<WordedMessages<One, Texts>, keyof Extract<Rules, Pick<One, 'id'>>['messages']>;
      };
};
