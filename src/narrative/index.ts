export { figuresIn } from './figures';
export * from './narrative';
export { readNarrative, type ReadOptions } from './read';
export { narrativeOn } from './sheet-text';
