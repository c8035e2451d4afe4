import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What whoever adds a rule is told: not that two sets differ, but what to write where. */

const SRC = join(__dirname, '../../../src/rules');
const HOMES = new Map(
  ['general', 'basic-data', 'evaluation', 'across', 'text'].flatMap((family) =>
    readdirSync(join(SRC, family))
      .filter((name) => /^[a-z-]+\.ts$/u.test(name))
      .flatMap((name) =>
        [...readFileSync(join(SRC, family, name), 'utf8').matchAll(/^ {2}id: '(?<id>[^']+)'/gmu)].map(
          ({ groups }) => [groups?.['id'] ?? '', `${family}/${name.replace('.ts', '')}`] as const,
        ),
      ),
  ),
);

/** The family file of a rule, without its ending: `basic-data/buildings`. */
export function homeOf(id: string): string {
  return HOMES.get(id) ?? `<family>/<file of ${id}>`;
}

/** Where a rule is declared. */
export const ruleFile = (id: string): string => `src/rules/${homeOf(id)}.ts`;
/** Where its cases and faults are. */
export const casesFile = (id: string): string => {
  const file = `test/rules/${homeOf(id)}.cases.ts`;
  return existsSync(join(SRC, '../..', file))
    ? file
    : `${file} (new: npm run new-rule writes it, or name it in test/rules/tables.ts)`;
};
/** Where its words in a language are. */
export const wordsFile = (id: string, locale: string): string => `src/rules/${homeOf(id)}.${locale}.ts`;

/**
 * Nothing is left to do; otherwise the test fails with these sentences.
 * @throws Error
 */
export function nothingToDo(sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  const problem = new Error(sentences.join('\n'));
  Error.captureStackTrace(problem, nothingToDo);
  throw problem;
}
