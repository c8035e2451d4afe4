import { compact } from '../../forms';
import type { ProjectMention, TextRange } from '../../narrative';
import type { Outcome } from '../engine/finding';
import { projectKey } from '../sets/project-name';
import { cellsOr, type PlaceOf, says } from '../engine/place';
import { rule } from '../engine/rule';
import { TYPOS } from '../general/wording';
import { projectsOf, type TableProject } from './projects';
import { homeOf, textPlace, narrativeOf } from './stated';

/** Names of projects, numbering, marks and misspelt words of the text: X-04, GEN-10. */

/** A name as two spellings are compared: no blanks, no quotation marks, no year before it; any name may end with 项目, but for 工作经费项目. */
function spelling(name: string): string {
  return compact(name)
    .replace(/["'“”‘’「」『』]/gu, '')
    .replace(/^20\d\d年度?/u, '')
    .replace(/([^费金项]|[^经]费)项目$/u, '$1');
}

const projectNamesInTextSays = says({ spelling: ['expected', 'found'], onlyText: ['project'], notInText: ['project'] });

export const projectNamesInText = rule({
  id: 'X-04',
  severity: 'hint',
  forms: ['1-1', '1-3'],
  basis: 'form',
  messages: projectNamesInTextSays,
  check: (context, report) => {
    const mentions = (narrativeOf(context)?.projects ?? []).filter(({ how, name }) => how !== 'named' && name !== '');
    const index = projectsOf(context);
    const [nearest] = index.tables;
    if (mentions.length === 0 || !nearest) return [];
    const said = new Map<string, ProjectMention[]>();
    for (const mention of mentions) {
      const id = index.idOf(mention.name);
      const own = said.get(id);
      if (own) own.push(mention);
      else said.set(id, [mention]);
    }
    const isList = mentions.some(({ how }) => how === 'labelled');
    const known = index.tables.flatMap((table): Outcome[] => {
      const own = said.get(index.idOf(table.name)) ?? [];
      said.delete(index.idOf(table.name));
      const place = report.at(
        null,
        `name ${projectKey(table.name)}/text`,
        cellsOr(table.cells, homeOf(context, START)),
      );
      return nameOutcome(place, table, own, isList);
    });
    const unknown = [...said.values()].flatMap(([mention]): Outcome[] => {
      if (mention?.how !== 'labelled') return [];
      const { name, place: range } = mention;
      const place = report.at(null, `text ${projectKey(name)}`, [homeOf(context, range, nearest.cells[0])]);
      return [place.fail({ message: 'onlyText', found: name, params: { project: name }, place: textPlace(range) })];
    });
    return [...known, ...unknown];
  },
});

const START = { start: 0, end: 0, quote: '' };

function nameOutcome(
  place: PlaceOf<typeof projectNamesInTextSays>,
  { name, names, isActive }: TableProject,
  own: readonly ProjectMention[],
  isList: boolean,
): Outcome[] {
  const [first] = own;
  if (!first) {
    return isList && isActive ? [place.fail({ message: 'notInText', found: name, params: { project: name } })] : [];
  }
  // Within a sentence a name may be shortened.
  const whole = own.filter(({ how }) => how !== 'known');
  const written = [...names, ...whole.map((mention) => mention.name)];
  if (new Set(written.map(spelling)).size === 1) return [place.pass(name)];
  const odd = whole.find((mention) => spelling(mention.name) !== spelling(name)) ?? first;
  const others = [...new Set(written.map((one) => one.trim()))].filter((one) => one !== name);
  return [place.fail({ message: 'spelling', expected: name, found: others.join(' / '), place: textPlace(odd.place) })];
}

const TYPO = new RegExp(Object.keys(TYPOS).join('|'), 'gu');

export const textWellWritten = rule({
  id: 'GEN-10',
  severity: 'hint',
  forms: ['1-2'],
  basis: 'practice',
  messages: {
    numbering: ['found', 'expected', 'count'],
    unclosedText: ['found', 'pair'],
    typoText: ['found', 'expected'],
  },
  check: (context, report) => {
    const text = narrativeOf(context);
    if (!text) return [];
    const at = (path: string, range: TextRange) => report.at(null, `text/${path}`, [homeOf(context, range)]);
    const numbering = text.slips.filter(({ kind }) => kind === 'numbering');
    const [first] = numbering;
    const jumps = first
      ? [
          at('numbering', first.place).fail({
            message: 'numbering',
            expected: first.expected,
            found: first.found,
            params: { count: String(numbering.length) },
            place: textPlace(first.place),
          }),
        ]
      : [];
    const unclosed = text.slips
      .filter(({ kind }) => kind === 'unclosed')
      .map(({ found, place: range }) =>
        at(`unclosed ${found}`, range).fail({
          message: 'unclosedText',
          found: range.quote,
          params: { pair: found },
          place: textPlace(range),
        }),
      );
    const seen = new Set<string>();
    const typos = [...text.text.matchAll(TYPO)].flatMap(({ 0: word, index }) => {
      if (seen.has(word)) return [];
      seen.add(word);
      const [start, end] = [Math.max(0, index - 10), Math.min(text.text.length, index + word.length + 10)];
      const range = { start: index, end: index + word.length, quote: text.text.slice(start, end) };
      return [
        at(`typo ${word}`, range).fail({
          message: 'typoText',
          expected: TYPOS[word] ?? '',
          found: word,
          place: { ...textPlace(range), quote: word },
        }),
      ];
    });
    return [...jumps, ...unclosed, ...typos];
  },
});
