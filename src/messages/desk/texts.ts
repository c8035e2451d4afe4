type DecisionKey = 'ask' | 'accepted' | 'dismissed';
type ChangeKey = 'solved' | 'unchanged' | 'altered' | 'explained' | 'added' | 'unseen';
type MatchKey = 'round' | 'lastYear' | 'first' | 'twins' | 'missing';

/** The words around the points. */
export interface LetterHeads {
  readonly number: string;
  readonly cell: string;
  readonly figure: string;
  readonly problem: string;
  readonly ask: string;
  readonly basis: string;
  readonly remark: (remark: string) => string;
  readonly notes: string;
}

/** The lines of the template that Heji brings along; a bureau puts its own head and closing lines in their place. */
export interface TemplateTexts {
  /** In lines. */
  readonly title: string;
  readonly salutation: string;
  readonly opening: string;
  /** The placeholder that gives way to the points. */
  readonly points: string;
  readonly closing: string;
  readonly signature: string;
  readonly date: string;
}

/** The words of the reviewer's desk: tables, letters, rounds. */
export interface DeskTexts {
  readonly decisions: Readonly<Record<DecisionKey | 'none', string>>;
  readonly states: Readonly<Record<'void' | 'conflict', string>>;
  readonly changes: Readonly<Record<ChangeKey, string>>;
  readonly lastYearChanges: Readonly<Record<ChangeKey, string>>;
  readonly matches: Readonly<Record<MatchKey, string>>;
  readonly sheets: {
    readonly summary: string;
    readonly findings: string;
    readonly frequencies: string;
    readonly full: string;
    readonly rounds: string;
    readonly jumps: string;
  };
  readonly titles: {
    readonly summary: (units: number) => string;
    readonly findings: (findings: number) => string;
    readonly frequencies: (units: number) => string;
    readonly full: string;
    readonly rounds: string;
    readonly jumps: (share: string) => string;
  };
  readonly heads: {
    readonly summary: readonly string[];
    readonly findings: readonly string[];
    readonly frequencies: readonly string[];
    readonly full: readonly string[];
    readonly rounds: readonly string[];
    readonly jumps: readonly string[];
  };
  /** Figures that a form has no name of its own for. */
  readonly items: Readonly<Record<string, string>>;
  readonly jumped: (what: string, before: string, now: string, share: string) => string;
  readonly noRounds: string;
  readonly noFull: string;
  readonly twins: string;
  readonly blank: string;
  readonly more: (n: number) => string;
  readonly across: string;
  readonly letter: LetterHeads;
  readonly template: TemplateTexts;
  /** The year as a letter names it. */
  /** What a letter finds, of so many points; of none, only what was not checked is told. */
  letterSummary(count: number): string;
  readonly letterYear: (year: string) => string;
  readonly letterName: (subject: string) => string;
  readonly shouldBe: (expected: string) => string;
  readonly choose: (values: string) => string;
  readonly toDecide: string;
  readonly follow: (n: number) => string;
  readonly missingForms: (forms: string) => string;
  readonly notRead: (n: number) => string;
  readonly notDecided: (n: number) => string;
  readonly unreadable: (problem: string) => string;
  readonly handInAgain: string;
}
