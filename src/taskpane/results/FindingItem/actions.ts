import type { Finding, TextPlace } from '../../../rules';
import type { CellRef, Edit } from '../../../workbook';
import type { Fixes } from '../../fill/fixes';
import type { Problem } from '../../problem';

/** What a list item does when it is used; the same object for all items, so that a long list is not drawn again. */
export interface FindingActions {
  /** Opens the finding's card and goes to the cell. */
  select(finding: Finding, cell: CellRef): void;
  /** Closes the card that is open. */
  close(): void;
  /** Opens or closes what is folded under this key: a cause's consequences, or the findings of one kind. */
  fold(key: string, open: boolean): void;
  /** Writes what was proved. */
  readonly fix: (edits: readonly Edit[]) => void;
  /** Shows what puts several findings right at once before it is written; where nothing does, that is said. */
  fixAll(findings: readonly string[]): void;
  /** What is known of corrections. */
  readonly fixes: Fixes;
  /** Keeps the words, or takes them away; resolves with what went wrong. */
  explain(findings: readonly Finding[], words: string | null): Promise<Problem | null>;
  /** Inserts the project form that is missing; null where the host cannot. */
  readonly insertProjects: ((finding: Finding) => void) | null;
  /** Shows where in the report's text it stands. */
  showSentence(place: TextPlace): void;
}
