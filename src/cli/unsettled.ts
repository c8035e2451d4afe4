import type { WordFile } from '../files/word';
import { asideLines } from '../messages/aside';
import type { Locale } from '../messages/locale';
import { noticeText } from '../messages/notices';
import { countResults, type CheckResult } from '../rules';
import { a1 } from '../workbook';
import { narrativeLines } from './beside';
import type { PlaceJson, ReportJson } from './json';
import { recognised } from './check-text';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';
import { wordLines } from './word';

/** What a check left out or could not settle, as a sentence, so that what is silent about it does not pass for what was checked. */
export interface Unsettled {
  /** For programs: `noForms`, `aside`, `undecided`, `text`, `document`, or the kind of a notice. */
  readonly kind: string;
  readonly place: (PlaceJson & { readonly cell: string }) | null;
  readonly message: string;
}

/** What a workbook was checked with: the report's text, the document it is. */
interface Beside {
  readonly report: ReportJson | undefined;
  readonly word: WordFile | undefined;
}

export function unsettledOf(result: CheckResult, { report, word }: Beside, locale: Locale): readonly Unsettled[] {
  const said = (kind: string, ...lines: readonly string[]): readonly Unsettled[] => {
    const message = lines.join('\n').trim();
    return message === '' ? [] : [{ kind, place: null, message }];
  };
  const hasForms = result.forms.all.length > 0;
  const { unreadable } = countResults(result.outcomes);
  return [
    ...(hasForms ? [] : said('noForms', ...recognised(result.forms, locale))),
    ...asideLines(result, locale).flatMap((line) => said('aside', line.text)),
    ...result.notices.map((notice) => {
      const { sheet, row, column } = notice.cell;
      return { kind: notice.kind, place: { sheet, cell: a1(row, column) }, message: noticeText(locale, notice) };
    }),
    ...(unreadable > 0 ? said('undecided', COMMAND_LINE_TEXTS[locale].undecidedPlaces(unreadable)) : []),
    ...(report && report.unchecked.length > 0 ? said('text', narrativeLines(report, locale)) : []),
    ...(word ? said('document', wordLines(word, hasForms, locale)) : []),
  ];
}
