/** For programs that import instead of requiring: the same functions (src/cli/api.ts says what they do). */
import heji from '../../dist/cli/heji.cjs';

export const { checkFile, fillFile, formsOf, HejiError } = heji;
