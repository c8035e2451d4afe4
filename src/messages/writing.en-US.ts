import { counted } from './english';
import type { WritingTexts } from './writing.texts';

export const enUS: WritingTexts = {
  fill: {
    title: 'Preview of filling in',
    lead: 'Tick the cells to be written, then choose Write. What is not ticked is not changed.',
    nothing: 'There is no cell to compute: what it rests on is still blank, or all is filled in.',
    groups: { blank: 'Blank', differs: 'Differs from the computation', suggested: 'Suggested' },
    groupNotes: {
      blank: 'Blank cells that can be computed; ticked for you',
      differs: 'What stands there differs; look at it before you tick it',
      suggested: 'A matter of judgement; look at it before you tick it',
    },
    all: (group) => `All of “${group}”`,
    more: 'Listing the rest…',
    writeAs: 'Write as',
    asValue: 'Value',
    asFormula: 'Formula',
    formulaNote: 'As a formula where every input is a number in a cell, else as a value',
    before: 'Now',
    after: 'New',
    blank: 'blank',
    formula: 'Formula',
    notes: {
      finerSteps:
        'This form awards whole points (or tenths). Rounded to these, a missed target would get full points, so this figure is finer; it is yours to decide.',
      rounded: 'The actual value may have been rounded up to its target or not; it is yours to decide.',
      words: 'The actual value is given in words, so its points are a matter of judgement; it is yours to decide.',
      heading: 'This cell may be meant to hold its label only; it is yours to decide.',
      raises:
        'Writing it would bring up the faults below, so it is not written. Look into the figures concerned first.',
    },
    doubtful: 'What it rests on is still in doubt; look there first:',
    ownFormulas: (n) => `${counted(n, 'formula')} of your own that differ; left alone`,
    ownFormulasNote: 'The formulas are yours: Heji points them out and does not replace them.',
    shows: (value) => `shows ${value}`,
    computes: (value) => `computed ${value}`,
    chosen: (n) => `${n} chosen`,
    cleared: (n) =>
      `${counted(n, 'cell')} would bring up new faults: nothing is written yet, their boxes were cleared and say why. Press Write again for the rest.`,
    write: 'Write',
    fixes: 'Preview of corrections',
    fixesLead: 'Look at what stands there and what will, then choose Write. What is not ticked is not changed.',
    fixesNote: 'Ticked for you; without one, what is corrected together with it is not written either',
    then: (solves, { left, onlyHints }) =>
      `Solves ${solves}${left ? (onlyHints ? `, leaves ${counted(left, 'hint')}` : `, shows ${left} more`) : ''}`,
    leftOut: (n) => `${n} more cannot be corrected together with these: correct them one by one afterwards.`,
  },
  written: {
    written: (n) => (n ? `${counted(n, 'cell was', 'cells were')} written` : 'No cell was written'),
    restored: (n) => (n ? `${counted(n, 'cell was', 'cells were')} restored` : 'No cell was restored'),
    refused: (n) => `${counted(n, 'cell was', 'cells were')} not written:`,
    refusedRestore: (n) => `${counted(n, 'cell was', 'cells were')} not restored:`,
    reason: (reason, now) =>
      ({
        changed: now === null ? 'changed meanwhile' : now === '' ? 'emptied meanwhile' : `changed meanwhile to ${now}`,
        protectedSheet: 'the sheet or the cell is protected; unprotect it to write',
        sheetGone: 'the sheet was deleted or renamed, or another has its name (its head differs)',
        notTopLeft: 'the merged cells have changed; check again',
        partOfArray: 'part of an array formula, which cannot be changed in part',
        tableHeader:
          'the head or totals row of a table, which Excel would repair; convert the table to a range to write',
        notKept: 'the spreadsheet program did not keep what was written: enter it by hand',
        lockedContent: 'inside a locked content control, an equation or the like; change it by hand in Word',
      })[reason],
    earlier: (time, n) => `${counted(n, 'cell')} written at ${time} can be restored`,
    restore: 'Restore',
    dismiss: 'Close',
  },
};
