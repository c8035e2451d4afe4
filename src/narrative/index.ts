export type { FormNames } from './form-names';
export { figuresIn } from './figures';
export * from './narrative';
export { statedFacts, type StatedFact } from './stated-facts';
export { readNarrative, type ReadOptions } from './read';
export { narrativeOn } from './sheet-text';
