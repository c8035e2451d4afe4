export { Decisions, decisionsText, DECISIONS } from './decisions';
export type { Conflict, Decision, DecisionEntry, DecisionIndex, DecisionStanding } from './decisions';
export {
  alwaysFull,
  workAhead,
  frequenciesOf,
  plainNumeral,
  type FaultFrequency,
  type IndicatorPoints,
} from './frequencies';
export { jumpsOf, type Jump } from './jumps';
export type { KeyFigure, KeyUnit } from './key-figures';
export { letterOf, type LetterOptions } from './letter';
export type { Letter, LetterGroup, LetterPoint } from './letter-shape';
export { fileNameOf, isGrave, isRoot, once, unitRecord, unreadRecord } from './record';
export type { FindingRecord, FormRecord, IndicatorRecord, UnitRecord } from './record';
export { CHANGES, roundsOf, type RoundChange, type ChangedFinding, type Match, type Round } from './rounds';
export { deskTables, type DeskContents } from './tables';
export { readDecisions, type ReviewFileProblem } from './stored-decisions';
export { DESK_TEXTS } from '../messages/desk';
export { TEMPLATE_FAULTS } from '../messages/desk/template-faults';
export type { DeskTexts } from '../messages/desk/texts';
export { recordsIn, recordLine, type ReadRecords } from './stored-records';
