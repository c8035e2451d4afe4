/** That one name says one thing: no two files of src export it, but for what is one thing told several times. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const src = join(__dirname, '../src');

/**
 * Files whose exports are known by their file: words in one language (held to one type), the styles of the component they stand beside, the
 * same for Node.
 */
const ONE_OF_SEVERAL = /(^|\/|\.)(zh-CN|en-US)\.ts$|\.styles\.ts$|\.node\.ts$/u;

/** What a file itself declares and exports by name, types included: neither its default nor what it only passes on. */
function declared(name: string, text: string): readonly string[] {
  const { statements } = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  const passedOn = new Set<string>();
  const own: string[] = [];
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement)) {
      const bound = statement.importClause?.namedBindings;
      if (bound && ts.isNamedImports(bound)) for (const one of bound.elements) passedOn.add(one.name.text);
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) continue;
      own.push(...exportClause.elements.map((one) => one.name.text));
    } else if (ts.canHaveModifiers(statement)) {
      const kinds = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? [];
      if (!kinds.includes(ts.SyntaxKind.ExportKeyword) || kinds.includes(ts.SyntaxKind.DefaultKeyword)) continue;
      own.push(...namesIn(statement));
    }
  }
  return own.filter((one) => !passedOn.has(one));
}

function namesIn(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name ? [name.text] : [];
}

function boundBy(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []));
}

/** Names that more than one of the files (name → text) exports, as "name: files". */
function ambiguous(files: ReadonlyMap<string, string>): readonly string[] {
  const homes = new Map<string, Set<string>>();
  for (const [file, text] of files) {
    if (ONE_OF_SEVERAL.test(file)) continue;
    for (const name of declared(file, text)) homes.set(name, (homes.get(name) ?? new Set()).add(file));
  }
  return [...homes].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].sort().join(', ')}`);
}

test('no two files of src export one name', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')] as const);
  expect(files.length).toBeGreaterThan(500);
  expect(ambiguous(new Map(files))).toEqual([]);
});

test.each([
  ['two functions', 'export function rateOf() {}', 'export async function rateOf() {}', ['rateOf: a.ts, b.ts']],
  ['a value and a type', 'export const place = 1;', 'export interface place { a: 1 }', ['place: a.ts, b.ts']],
  ['exported behind', 'const alike = 1;\nexport { alike };', 'export class alike {}', ['alike: a.ts, b.ts']],
  ['renamed', 'const a = 1;\nexport { a as told };', 'export type told = 1;', ['told: a.ts, b.ts']],
  ['taken apart', 'export const { one, two: [three] } = all;', 'export enum three {}', ['three: a.ts, b.ts']],
  ['overloads of one function', 'export function a(): void;\nexport function a(): void {}', '', []],
  ['passed on by a door', 'export const a = 1;', "export { a } from './a';\nexport * from './a';", []],
  ['imported and passed on', 'export const a = 1;', "import { a } from './a';\nexport { a };", []],
  ['defaults', 'export default function a() {}', 'export default function a() {}', []],
  ['kept to the file', 'export const a = 1;', 'const a = 1;', []],
])('%s', (_, a, b, expected) => {
  expect(
    ambiguous(
      new Map([
        ['a.ts', a],
        ['b.ts', b],
      ]),
    ),
  ).toEqual(expected);
});

test('the two languages, the styles of two components and what Node has of its own are no two things', () => {
  const text = 'export const words = 1;';
  const files = ['a.zh-CN.ts', 'a.en-US.ts', 'desk/zh-CN.ts', 'A.styles.ts', 'B.styles.ts', 'c.node.ts', 'c.ts'];
  expect(ambiguous(new Map(files.map((file) => [file, text])))).toEqual([]);
});
