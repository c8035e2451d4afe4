export { readWorkbookFile, READING } from './read';
export { FileProblem, MOST_BYTES, MOST_UNPACKED, type FileProblemCode } from './problem';
