import { escapeXml } from '../files/package/characters';
import type { Locale } from '../messages/locale';
import { WORDING } from '../messages/words';
import type { Done } from './check-file';
import type { Format } from './format';
import type { FindingJson, PassedJson } from './json';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';
import { placeName } from './word';

/**
 * Findings as JUnit XML, which build servers show as tests: a file is a suite, a place that a rule looked at is a test. Errors and warnings
 * are failures (`type` says which), hints are told and pass, what could not be settled is skipped, a file that could not be read is an error.
 */

/** What XML cannot hold is left out: these are sentences for people. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const MILLISECONDS = 1000;

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('');
}

const xml = (value: string): string => escapeXml(value.replace(UNWRITABLE, '').replaceAll('\r', ''));

function testCase(classname: string, name: string, inside = ''): string {
  const head = `<testcase${attributes({ classname, name })}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</testcase>`;
}

function told(finding: FindingJson, locale: Locale): string {
  const { rule, severity, message, arithmetic, place } = finding;
  const more = [message, arithmetic ?? '', place ? `「${place.quote}」` : ''].filter((line) => line !== '').join('\n');
  const inside =
    severity === 'hint'
      ? `<system-out>${xml(more)}</system-out>`
      : `<failure${attributes({ type: severity, message })}>${xml(more)}</failure>`;
  return testCase(rule, `${placeName(finding, locale)} ${WORDING[locale].title(rule)}`, inside);
}

function passed(one: PassedJson, locale: Locale): string {
  return testCase(one.rule, `${placeName(one, locale)} ${WORDING[locale].title(one.rule)}`);
}

function suite(file: string, done: Done, locale: Locale): string {
  const json = done.json();
  const time = (json.milliseconds / MILLISECONDS).toFixed(3);
  const open = (counts: Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>) => {
    const numbers = Object.entries(counts).map(([name, count]) => [name, String(count)] as const);
    return `<testsuite${attributes({ name: file, ...Object.fromEntries(numbers), time })}>`;
  };
  const { error } = json;
  if (error !== null) {
    const inside = `<error${attributes({ type: 'unread', message: error })}/>`;
    const unread = testCase('heji', COMMAND_LINE_TEXTS[locale].testOfReading, inside);
    return `${open({ tests: 1, failures: 0, errors: 1, skipped: 0 })}\n${unread}\n</testsuite>`;
  }
  const skipped = done.unsettled().map(({ kind, place, message }) => {
    const name = place ? placeName(place, locale) : kind;
    return testCase('heji', name, `<skipped${attributes({ message })}/>`);
  });
  const tests = [
    testCase('heji', COMMAND_LINE_TEXTS[locale].testOfReading),
    ...json.findings.map((finding) => told(finding, locale)),
    ...json.passed.map((one) => passed(one, locale)),
    ...skipped,
  ];
  const failures = json.findings.filter(({ severity }) => severity !== 'hint').length;
  const head = open({ tests: tests.length, failures, errors: 0, skipped: skipped.length });
  return [head, ...tests, '</testsuite>'].join('\n');
}

export function junitFormat(locale: Locale): Format<string> {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="heji">\n',
    of: (file, done) => suite(file, done, locale),
    put: (one) => `${one}\n`,
    end: () => '</testsuites>\n',
  };
}
