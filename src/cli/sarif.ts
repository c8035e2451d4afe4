import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LISTED_RULES } from '../rules/text';
import type { Locale } from '../messages/locale';
import { WORDING } from '../messages/words';
import { ruleBasis, ruleExample } from '../messages/words/about';
import type { Severity } from '../rules';
import type { Format } from './format';
import type { FindingJson, PlaceJson } from './json';
import type { Unsettled } from './unsettled';
import { placeName } from './word';

/**
 * Findings as SARIF 2.1.0 (OASIS), for what shows results of analyses of many kinds. A result's place is the file, and within it, as a
 * logical location, sheet and cell: a workbook has no lines. What could not be settled, and files that could not be read, are
 * notifications of the run, so that no results does not mean that nothing is wrong.
 */

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** Told of a file: its results, each as JSON; and what is to be said of it at the end. */
interface Told {
  readonly results: readonly string[];
  readonly notifications: readonly object[];
}

type CellPlace = PlaceJson & { readonly cell: string };

/** A path as a URI: relative to where the command was run, as it was given. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(/[\\/]/u).map(encodeURIComponent).join('/');
}

function location(file: string, place: CellPlace | null, locale: Locale) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(place?.file ?? file) } },
    ...(place
      ? { logicalLocations: [{ name: place.cell, fullyQualifiedName: placeName(place, locale), kind: 'member' }] }
      : {}),
  };
}

/** Each once: SARIF takes no place for two. */
function each<T>(places: readonly T[]): readonly T[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

function result(file: string, finding: FindingJson, locale: Locale) {
  const { id, rule, severity, form, related, expected, found, arithmetic, message, cause, place } = finding;
  return {
    ruleId: rule,
    level: LEVELS[severity as Severity],
    message: { text: message },
    locations: [location(file, finding, locale)],
    ...(related.length > 0 ? { relatedLocations: each(related.map((one) => location(file, one, locale))) } : {}),
    // The finding's identity has no cell in it: it is the same after rows were inserted.
    partialFingerprints: { 'heji/v1': id },
    properties: { form, expected, found, arithmetic, cause, place },
  };
}

function notification(file: string, { kind, place, message }: Unsettled, locale: Locale) {
  const level = kind === 'aside' ? 'note' : 'warning';
  return { descriptor: { id: kind }, level, message: { text: message }, locations: [location(file, place, locale)] };
}

function rules(locale: Locale) {
  return LISTED_RULES.map(({ id, severity }) => ({
    id,
    shortDescription: { text: WORDING[locale].title(id) },
    help: { text: [ruleExample(locale, id), ruleBasis(locale, id)].join('\n') },
    defaultConfiguration: { level: LEVELS[severity] },
  }));
}

export function sarifFormat(locale: Locale): Format<Told> {
  const notifications: object[] = [];
  let written = 0;
  return {
    begin: () => {
      const driver = {
        name: 'heji',
        fullName: '核绩',
        version: HEJI_VERSION,
        semanticVersion: HEJI_VERSION,
        language: locale,
        rules: rules(locale),
      };
      return `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
"tool": ${JSON.stringify({ driver })},
"language": ${JSON.stringify(locale)},
"results": [
`;
    },
    of: (file, done) => {
      const json = done.json();
      if (json.error === null)
        return {
          results: json.findings.map((finding) => JSON.stringify(result(file, finding, locale))),
          notifications: done.unsettled().map((one) => notification(file, one, locale)),
        };
      const message = { text: json.error };
      const unread = {
        descriptor: { id: 'unread' },
        level: 'error',
        message,
        locations: [location(file, null, locale)],
      };
      return { results: [], notifications: [unread] };
    },
    put: (told) => {
      notifications.push(...told.notifications);
      return told.results.map((one) => `${written++ === 0 ? '' : ',\n'}${one}`).join('');
    },
    end: (exitCode) => {
      // Errors in a form are what the command is for; a file that could not be read is a failure of the run.
      const executionSuccessful = exitCode !== 2;
      const invocation = { executionSuccessful, exitCode, toolExecutionNotifications: notifications };
      return `\n],\n"invocations": ${JSON.stringify([invocation])}}]}\n`;
    },
  };
}
