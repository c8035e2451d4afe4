export { readWorkbookFile } from './read';
export { READING } from './binary';
export { FileProblem, MOST_BYTES, MOST_UNPACKED, type FileProblemCode } from './problem';
export { writeEdits, type WrittenFile } from './write/write';
