/**
 * What `npm run check` runs and `npm test` leaves out, so that `npm test` stays within minutes on two processors: tests that try out more
 * of the same at length. Each kind of thing they hold is also held, by fewer examples, in a test that always runs.
 */
export const thorough = {
  // The browser's: every example filled, every scale and colour, the packaged edition, office.js of the real file in every host.
  'e2e/appearance.test.ts': 'zoom, forced colours, dark, narrow and wide: e2e/views has the pane as it is',
  'e2e/examples.test.ts': 'each published form filled: e2e/fill fills the sample',
  'e2e/grid.test.ts': 'what the grid draws, cell by cell: e2e/work edits in it',
  'e2e/host.test.ts': 'hosts with less: e2e/check has the one with all',
  'e2e/lasting.test.ts': 'a long session, and what it leaves: e2e/work',
  'e2e/package.test.ts': 'the package for an intranet, behind nginx’s headers: e2e/server',
  'e2e/unsaved.test.ts': 'leaving with changes: e2e/work',
};
