import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** What the compiler refuses of a rule and of its words: planted in copies that only the compiler sees. */

const ROOT = join(__dirname, '../..');
const WORDS = join(ROOT, 'src/rules/words.en-US.ts');
const NAMES = join(ROOT, 'src/rules/general/years-and-names.en-US.ts');
const NOUGHTS = join(ROOT, 'src/rules/basic-data/noughts.en-US.ts');
const RULE = join(ROOT, 'src/rules/basic-data/noughts.ts');

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as {
  config: { compilerOptions: object };
};
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, noEmit: true, incremental: false, types: [] },
  ROOT,
);

type Plants = Readonly<Record<string, readonly (readonly [from: string | RegExp, to: string])[]>>;

let before: ts.Program | undefined;

/** The messages of the compiler, with `plants` in place of what stands in the files. */
function complaints(plants: Plants): readonly string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const kept = before;
  host.getSourceFile = (path, ...rest) => {
    const own = plants[path];
    if (!own) return kept?.getSourceFile(path) ?? read(path, ...rest);
    let text = readFileSync(path, 'utf8');
    for (const [from, to] of own) {
      const planted = text.replace(from, to);
      if (planted === text) throw new Error(`nothing to plant in ${path}: ${String(from)}`);
      text = planted;
    }
    return ts.createSourceFile(path, text, rest[0]);
  };
  const program = ts.createProgram({ rootNames: [WORDS, RULE], options, host });
  before ??= program;
  return [WORDS, NAMES, NOUGHTS, RULE]
    .flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('as they stand, rules and words compile', () => {
  expect(complaints({})).toEqual([]);
});

test.each<[string, Plants, RegExp]>([
  ['a rule without words', { [NAMES]: [[/ {2}'GEN-02': \{[\s\S]*?\n {2}\},\n/u, '']] }, /"GEN-02"' is missing/u],
  [
    'a message without its sentence',
    { [NOUGHTS]: [[/ +nought:\s[^\n]*\n(?: {8}[^\n]*\n)?/u, '']] },
    /'nought' is missing/u,
  ],
  ['a rule that says on what it rests nowhere', { [NAMES]: [[/ {4}basis:[\s\S]*?',\n/u, '']] }, /'basis' is missing/u],
  ['a sentence that names what its rule does not give', { [NAMES]: [['{year}', '{yeer}']] }, /yeer/u],
  [
    'a fault under a name that the rule does not declare',
    { [RULE]: [["message: 'nought'", "message: 'nothing'"]] },
    /"nothing"/u,
  ],
  [
    'a fault of a function that the rule hands its places to, under a name that it does not declare',
    { [RULE]: [["message: 'mixed'", "message: 'mixt'"]] },
    /"mixt"/u,
  ],
  [
    'a fault without what its sentence names',
    { [RULE]: [['params: { line:', 'params: { row:']] },
    /'row' does not exist/u,
  ],
])('%s does not compile', (_, plants, complaint) => {
  expect(complaints(plants).join('\n')).toMatch(complaint);
});
