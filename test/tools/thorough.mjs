/**
 * What `npm run check` runs and `npm test` leaves out, so that `npm test` stays within minutes on two processors: tests that try out more
 * of the same at length. Each kind of thing they hold is also held, by fewer examples, in a test that always runs, or by
 * `npm run lint`.
 */
export const thorough = {
  // Many more of what other tests have some of: files and texts made to do harm, faults at every step, workbooks changed at random.
  'architecture.test.ts': 'wrong imports planted and seen refused: npm run lint refuses them in the code itself',
  'build/package.test.ts': 'the package for an intranet, put together and looked through',
  'cli/fill-refused.test.ts':
    'each way in which a file cannot be filled: cli/fill and files/writing have the commonest',
  'excel/chance.test.ts': 'faults drawn at random: excel/write and excel/trouble have one of each',
  'excel/faults.test.ts': 'a fault at each single request: excel/write and excel/trouble have one of each',
  'files/libreoffice.test.ts': 'what is written opened by LibreOffice: files/writing compares it part by part',
  'files/word/office.test.ts': 'the same of Word documents: files/word/writing',
  'fill/in-turn.test.ts': 'one correction after another, over every workbook: fill/together and fill/fixes have some',
  'fill/no-harm.test.ts': 'each edit alone and all together, over every workbook: fill/proved has some',
  'fill/properties.test.ts': 'generated workbooks: fill/plan has a table',
  'generated/recall.test.ts': 'faults planted in generated workbooks: rules/rules has a table of each rule',
  'hostile/bounds.test.ts': 'the largest that is read: files/reading-refused has what is not',
  'hostile/contents.test.ts': 'cells made to do harm',
  'hostile/extremes.test.ts': 'files made to do harm: files/reading-refused',
  'hostile/rows.test.ts': 'thousands of rows: narrative/properties and rules/robustness have growth of their own',
  'hostile/word.test.ts': 'documents made to do harm: files/word/reading',
  'rewrites/silence.test.ts':
    'each head and label without meaning: rewrites/silence-quick has every seventh of some forms',
  'rules/mutants.test.ts': 'each cell of the samples changed',
  // The browser's: every example filled, every scale and colour, the packaged edition, office.js of the real file in every host.
  'e2e/appearance.test.ts': 'zoom, forced colours, dark, narrow and wide: e2e/views has the pane as it is',
  'e2e/examples.test.ts': 'each published form filled: e2e/fill fills the sample',
  'e2e/grid.test.ts': 'what the grid draws, cell by cell: e2e/work edits in it',
  'e2e/host.test.ts': 'hosts with less: e2e/check has the one with all',
  'e2e/lasting.test.ts': 'a long session, and what it leaves: e2e/work',
  'e2e/package.test.ts': 'the package for an intranet, behind nginx’s headers: e2e/server',
  'e2e/unsaved.test.ts': 'leaving with changes: e2e/work',
};
