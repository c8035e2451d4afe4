export {
  Calculation,
  sameValue,
  type CalculatedBook,
  type Calculated,
  type FormulaAt,
  type FormulaPlace,
} from './calculation';
export { comparableFormula } from './comparable';
export { evaluate, NotEvaluated, type Cells } from './evaluate';
export { parseFormula, type Formula } from './parse';
export { calculatedWorkbook, recalculated, type Named, type Show } from './recalculated';
export { type Reference } from './references';
export { movedFormula } from './shifted';
export { storedSpelling } from './stored-spelling';
export { addedCells, cellKey, cellOfKey } from './added-cells';
export { formulaTokens, type FormulaToken } from './tokens';
export { withoutTables, type FormulaTable } from './table-references';
