import type { PaneProblem, ProblemText } from './pane.texts';

/** What kept the pane from doing what was asked, in English; `sheet` is '' where none is concerned. */
export const problems: Readonly<Record<PaneProblem, (sheet: string) => ProblemText>> = {
  cellEditMode: () => ({
    what: 'A cell is being edited',
    why: 'Excel accepts nothing else until editing ends.',
    next: 'Press Enter to finish editing, then try again.',
  }),
  accessDenied: () => ({
    what: 'No permission to access this workbook',
    why: 'It may be open in Protected View, or shared for viewing only.',
    next: 'Choose Enable Editing above the sheet, or save a copy on this computer and open that.',
  }),
  protectedSheet: (sheet) => ({
    what: sheet ? `The sheet “${sheet}” is protected` : 'The sheet is protected',
    why: 'Its protection does not allow this, and Heji does not bypass protection.',
    next: 'Unprotect the sheet on the Review tab, or ask whoever protected it, then try again.',
  }),
  sheetGone: (sheet) => ({
    what: sheet ? `The sheet “${sheet}” is not there` : 'The sheet is not there',
    why: 'It was deleted or renamed after the check.',
    next: 'Choose Check to go through the workbook as it is now.',
  }),
  sheetHidden: (sheet) => ({
    what: sheet ? `The sheet “${sheet}” is hidden` : 'The sheet is hidden',
    why: 'Heji does not unhide sheets of its own accord.',
    next: 'To see the cell, unhide the sheet with the button below; otherwise choose Close.',
  }),
  inactiveWorkbook: () => ({
    what: 'This workbook is not in front',
    why: 'When several workbooks are open, only the active one can be read.',
    next: 'Switch to the workbook to be checked, then try again.',
  }),
  payloadTooLarge: () => ({
    what: 'The workbook is too large to be read at once',
    why: 'Excel limits how much data is passed on at a time.',
    next: 'Remove large sheets that have nothing to do with the forms, or save the forms as a workbook of their own.',
  }),
  noRoomToTakeBack: () => ({
    what: 'Nothing was written: the workbook has no room to remember what it would replace',
    why: 'Excel lets an add-in keep about 1 MB in a workbook; the report’s text, explanations and earlier records fill it.',
    next: 'Write in several parts, or remove the kept report text under “Report text” and try again; or write without a record, which cannot be taken back.',
  }),
  sessionLost: () => ({
    what: 'The connection to the workbook was lost',
    why: 'The file may have been closed, or the network was interrupted.',
    next: 'Close this pane and open it again; failing that, reopen the file.',
  }),
  noAnswer: () => ({
    what: 'Excel did not answer',
    why: 'A cell may be being edited, a dialog open, or a calculation running.',
    next: 'Press Esc to leave the cell, close the dialog, then try again; failing that, save the file and reopen it.',
  }),
  busy: () => ({
    what: 'Excel is busy',
    why: 'It is calculating, saving, or has too many requests.',
    next: 'Wait a moment, then try again.',
  }),
  hostTooOld: () => ({
    what: 'This version of Excel is too old for Heji',
    why: 'Excel 2021, Microsoft 365 or Excel on the web is needed.',
    next: 'Update Excel, or open the file in a browser on Heji’s own page.',
  }),
  notInExcel: () => ({
    what: 'This page works inside Excel',
    why: 'Opened on its own it has no workbook to read.',
    next: 'In Excel, use the buttons of the group 核绩 (Heji) on the Home tab.',
  }),
  unknown: () => ({
    what: 'That did not work',
    why: 'Excel reported an unexpected error.',
    next: 'Try again; failing that, save the file, close it and open it again.',
  }),
  programNotLoaded: () => ({
    what: 'The program did not load completely',
    why: 'Heji’s own files could not be fetched; the network or the server may be down.',
    next: 'Check the connection to the server, then try again.',
  }),
  deployedProfile: () => ({
    what: 'The profile your organisation deployed cannot be used and was left out',
    why: 'It is incomplete or was changed since; the points the forms print decide for now.',
    next: 'Ask the administrator to package it again, or choose a profile in Settings.',
  }),
  checkCrashed: () => ({
    what: 'The check failed before it had a result',
    why: 'The forms hold something Heji did not expect; this is a fault of Heji. The workbook was not changed.',
    next: 'Try again; failing that, send the file, with names and phone numbers removed, to those who maintain Heji.',
  }),
  stepCrashed: () => ({
    what: 'This step failed before it was done',
    why: 'The forms hold something Heji did not expect; this is a fault of Heji.',
    next: 'Check again and retry; failing that, send the file, with names and phone numbers removed, to those who maintain Heji.',
  }),
  paneCrashed: () => ({
    what: 'The pane failed',
    why: 'This is a fault of Heji. The workbook was not changed, and no data left this computer.',
    next: 'Choose Reload, then check again.',
  }),
};
