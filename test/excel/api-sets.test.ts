import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { API_FLOOR } from '../../src/excel';

/**
 * Every member of Excel's API that src/excel uses must be there in the oldest Excel that is supported, by the notes in the types:
 * `[Api set: ExcelApi 1.14]`. What is newer is named here with the set that the code tests before it uses it.
 */
const GUARDED: Readonly<Record<string, string>> = {
  'WorksheetCollection.onNameChanged': '1.17',
  'WorksheetNameChangedEventArgs.worksheetId': '1.17',
};

const root = join(__dirname, '../..');
const folder = join(root, 'src/excel');

interface Use {
  readonly member: string;
  readonly set: string;
  readonly node: ts.Node;
}

/** Versions as numbers that compare: 1.14 is later than 1.9. */
const version = (set: string) => {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  return major * 1000 + minor;
};

function documentedSet(checker: ts.TypeChecker, symbol: ts.Symbol): string | undefined {
  const texts = [
    ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    ...symbol.getJsDocTags(checker).map(({ text }) => ts.displayPartsToString(text)),
  ];
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(texts.join('\n'))?.[1];
}

function usesIn(files: readonly string[]): Use[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: ['office-js'],
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) ? node.name : undefined;
    const property =
      ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && named && ts.isIdentifier(named)
        ? checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? named).getText())
        : undefined;
    const symbol = property ?? (named ? checker.getSymbolAtLocation(named) : undefined);
    const owner = symbol?.declarations?.[0]?.parent;
    if (symbol && owner && (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) {
      const set = documentedSet(checker, symbol);
      if (set !== undefined && owner.getSourceFile().fileName.includes('@types/office-js')) {
        uses.push({ member: `${owner.name?.text ?? ''}.${symbol.name}`, set, node });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(folder, name));
const uses = usesIn(files);

test('the notes are read', () => {
  const sets = new Map(uses.map(({ member, set }) => [member, set]));
  expect(sets.get('Range.values')).toBe('1.1');
  expect(sets.get('ConditionalFormatCollection.getItemOrNullObject')).toBe('1.14');
  expect(sets.get('WorksheetChangedEventArgs.triggerSource')).toBe('1.14');
  expect(sets.size).toBeGreaterThan(60);
});

test(`nothing is newer than ExcelApi ${API_FLOOR}, unless it is tested for`, () => {
  const tooNew = uses.filter(({ set }) => version(set) > version(API_FLOOR));
  expect([...new Set(tooNew.map(({ member, set }) => `${member} ${set}`))]).toEqual(
    Object.entries(GUARDED).map(([member, set]) => `${member} ${set}`),
  );
});

test('what is newer stands in a function that asks for its set', () => {
  for (const { member, node } of uses.filter((use) => use.member in GUARDED)) {
    const enclosing = ts.findAncestor(node, ts.isFunctionDeclaration);
    expect(enclosing?.getText()).toContain(`isSetSupported('ExcelApi', '${GUARDED[member] ?? ''}')`);
  }
});

test('members reached by load paths exist under the floor as well', () => {
  const paths = files.flatMap((file) => [...(ts.sys.readFile(file) ?? '').matchAll(/\.load\(\s*'([^']+)'/g)]);
  const names = new Set(paths.flatMap(([, path = '']) => path.split(/[,/]/)));
  names.delete('items');
  const known = new Set(uses.map(({ member }) => member.split('.')[1]));
  // Loaded for what the code then reads; the rest only to know that the object is there.
  expect([...names].filter((name) => !known.has(name)).sort()).toEqual(['type']);
});
