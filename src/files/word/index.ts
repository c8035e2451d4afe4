export { documentKind, type DocumentKind } from './kinds';
export { readWordFile, sourceOf, type WordFile } from './read';
export { writeWordEdits, type WordWriting } from './write';
export { tableCellText, type ContentItem, type DocumentLine, lineText } from './content';
export { layOut } from './layout';
export type { TableCell as WordCell } from './document';
export type { Source } from './sheets';
