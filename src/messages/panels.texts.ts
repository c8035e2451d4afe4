/** What the parts of the pane say that are fetched when they are opened. */

import type { NarrativeTexts } from './narrative.texts';
import type { WritingTexts } from './writing.texts';

type ReverseKey = 'linear' | 'ratio' | 'zero';

export interface PanelTexts extends WritingTexts {
  /** What an open card says. */
  readonly details: {
    readonly expected: string;
    readonly found: string;
    readonly blank: string;
    readonly related: string;
    more(n: number): string;
    readonly basis: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    causedBy(rule: string): string;
    readonly explanation: string;
    readonly explanationVoid: string;
    /** Why there is no correction to be written: only suggested (the computed figure; its note follows), a formula of the user's own, it would bring up others (these rules), a person's to decide. */
    readonly noFix: {
      suggested(value: string, note: string): string;
      formula(formula: string): string;
      raises(value: string, rules: readonly string[]): string;
      readonly person: string;
    };
  };
  readonly passed: {
    readonly rounding: string;
    readonly ok: string;
    readonly undecided: string;
    readonly undecidedGroup: string;
    summary(passed: number, rounding: number, notApplicable: number): string;
  };
  /** A finding as one piece of text, for the clipboard. */
  readonly copyText: {
    readonly separator: string;
    readonly expected: (value: string) => string;
    readonly found: (value: string) => string;
    readonly arithmetic: (value: string) => string;
    readonly basis: (value: string) => string;
  };
  /** 填写说明 */
  readonly explain: {
    readonly label: string;
    readonly advice: string;
    readonly placeholder: string;
    readonly save: string;
    readonly remove: string;
    readonly refused: Readonly<Record<'tooShort' | 'saysNothing', string>>;
  };
  readonly insert: {
    readonly titleForms: string;
    readonly bodyForms: string;
    readonly titleProjects: (n: number) => string;
    readonly bodyProjects: string;
    readonly undoLost: string;
    readonly insert: string;
  };
  readonly narrative: NarrativeTexts;
  /** Places that disagree. */
  readonly choices: {
    readonly label: string;
    /** Makes the others say what this one says: so many cells are written, so many findings solved. */
    take(cells: number, solves: number, left: { readonly left: number; readonly onlyHints: boolean }): string;
  };
  /** Looking for findings by words. */
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    found(n: number): string;
    readonly close: string;
  };
  /** What is left of forms that are being filled in. */
  readonly guide: {
    title(cells: number): string;
    /** `computed` more follow from them. */
    left(form: string, cells: number, computed: number): string;
    readonly next: string;
  };
  /** What a user tells of columns, labels and rows that were not understood. */
  readonly told: {
    readonly column: string;
    readonly label: string;
    readonly row: string;
    readonly choose: string;
    /** The row is a part of the total; of the row of that name. */
    readonly ofTotal: string;
    within(row: string): string;
    readonly title: string;
    toldColumn(form: string, table: string, head: string, role: string): string;
    toldRow(form: string, row: string, within: string): string;
    noHead(after: string): string;
    /** No form of the workbook has what was told of. */
    readonly notHere: string;
    readonly takeBack: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly settings: {
    readonly title: string;
    readonly profile: string;
    readonly automatic: string;
    /** The profile in the bureau's package. */
    readonly deployed: (name: string) => string;
    readonly own: (name: string) => string;
    readonly import: string;
    readonly importHelp: string;
    readonly imported: (name: string) => string;
    readonly unusable: (file: string) => string;
    readonly notJson: (line: number | null) => string;
    issue(kind: 'missing' | 'unknown' | 'wrong', path: string, expected: string, received: string): string;
    readonly moreIssues: (n: number) => string;
    readonly scoring: string;
    readonly byProfile: (value: string) => string;
    readonly scoreDecimals: string;
    decimals(n: number): string;
    readonly reverse: string;
    readonly reverseMethods: Readonly<Record<ReverseKey, string>>;
    readonly thresholds: string;
    readonly thresholdsNote: string;
    readonly threshold: Readonly<
      Record<
        | 'overshoot'
        | 'adjustment'
        | 'yearChange'
        | 'yearChangeBase'
        | 'lowExecution'
        | 'explainExecution'
        | 'fullExecution',
        string
      >
    >;
    readonly reset: string;
    readonly badNumber: (low: number, high: number | null) => string;
    readonly behaviour: string;
    readonly markAfterCheck: string;
    readonly markNote: string;
    readonly checkOnChange: string;
    readonly followSelection: string;
    readonly language: string;
    readonly languageOfHost: string;
    readonly kept: string;
    /** Taking everything of Heji's out of the workbook before it is handed in. */
    readonly cleanUp: string;
    readonly cleanUpNote: string;
    readonly cleanUpSure: string;
    readonly cleanUpNow: string;
  };
}
