import type { FillTexts } from './fill.texts';

export const enUS: FillTexts = {
  fillNoTarget:
    'Where should it be written? -o new.xlsx writes another file; --in-place rewrites this one (keeping it as .bak); --dry-run only shows.',
  fillBadMode: (mode) => `--mode must be blanks (empty cells only) or all (also cells that differ), not "${mode}".`,
  fillFixMode: '--fix corrects what the rules named have found, --mode fills by computation: give one of them.',
  fixNothing:
    'Nothing to correct: these rules found nothing, or there is no computed correction that brings up nothing else',
  fixLeft: (count) => `Left: ${count}; there is no computed correction that brings up nothing else: yours to decide`,
  fixStays: ({ rule, place, message }) => `${rule}  ${place}  ${message}`,
  fillSolves: ({ rule, place, message }) => `      Solves: ${rule}  ${place}  ${message}`,
  fillEases: ({ rule, place, message }) => `      Less grave, but remains: ${rule}  ${place}  ${message}`,
  fillSeen: ({ rule, place, message }) => `      Seen once it is written: ${rule}  ${place}  ${message}`,
  fillTwoTargets: 'Give -o or --in-place, not both: -o writes another file, --in-place rewrites this one.',
  fillTargetIsInput: (file) =>
    `"${file}" is the input itself; it was left alone. Use --in-place to rewrite it (it is kept as .bak), or give another name.`,
  fillTargetExists: (file) =>
    `"${file}" exists already; it was left alone. Give another name, or use --force to replace it.`,
  fillTargetNotOrdinary: (file) => `"${file}" is no ordinary file and cannot be written. Give another name.`,
  fillBadTarget: ({ wanted, file }) => `This workbook can be written as ${wanted} only, not as "${file}".`,
  fillLocked: (file) =>
    `"${file}" has a password to open: it can be checked (heji check), not filled, since what is written would lie there without it. It was left alone. Save a copy without the password, fill that, and set the password again.`,
  fillOldInPlace:
    'This file is no .xlsx (but .xls, .xlsb, .ods or a web page) and cannot be rewritten in place; it was left alone. Use -o new.xlsx.',
  fillDryJournal: '--dry-run writes nothing, so there is nothing to record: it does not go with --journal.',
  fillJournalIsWorkbook: (file) =>
    `The record cannot be written over the workbook "${file}". Give --journal another name.`,
  saveReadOnly: (file) =>
    `"${file}" is read-only; it was left alone. Make it writable, or use -o to write another file.`,
  saveDenied: (file) =>
    `No permission to write "${file}"; nothing was changed. Try another place, or close the program that has it open.`,
  saveBusy: (file) => `"${file}" is open in another program; nothing was changed. Close it and try again.`,
  saveFull: (file) =>
    `The disk is full: "${file}" was not written and nothing was changed. Free some space or try another place.`,
  saveNoFolder: (file) =>
    `There is no such folder for "${file}"; nothing was written. Make the folder first, or try another place.`,
  saveNameTooLong: (file) => `"${file}" was not written: the name or path is too long; choose a shorter one.`,
  saveFailed: (file) => `"${file}" could not be written; nothing was changed. Try another place.`,
  saveMeanwhile: (file) => `"${file}" was changed by another program meanwhile; it was left alone. Please do it again.`,
  fillDry: 'Dry run: no file was written',
  fillWould: (count) => `To be written: ${count}`,
  fillNothing: 'There is nothing to write',
  fillWithheld: (count) => `Would bring up new faults: ${count}, not written`,
  fillDiffers: (count) => `Different from the computation: ${count}, left alone; --mode all writes them`,
  fillSuggested: (count) => `Suggested: ${count}; yours to decide, never written`,
  fillLine: ({ place, label, before, after }) => `${place}  ${label}: ${before} → ${after}`,
  fillRounded: ({ exact, shown }) => `${exact} (its format shows ${shown})`,
  fillOwn: ({ place, label, formula, shows, computes }) => `${place}  ${label}: ${formula} ${shows}, ${computes}`,
  fillRefused: ({ place, label, reason }) => `${place}  ${label}: ${reason}`,
  fillDoubt: ({ rule, place, message }) => `      In doubt: ${rule}  ${place}  ${message}`,
  fillRaised: ({ rule, place, message }) => `      New: ${rule}  ${place}  ${message}`,
  saved: ({ out, file }) => `Written to ${out}; ${file} was left as it is`,
  savedInPlace: ({ file, backup }) => `${file} was rewritten; it was kept before as ${backup}`,
  savedNothing: (file) => `No file was written; ${file} was left as it is`,
  savedConverted:
    'The file was no .xlsx and was carried over to one: contents, formulas, number formats and merges are there; fonts, borders, fills, pictures and charts are not, and widths may need a look',
  savedSigned:
    'The file is digitally signed: its content changed, so the signature in what was written is void; sign it anew if needed',
  fillSigned: 'This file is digitally signed: writing into it makes the signature void',
  savedJournal: ({ journal, file }) =>
    `The record was written to ${journal}; to take it back: heji restore ${file} --journal ${journal} -o new.xlsx`,
  restoreNoTarget:
    'Where should it be written? -o new.xlsx writes another file; --in-place rewrites this one (keeping it as .bak).',
  restoreNoJournal:
    'No record given. It is the file that heji fill --journal wrote, or the output of heji fill --json; name it with --journal.',
  journalWrong: (file) => `"${file}" is not a record of heji fill, or is incomplete.`,
  anonymousSaved: ({ out, sheets, file }) =>
    `Saved ${out}, a copy without names and figures (sheets: ${sheets}); ${file} was not changed.`,
  anonymousSame: ({ forms, columns }) => `The same is recognised in both: forms ${forms}, columns ${columns}.`,
  anonymousOther: ({ forms, columns, formsThere, columnsThere }) =>
    `Not the same is recognised in both: forms ${forms}, columns ${columns} in the original, forms ${formsThere}, columns ${columnsThere} in the copy. Words were replaced that recognition goes by; please say so when you report it.`,
  anonymousLook:
    'Names, persons, telephone numbers, amounts, counts and years were replaced; heads, units, operators, percentages, weights and scores were kept (they would not fit any more); comments, pictures, properties and styles were not taken along. Look through it yourself before you send it.',
  anonymousLeft:
    'Replaced texts turned up in the copy again, which was not saved. Try once more, or replace them by hand.',
  wordSigned: '  The document is digitally signed: a change voids the signature, and it has to be signed anew',
  wordNoForm: 'None of the forms 1-1, 1-2, 1-3 was recognised in the document; there is nothing to save.',
  workbookNotWord: (file) =>
    `"${file}" is no Word document: heji workbook saves the forms of a Word report as a workbook.`,
  workbookNoTarget: 'Where should it be saved? Name it with -o forms.xlsx.',
  workbookBadTarget: (file) => `The workbook can be saved as .xlsx only, not as "${file}".`,
  workbookSaved: ({ out, count, sheets, file }) =>
    `Forms saved to ${out} (${count}): ${sheets}. ${file} was left as it is`,
  fillWordTarget: ({ wanted, file }) =>
    `A Word document stays one when filled: write it as ${wanted}, not as "${file}". For a workbook use heji workbook.`,
  fillWordFormulas: 'No formulas are written into Word tables: leave out --formulas.',
  fillPlainWorkbook: '--plain is for Word documents only: a workbook has no tracked changes.',
  fillWordJournal:
    'A Word document needs no record: what is written are tracked changes by 核绩; to take them back, reject them on the Review tab in Word.',
  fillWordLocked:
    'Editing of the document is restricted; it was left alone. Stop the protection in Word (Review → Restrict Editing), save it and try again.',
  fillWordPlainLocked:
    'The document allows tracked changes only; it was left alone. Leave out --plain to write tracked changes.',
  savedWordTracked:
    'All of it was written as tracked changes by 核绩; fonts, merges and the rest were left as they are. Accept or reject them on the Review tab in Word',
  savedWordPlain: 'Written plainly, without tracked changes; fonts, merges and the rest were left as they are',
  restoreWord: (file) =>
    `"${file}" is a Word document: what was written are tracked changes by 核绩. To take them back, reject them on the Review tab in Word (all at once if you like); what was written with --plain left none, so use the file from before. The file was left alone.`,
};
