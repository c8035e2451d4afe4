import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What webpack makes of the rules: the same, without what is only declared. */
const loader = jest.requireActual<(this: { getOptions: () => { forms?: boolean } }, source: string) => string>(
  '../../src/build/without-messages.cjs',
);
const shipped = (source: string, forms: boolean) => loader.call({ getOptions: () => ({ forms }) }, source);

const ROOT = join(__dirname, '../../src/rules');
const SOURCES = ['general', 'basic-data', 'evaluation', 'across', 'text'].flatMap((family) =>
  readdirSync(join(ROOT, family))
    .filter((name) => !/\.(?:zh-CN|en-US)\.ts$/u.test(name))
    .map((name) => [`${family}/${name}`, readFileSync(join(ROOT, family, name), 'utf8')] as const),
);

/** Blanks and commas aside, which say nothing. */
const bare = (source: string) => source.replace(/[\s,]/gu, '');

function textOf(node: ts.Node): string {
  return node.getText();
}

/** The same by the syntax of the language: every `messages` is empty, no kind of `basis`, and no list of form kinds. */
function declaredAway(source: string, forms: boolean): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const replace = (node: ts.Node, text: string) => edits.push({ start: node.getStart(), end: node.getEnd(), text });
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && textOf(node.expression) === 'says') return void replace(node, '{}');
    if (ts.isPropertyAssignment(node)) {
      const [name, value] = [textOf(node.name), node.initializer];
      if (name === 'messages' && ts.isObjectLiteralExpression(value)) return void replace(value, '{}');
      if (name === 'basis' && ts.isStringLiteral(value)) return void replace(node, '');
      const isKinds = ts.isArrayLiteralExpression(value) && value.elements.every((one) => ts.isStringLiteral(one));
      if (name === 'forms' && !forms && isKinds) return void replace(node, '');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.reduceRight((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), source);
}

test.each(SOURCES)('%s is shipped without what it only declares, and nothing else goes', (_, source) => {
  expect(bare(shipped(source, true))).toBe(bare(declaredAway(source, true)));
  expect(bare(shipped(source, false))).toBe(bare(declaredAway(source, false)));
});

test('there is something to leave out', () => {
  const all = SOURCES.map(([, source]) => source).join('\n');
  expect(shipped(all, true).length).toBeLessThan(all.length);
  expect(shipped(all, false).length).toBeLessThan(shipped(all, true).length);
});
