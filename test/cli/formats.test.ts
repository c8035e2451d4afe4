import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { check } from '../../src/cli/check';
import { LISTED_RULES } from '../../src/rules/text';
import { bytesOf } from '../bench/generated';
import { byLibrary } from '../files/word/support/made';
import { published, PUBLISHED } from '../fixtures/published';
import { book } from '../rules/support/book';
import { CLEAN, SAMPLE, scratch } from './support/launcher';
import { said } from './support/said';

const { file } = scratch('heji-formats-');

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
}
interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { id: string; shortDescription: { text: string } }[] };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly exitCode: number;
      readonly toolExecutionNotifications: readonly {
        readonly descriptor: { readonly id: string };
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly Location[];
      }[];
    }[];
  }[];
}

interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}
interface Checked {
  readonly workbooks: readonly { readonly findings: readonly Finding[]; readonly passed: readonly unknown[] }[];
}

const findingsOf = async (...args: readonly string[]) =>
  (JSON.parse((await said(check, '--json', ...args)).stdout) as Checked).workbooks.flatMap(({ findings }) => findings);

describe('--format sarif', () => {
  const source = createRequire(__filename).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id: __, ...official } = JSON.parse(readFileSync(source, 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    official,
  );

  async function sarif(...args: readonly string[]) {
    const { code, stdout } = await said(check, '--format', 'sarif', ...args);
    const log = JSON.parse(stdout) as Sarif;
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    const [run] = log.runs;
    const [invocation] = run?.invocations ?? [];
    if (!run || !invocation) throw new Error('no run');
    return { code, run, invocation };
  }

  test('the schema that it is held against refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('every finding is a result with rule, level, sentence, file, sheet and cell; its identity is its fingerprint', async () => {
    const findings = await findingsOf(SAMPLE);
    const { code, run, invocation } = await sarif(SAMPLE);
    expect(code).toBe(1);
    expect(invocation).toMatchObject({ executionSuccessful: true, exitCode: 1 });
    expect(run.results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints['heji/v1']])).toEqual(
      findings.map(({ rule, id }) => [rule, id]),
    );
    const at = run.results.findIndex(({ ruleId }) => ruleId === 'B11-01');
    expect(run.results[at]).toMatchObject({
      level: 'note',
      message: { text: findings[at]?.message },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: pathToFileURL(SAMPLE).href } },
          logicalLocations: [{ name: 'F4', fullyQualifiedName: "'附件1-1'!F4" }],
        },
      ],
    });
    const levels = { error: 'error', warning: 'warning', hint: 'note' };
    expect(run.results.map(({ level }) => level)).toEqual(
      findings.map(({ severity }) => levels[severity as keyof typeof levels]),
    );
  });

  test('every rule is described, in the language asked for', async () => {
    const rules = async (lang: string) => (await sarif('--lang', lang, CLEAN)).run.tool.driver.rules;
    const [chinese, english] = [await rules('zh-CN'), await rules('en-US')];
    expect(chinese.map(({ id }) => id)).toEqual(LISTED_RULES.map(({ id }) => id));
    expect(
      english.every(({ shortDescription }, index) => shortDescription.text !== chinese[index]?.shortDescription.text),
    ).toBe(true);
  });

  test('many files are one run; one that could not be read is a failure of it, told with its name', async () => {
    const books = PUBLISHED.map((name) => file(bytesOf(published(name))));
    const broken = file('words');
    const { code, run, invocation } = await sarif(SAMPLE, broken, ...books);
    expect(code).toBe(2);
    expect(run.results).toHaveLength((await findingsOf(SAMPLE, ...books)).length);
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications).toContainEqual({
      descriptor: { id: 'unread' },
      level: 'error',
      message: { text: expect.stringContaining('不是工作簿') },
      locations: [{ physicalLocation: { artifactLocation: { uri: pathToFileURL(broken).href } } }],
    });
  });

  test('what could not be settled is told: a figure that is none, a workbook without forms', async () => {
    const unread = await sarif(file(bytesOf(book({ '1-1': { controlRate: '约九成' } }))));
    expect(unread.invocation.toolExecutionNotifications).toContainEqual(
      expect.objectContaining({
        descriptor: { id: 'undecided' },
        level: 'warning',
        message: { text: expect.stringMatching(/^有 [1-9]\d* 处无法核对/u) },
      }),
    );
    const nothing = await sarif(
      file(bytesOf({ ...book(), sheets: book().sheets.map((sheet) => ({ ...sheet, cells: new Map() })) })),
    );
    expect(nothing.run.results).toEqual([]);
    expect(nothing.invocation.toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'noForms' },
        level: 'warning',
        message: { text: expect.stringContaining('没有认出附件1-1') },
      },
    ]);
  });

  test('of a Word document the place is table, row and cell', async () => {
    const document = file(await byLibrary(book({ '1-1': { controlRate: '1%' } })), '.docx');
    const { run } = await sarif('--rule', 'B11-01', document);
    expect(run.results[0]?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toMatch(
      /第 1 张表，第 4 行第 \d 格/u,
    );
  });

  test('what --severity leaves out is left out', async () => {
    const { run } = await sarif('--severity', 'error', SAMPLE);
    expect(new Set(run.results.map(({ level }) => level))).toEqual(new Set(['error']));
  });
});

describe('--format junit', () => {
  async function junit(...args: readonly string[]) {
    const { code, stdout } = await said(check, '--format', 'junit', ...args);
    const faults: string[] = [];
    const parser = new DOMParser({ onError: (level, message) => void faults.push(`${level} ${message}`) });
    const document = parser.parseFromString(stdout, 'text/xml');
    expect(faults).toEqual([]);
    const all = (name: string) => Array.from(document.getElementsByTagName(name));
    return { code, all };
  }

  test('a file is a suite, its counts are those of its tests', async () => {
    const { code, all } = await junit(SAMPLE, CLEAN);
    expect(code).toBe(1);
    const suites = all('testsuite');
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual([SAMPLE, CLEAN]);
    for (const suite of suites) {
      const count = (name: string) => String(Array.from(suite.getElementsByTagName(name)).length);
      expect(suite.getAttribute('tests')).toBe(count('testcase'));
      expect(suite.getAttribute('failures')).toBe(count('failure'));
      expect(suite.getAttribute('skipped')).toBe(count('skipped'));
      expect(suite.getAttribute('errors')).toBe('0');
    }
  });

  test('errors and warnings fail, hints do not, what passed passes', async () => {
    const findings = await findingsOf(SAMPLE);
    const { all } = await junit(SAMPLE);
    const failures = all('failure').map((one) => [one.getAttribute('type'), one.getAttribute('message')]);
    expect(failures).toEqual(
      findings.filter(({ severity }) => severity !== 'hint').map(({ severity, message }) => [severity, message]),
    );
    expect(all('system-out')).toHaveLength(findings.filter(({ severity }) => severity === 'hint').length);
    const names = all('testcase').map((one) => `${one.getAttribute('classname')} ${one.getAttribute('name')}`);
    expect(names).toContainEqual(expect.stringMatching(/^B12-21 '1-2'!H23 /u));
  });

  test('a file that cannot be read is an error, a workbook without forms is skipped', async () => {
    const empty = bytesOf({ ...book(), sheets: book().sheets.map((sheet) => ({ ...sheet, cells: new Map() })) });
    const { code, all } = await junit(file('words'), file(empty));
    expect(code).toBe(2);
    expect(all('error').map((one) => one.getAttribute('message'))).toEqual([expect.stringContaining('不是工作簿')]);
    expect(all('skipped').map((one) => one.getAttribute('message'))).toEqual([
      expect.stringContaining('没有认出附件1-1'),
    ]);
  });

  test('what XML cannot hold, or would take for its own, does no harm', async () => {
    const odd = book();
    const renamed = { ...odd, sheets: odd.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}<&"'.` })) };
    const { all } = await junit(file(bytesOf(renamed)));
    expect(all('testcase').map((one) => one.getAttribute('name'))).toContainEqual(expect.stringContaining('<&"'));
  });

  test('speaks English when asked', async () => {
    const { all } = await junit('--lang', 'en-US', SAMPLE);
    expect(all('failure')[0]?.getAttribute('message')).toMatch(/^[\x20-\x7E\u4E00-\u9FFF…–÷×≥≤%，“”‘’]+$/u);
  });
});

test.each([[['--format', 'xml']], [['--format', 'sarif', '--json']]])(
  '%j is refused, with what there is',
  async (args) => {
    await expect(said(check, ...args, SAMPLE)).rejects.toMatchObject({
      said: ['badFormat', { formats: 'text, json, sarif, junit' }],
    });
  },
);

test('--format json is --json, --format text is none', async () => {
  const timeless = ({ stdout }: { stdout: string }) => stdout.replace(/"milliseconds":[\d.]+/gu, '');
  expect(timeless(await said(check, '--format', 'json', SAMPLE))).toBe(timeless(await said(check, '--json', SAMPLE)));
  expect((await said(check, '--format', 'text', SAMPLE)).stdout).toBe((await said(check, SAMPLE)).stdout);
});
