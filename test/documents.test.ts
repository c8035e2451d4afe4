/** That what comments and documents name is there: items of a room's README, files, settings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ProfileSchema } from '../src/rules/profiles/profile-schema';
import { nothingToDo } from './rules/support/to-do';

const ROOT = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const under = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file).replaceAll('\\', '/'),
  );

const TREE = [...under('src'), ...under('test')];
const CODE = TREE.filter((file) => /\.(?:ts|tsx|mjs|cjs)$/u.test(file) && file !== 'test/documents.test.ts');
const DOCUMENTS = ['CONTRIBUTING.md', ...TREE.filter((file) => file.endsWith('README.md'))];

/** The items of a document that begin a line: `7. …`. */
const itemsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^(?<item>\d+)\. /gmu)].map(({ groups }) => groups?.['item'] ?? ''));

/** What a text of code refers to that is not in the repository, one sentence each. */
function leadsNowhere(file: string, text: string): readonly string[] {
  const sections = [...text.matchAll(/(?<![\w/-])(?<place>(?:[\w-]+\/)*[\w-]+\.md)(?: §(?<item>[\w.]+))?/gu)];
  return sections.flatMap(({ groups }) => {
    const [place = '', item] = [groups?.['place'], groups?.['item']?.replace(/\.$/u, '')];
    // What is built is made beside it.
    if (place.startsWith('dist/')) return [];
    if (!existsSync(join(ROOT, place)))
      return [`${file} names ${place}, which is not in the repository: name the item of a room's README.`];
    if (item === undefined || itemsOf(read(place)).has(item)) return [];
    return [`${file} names ${place} §${item}, and there is no item ${item}: correct the reference, or write the item.`];
  });
}

// What a test or a tool makes up or reads is no reference.
const COMMENT = /\/\*\*?[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/gmu;
const commentsOf = (text: string): string => (text.match(COMMENT) ?? []).join('\n');

test('every document that a comment names is in the repository, and has the item that is named', () => {
  expect(CODE.length).toBeGreaterThan(800);
  nothingToDo(CODE.flatMap((file) => leadsNowhere(file, commentsOf(read(file)))));
});

test.each([
  ['scoring.md §7', /names scoring\.md, which is not in the repository/u],
  ['(src/rules/README.md §77)', /there is no item 77/u],
  ['src/nowhere/README.md', /not in the repository/u],
])('a comment that names %s is found', (words, found) => {
  expect(leadsNowhere('a.ts', `/** A sum (${words}). */`).join()).toMatch(found);
});

test('a comment that names an item there is passes', () => {
  expect(leadsNowhere('a.ts', '// Rounded (src/rules/README.md §7).')).toEqual([]);
});

/** File names between back ticks that a document names and that are nowhere: from the root, from its folder, or below its folder or src. */
function gone(document: string, text: string): readonly string[] {
  const here = dirname(document);
  const room = /^src\/[\w-]+/u.exec(here)?.[0] ?? 'src';
  return [...text.matchAll(/`(?<name>[\w./{},-]*[\w}]\.(?:ts|tsx|mjs|cjs|json|html|md))`/gu)]
    .flatMap(({ groups }) => alternatives(groups?.['name'] ?? ''))
    .filter((name) => !name.startsWith('.') || name.startsWith('../'))
    .filter((name) => !MADE.has(basename(name)))
    .filter(
      (name) =>
        !existsSync(join(ROOT, name)) &&
        !existsSync(join(ROOT, here, name)) &&
        !TREE.some(
          (file) => file.endsWith(`/${name}`) && (file.startsWith(`${room}/`) || name.includes('/') || here === '.'),
        ),
    );
}

/** Files that commands make, or that a person gives. */
const MADE = new Set(['heji.cjs', 'file.json', 'family.zh-CN.ts', 'family.en-US.ts']);

/** `{a,b}/c.ts`: a/c.ts and b/c.ts. */
function alternatives(name: string): readonly string[] {
  const [, before = '', within, behind = ''] = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(name) ?? [];
  return within === undefined ? [name] : within.split(',').flatMap((one) => alternatives(`${before}${one}${behind}`));
}

test.each(DOCUMENTS)('every file that %s names is there', (document) => {
  nothingToDo(
    gone(document, read(document)).map((name) => `${document} names \`${name}\`, which there is not: correct it.`),
  );
});

test('a file that is gone is found, in its folder and in braces', () => {
  expect(gone('src/rules/README.md', '`check.ts`, `chequed.ts`, `engine/{causes,clauses}.ts`, `words.*.ts`')).toEqual([
    'chequed.ts',
    'engine/clauses.ts',
  ]);
});

test('every setting of a profile is told in its README, and no other', () => {
  const file = 'src/rules/profiles/README.md';
  const told = [...read(file).matchAll(/^\| (?<names>`[^|]*) \|/gmu)].flatMap(({ groups }) =>
    [...(groups?.['names'] ?? '').matchAll(/`(?<name>\w+)`/gu)].map((match) => match.groups?.['name'] ?? ''),
  );
  const settings = Object.keys(ProfileSchema.entries);
  nothingToDo([
    ...settings.filter((name) => !told.includes(name)).map((name) => `${file} does not tell of ${name}: add a line.`),
    ...told.filter((name) => !settings.includes(name)).map((name) => `${file} tells of ${name}, which is no setting.`),
  ]);
});

test('a room is told of in a screen', () => {
  nothingToDo(
    DOCUMENTS.filter((file) => /^src\/[\w-]+\/README\.md$/u.test(file) && read(file).split('\n').length > 45).map(
      (file) => `${file} is longer than a screen: say less.`,
    ),
  );
});
