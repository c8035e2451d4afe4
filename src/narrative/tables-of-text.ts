import type { SentenceReading } from './carried';
import type { TextLine } from './lines';
import type { MoneyHeads } from './money-head';
import type { ScoreFact, Section } from './narrative';
import type { Scopes } from './scope';
import type { SentenceFacts } from './sentence-reader';
import { tablesIn, tablesOf } from './table';
import { TableReader } from './table-facts';

/** What was found in a sentence, or in a table. */
export type TableFound = Pick<SentenceFacts, 'amounts' | 'projects' | 'sums' | 'growths' | 'shares' | 'rates'>;

interface Waiting {
  readonly rows: readonly TextLine[];
  readonly isFramed: boolean;
}

/** The tables of a text, asked from the first to the last, so that what stands behind one knows its figures. */
export class TablesOfText {
  readonly scores: ScoreFact[] = [];
  /** Rows of Word tables that were understood: what is left in them is unchecked. */
  readonly framed: TextLine[] = [];
  private readonly waiting: readonly Waiting[];
  private next = 0;
  private above = 0;

  constructor(
    private readonly reading: SentenceReading,
    private readonly plain: string,
    private readonly sections: readonly Section[],
    private readonly scopes: Scopes,
    private readonly heads: MoneyHeads,
    { rows, framed }: { readonly rows: readonly TextLine[]; readonly framed: readonly TextLine[] },
  ) {
    const groups = (lines: readonly TextLine[], isFramed: boolean) =>
      tablesIn(plain, lines).map((own): Waiting => ({ rows: own, isFramed }));
    this.waiting = [...groups(rows, false), ...groups(framed, true)].sort((a, b) => startOf(a) - startOf(b));
  }

  /** What the tables before a place of the text say that were not asked for yet. */
  until(place: number): readonly TableFound[] {
    const found: TableFound[] = [];
    for (; this.next < this.waiting.length; this.next++) {
      const waiting = this.waiting[this.next];
      if (!waiting || startOf(waiting) >= place) break;
      found.push(...this.read(waiting));
    }
    return found;
  }

  private read({ rows, isFramed }: Waiting): readonly TableFound[] {
    const [first] = rows;
    if (!first) return [];
    while ((this.sections[this.above + 1]?.start ?? Infinity) <= first.start) this.above++;
    const section = this.sections[this.above];
    if (!section) return [];
    const scope = this.scopes.of(section);
    // Rows without a name are what the report is about, where it is about one project.
    const tables = tablesOf(this.plain, rows, this.heads.at(first, section)).filter(
      (table) => scope.project !== null || table.rows.every(({ label }) => label.text !== ''),
    );
    if (tables.length === 0) return [];
    if (isFramed) this.framed.push(...rows);
    const { text, year, known } = this.reading;
    return tables.map((table) => {
      const read = new TableReader(text, year, table, section, scope, known).read();
      this.scores.push(...read.scores);
      return read;
    });
  }
}

function startOf({ rows: [first] }: Waiting): number {
  return first?.start ?? 0;
}
