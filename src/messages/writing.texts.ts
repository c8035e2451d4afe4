import type { RefusalReason } from '../workbook';

/** What is said of cells that can be filled, and of what came of writing: in the pane, and on the command line. */

type FillNote = 'finerSteps' | 'rounded' | 'words' | 'heading' | 'raises';

export interface WritingTexts {
  /** 填充预览 */
  readonly fill: {
    readonly title: string;
    readonly lead: string;
    readonly nothing: string;
    readonly groups: Readonly<Record<'blank' | 'differs' | 'suggested', string>>;
    readonly groupNotes: Readonly<Record<'blank' | 'differs' | 'suggested', string>>;
    /** Accessible name of the box that chooses a whole group. */
    all(group: string): string;
    /** Behind a list of which not all is drawn yet. */
    readonly more: string;
    readonly writeAs: string;
    readonly asValue: string;
    readonly asFormula: string;
    readonly formulaNote: string;
    readonly before: string;
    readonly after: string;
    readonly blank: string;
    readonly formula: string;
    /** Why a figure is only suggested. */
    readonly notes: Readonly<Record<FillNote, string>>;
    /** The inputs have open findings: these rules at these places. */
    readonly doubtful: string;
    readonly ownFormulas: (n: number) => string;
    readonly ownFormulasNote: string;
    shows(value: string): string;
    computes(value: string): string;
    chosen(n: number): string;
    /** So many boxes were cleared, since writing would have brought up faults. */
    cleared(n: number): string;
    readonly write: string;
    /** 改正预览: corrections of one kind. */
    readonly fixes: string;
    readonly fixesLead: string;
    readonly fixesNote: string;
    /** What is gone once they are written, and what is left to be seen. */
    then(solves: number, left: { readonly left: number; readonly onlyHints: boolean }): string;
    /** So many cannot be written together with the others. */
    leftOut(n: number): string;
  };
  /** What came of writing. */
  readonly written: {
    written(n: number): string;
    restored(n: number): string;
    refused(n: number): string;
    readonly refusedRestore: (n: number) => string;
    reason(reason: RefusalReason, now: string | null): string;
    /** An earlier write that can still be taken back. */
    earlier(time: string, n: number): string;
    readonly restore: string;
    readonly dismiss: string;
  };
}
