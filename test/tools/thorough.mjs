/**
 * What `npm run check` runs and `npm test` leaves out, so that `npm test` stays within minutes on two processors: tests that try out more
 * of the same at length. Each kind of thing they hold is also held, by fewer examples, in a test that always runs, or by
 * `npm run lint`.
 */
export const thorough = {
  // Many more of what other tests have some of: files and texts made to do harm, faults at every step, workbooks changed at random.
  'architecture.test.ts': 'wrong imports planted and seen refused: npm run lint refuses them in the code itself',
  'build/package.test.ts': 'the package for an intranet, put together and looked through',
  'cli/binary.test.ts': 'files of an old Excel by the command line: files/reading and cli/heji',
  'cli/fill-refused.test.ts':
    'each way in which a file cannot be filled: cli/fill and files/writing have the commonest',
  'cli/password.test.ts': 'files with a password by the command line: files/unlock',
  'cli/restore-whole.test.ts': 'whole files given back: cli/restore has the commonest',
  'cli/unreadable.test.ts': 'each kind of file that cannot be read by the command line: files/reading-refused',
  'cli/with.test.ts': 'reports beside workbooks by the command line: rules/text and cli/report',
  'cli/word.test.ts': 'Word documents by the command line: files/word/reading and files/word/writing',
  'excel/chance.test.ts': 'faults drawn at random: excel/write and excel/trouble have one of each',
  'excel/faults.test.ts': 'a fault at each single request: excel/write and excel/trouble have one of each',
  'excel/injection.test.ts': 'texts made to do harm, written into cells: excel/write has the formulas',
  'files/letter-template.test.ts': 'letters from a bureau’s template: review/letter has the sentences',
  'files/libreoffice.test.ts': 'what is written opened by LibreOffice: files/writing compares it part by part',
  'files/word/office.test.ts': 'the same of Word documents: files/word/writing',
  'files/reading-bounds.test.ts': 'files at the bounds of what is read: files/reading-refused has what is beyond',
  'fill/in-turn.test.ts': 'one correction after another, over every workbook: fill/together and fill/fixes have some',
  'fill/no-harm.test.ts': 'each edit alone and all together, over every workbook: fill/proved has some',
  'fill/properties.test.ts': 'generated workbooks: fill/plan has a table',
  'generated/recall.test.ts': 'faults planted in generated workbooks: rules/rules has a table of each rule',
  'hostile/bounds.test.ts': 'the largest that is read: files/reading-refused has what is not',
  'hostile/contents.test.ts': 'cells made to do harm',
  'hostile/extremes.test.ts': 'files made to do harm: files/reading-refused',
  'hostile/rows.test.ts': 'thousands of rows: narrative/properties and rules/robustness have growth of their own',
  'hostile/word.test.ts': 'documents made to do harm: files/word/reading',
  'messages/compiled.test.ts':
    'words that lack, planted and seen refused: npm run types refuses them in the code itself',
  'rewrites/silence.test.ts':
    'each head and label without meaning: rewrites/silence-quick has every seventh of some forms',
  'rules/mutants.test.ts': 'each cell of the samples changed',
  // The browser's, but for the main job and for what the served pages may do: e2e/main-job checks, fills and gives back the sample.
  'e2e/appearance.test.ts': 'zoom, forced colours, dark, narrow and wide: taskpane/accessibility has the pane as it is',
  'e2e/check.test.ts': 'cells chosen, edits, the ribbon, keys, English: taskpane/ has the same without a browser',
  'e2e/cleaning.test.ts': 'what is kept in the file, and 交表前清理: excel/ has the same without a browser',
  'e2e/examples.test.ts': 'each published form filled: e2e/main-job fills the sample',
  'e2e/fill.test.ts': 'choosing, formulas, corrections, what spills, keys: taskpane/ and excel/write without a browser',
  'e2e/forms.test.ts': 'forms put in, files dropped: taskpane/ and web/ without a browser',
  'e2e/grid.test.ts': 'what the grid draws, cell by cell: web/ has what it is told to draw',
  'e2e/host.test.ts': 'hosts with less: excel/ has them without a browser',
  'e2e/lasting.test.ts': 'a long session, and what it leaves: excel/undo has one',
  'e2e/letter-template.test.ts': 'a template chosen in the page: web/review and review/letter',
  'e2e/package.test.ts': 'the package for an intranet, behind nginx’s headers: e2e/server',
  'e2e/paint.test.ts': 'how long the page takes to be drawn: e2e/main-job waits for all of it',
  'e2e/password.test.ts': 'a file with a password: files/unlock',
  'e2e/portable.test.ts': 'the edition that opens from disk: build/portable has what it is made of',
  'e2e/review-many.test.ts': '批量审核 of hundreds of files: web/review',
  'e2e/review.test.ts': '批量审核, its views and tables: web/review and review/',
  'e2e/size.test.ts':
    'what is fetched, byte by byte: npm run budget weighs the files, e2e/engine says which are fetched',
  'e2e/unsaved.test.ts': 'leaving with changes: web/ has what is asked',
  'e2e/views.test.ts': 'from one view to another, and what the file keeps: taskpane/ without a browser',
  'e2e/word.test.ts': 'Word documents in the page: files/word/ and web/',
  'e2e/work.test.ts': 'marks and the report in the grid: excel/ has both without a browser',
};
