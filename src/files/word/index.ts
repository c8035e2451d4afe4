export { documentKind, type DocumentKind } from './kinds';
export { readWordFile, sourceOf, type WordFile } from './read';
export { writeWordEdits, type WordWriting } from './write';
export { cellText, type Item, type Line, lineText } from './content';
export { layOut } from './layout';
export type { Cell as WordCell } from './document';
export type { Source } from './sheets';
