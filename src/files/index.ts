export { binaryWeight, isBinaryWorkbook, readWorkbookFile } from './read';
export { READING } from './xls/binary';
export { isLocked, isLockedBinary } from './package/container';
export { FileProblem, longestReading, MOST_BYTES, MOST_UNPACKED, type FileProblemCode } from './problem';
export { converted } from './xlsx/write/convert';
export { writeXlsx, type WrittenFile } from './xlsx/write/write';
export { endingFor, fittedTo, type WrittenEnding } from './xlsx/write/file-type';
export { unlocked } from './package/unlock';
export { locked } from './package/lock';
