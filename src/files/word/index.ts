export { documentKind, type DocumentKind } from './kinds';
export { readWordFile, sourceOf, type WordFile } from './read';
export { writeWordEdits, type WordWriting } from './write';
