import { agreeing, counted } from '../english';
import type { ReviewCommandTexts } from './review.texts';

export const enUS: ReviewCommandTexts = {
  reviewNothing: (place) =>
    `There is no workbook (.xlsx, .xlsm, .xlsb, .xls, .et) and no Word report (.docx) in "${place}".`,
  reviewBadTarget: (file) => `The table can be saved as .xlsx only: ${file}`,
  reviewTargetIsInput: (file) => `The table cannot be saved over a workbook under review: ${file}`,
  reviewNotSaved: (file) =>
    `The table could not be saved as "${file}": no such folder, the file is open, or no permission. Try another place.`,
  reviewStopped: ({ done, count }) =>
    `Stopped as asked: ${done} of ${count} ${agreeing(done, 'file was', 'files were')} reviewed; what was done stands above (and in the table)`,
  reviewSaved: (file) => `The table was saved as ${file}`,
  reviewLine: ({ verdict, errors, warnings, hints, score, grade, unit, year, file }) =>
    `${verdict}  errors ${errors} · warnings ${warnings} · hints ${hints}  score ${score}${grade}  ${unit} ${year}  ${file}`,
  reviewProblem: ({ verdict, file, problem }) => `${verdict}  ${file}: ${problem}`,
  reviewSum: ({ count, ready, incomplete, notReady, unchecked }) =>
    `${counted(count, 'workbook')}: ready ${ready}, not all checked ${incomplete}, not ready ${notReady}, not checked ${unchecked}`,
  reviewNoOther: 'Choose one of --json and --json-lines.',
  reviewDecisionsUnread: ({ file, why }) => `The review file "${file}" cannot be read: ${why}. Nothing was reviewed.`,
  reviewConflict: ({ unit, year, finding, decisions }) =>
    `Reviewers differ: ${unit} ${year} ${finding}: ${decisions}. It is asked about until they agree and decide anew.`,
  reviewVoid: (count) =>
    `${counted(count, 'decision is', 'decisions are')} void, since the figures changed; decide again (column Remark of the sheet Findings).`,
  reviewRecordsUnread: ({ line, file }) =>
    `Line ${line} of "${file}" is no unit's result (a line of heji review --json-lines). Make the file anew.`,
  reviewTemplateUnread: ({ file, why }) => `The template "${file}" cannot be used: ${why}`,
  reviewTemplateAlone: '--template goes with --letters.',
  reviewTemplateSaved: (file) =>
    `The template was saved as ${file}. Edit it in Word; {{unit}}, {{year}}, {{summary}}, {{count}}, {{date}}, {{files}} become each unit's, the points stand at {{points}}.`,
  reviewTemplateTaken: (file) => `"${file}" is there already and was not overwritten. Choose another name.`,
  reviewTemplateEnding: (file) => `A template can be saved as .docx only: ${file}`,
  reviewNotWritten: (file) =>
    `"${file}" could not be written: no such folder, the file is open, or no permission. Try another place.`,
  reviewLettersInside: (folder) =>
    `Letters cannot be saved inside a folder under review (${folder}): they would be reviewed next time. Choose another.`,
  reviewLetters: ({ count, folder, without }) =>
    `${counted(count, 'letter was', 'letters were')} saved in ${folder}; ${counted(without, 'unit has nothing to correct and gets none', 'units have nothing to correct and get none')}.`,
  reviewRounds: ({ place, solved, unchanged, altered, explained, added, unseen, matched, unmatched, missing }) =>
    `Against ${place}: corrected ${solved}, not corrected ${unchanged}, changed but still wrong ${altered}, explained ${explained}, new ${added}, not checked ${unseen}; units matched ${matched}, not matched ${unmatched}, not handed in again ${missing}.`,
  reviewFile: {
    notJson: () => 'it is no JSON, or damaged',
    notAReview: () => 'it is no review file of Heji',
    newer: () => 'a later version of Heji saved it; update first',
    damaged: (place) => `${place} in it is wrong`,
  },
};
