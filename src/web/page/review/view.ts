import { listOf } from '../../../messages/names';
import { WORDING } from '../../../messages/words';
import { alwaysFull, CHANGES, DESK_TEXTS, frequenciesOf, type UnitRecord } from '../../../review';
import type { HostLanguage } from '../../../emulator/bridge/start';
import { element } from '../element';
import type { PageWords } from '../../../messages/page/page';
import { faultColumns, unitColumns, type ColumnOptions } from './columns';
import { Desk, type DeskUnit, type Order } from './desk';
import { Exporting } from './exporting';
import { FilterBar } from './filter-bar';
import { LongTable } from './long-table';
import { buildDesk } from './desk-frame';
import { isDecisionsName, type PickedFile } from './pick';
import { DeskReading } from './reading';
import type { MakeFile, StartReview } from './start';
import { unitView } from './unit-view';
import { REVIEW_WORDS } from '../../../messages/page/review';
import type { ReviewWords, UnitColumn } from '../../../messages/page/review.texts';

export interface ReviewOptions {
  readonly language: HostLanguage;
  readonly problems: PageWords['problems'];
  readonly start: StartReview;
  readonly make: MakeFile;
  /** The sheet that a file can be opened in, and to which the person goes back; null on a page without one. */
  readonly sheet: {
    readonly open: (picked: PickedFile) => void;
    readonly leave: () => void;
  } | null;
}

/** The list is drawn anew at most so often while units come, in ms; and where drawing takes long, so many times as seldom. */
const DRAWN_EVERY = 150;
const SELDOM = 10;

/** The reviewer's desk, in place of the sheet: units in a list or by their problems, and one after another. */
export class ReviewView {
  readonly section: HTMLElement;
  /** Hears that files are to be reviewed. */
  onBegin: () => void = () => undefined;
  private readonly words: ReviewWords;
  private readonly desk = new Desk();
  readonly reading: DeskReading;
  readonly earlier: DeskReading;
  readonly summary = element('p', { class: 'summary', attributes: { role: 'status' } });
  readonly profile = element('p', { class: 'profile' });
  /** What came of reading review files. */
  readonly told = element('p', { class: 'profile', attributes: { role: 'status' } });
  readonly heading: HTMLElement;
  readonly filters: FilterBar;
  readonly table: LongTable<DeskUnit>;
  readonly full = element('p', { class: 'profile' });
  readonly unitPlace = element('div', { class: 'unit-place' });
  private readonly list: HTMLElement;
  readonly reviewer: HTMLInputElement;
  private readonly exports: readonly HTMLButtonElement[];
  private readonly needUnits: readonly HTMLButtonElement[];
  private isMatrix = false;
  private order: Order | null = null;
  private current: DeskUnit | undefined;
  private shown: readonly DeskUnit[] = [];
  private readonly exporting: Exporting;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = DRAWN_EVERY;

  constructor(private readonly options: ReviewOptions) {
    const { language, sheet } = options;
    const words = REVIEW_WORDS[language];
    this.words = words;
    this.heading = element('h2', { text: words.title, attributes: { tabindex: '-1' } });
    const orderWith = { locale: language, problems: options.problems };
    this.reading = new DeskReading(options.start, orderWith, words, {
      add: (line, files) => {
        this.desk.add(line, files);
        this.drawSoon();
      },
      profile: (use) => (this.profile.textContent = words.profile(use)),
      ended: (how, left) => {
        this.say(how === 'failed' ? words.failed(left) : how === 'waits' ? words.stopped(left) : '');
      },
      changed: () => {
        this.showButtons();
      },
    });
    // A desk for itself: there, too, a unit takes the place of those with a file of its own.
    const past = new Desk();
    this.earlier = new DeskReading(options.start, orderWith, words, {
      add: (line, files) => {
        past.add(line, files);
      },
      begun: () => {
        past.clear();
      },
      ended: (how, left) => {
        if (how === 'failed') this.say(words.failed(left));
        this.desk.compareWith(past.records);
        this.sayRounds();
        this.draw();
      },
      changed: () => undefined,
    });
    this.filters = new FilterBar(words, language, () => {
      this.draw();
    });
    this.table = new LongTable<DeskUnit>({
      caption: DESK_TEXTS[language].sheets.summary,
      sortBy: words.sortBy,
      columns: [],
      onSort: (key) => {
        this.sort(key);
      },
    });
    this.reviewer = element('input', {
      attributes: { type: 'text', 'aria-label': words.reviewer, placeholder: words.reviewer, size: '8' },
    });
    this.exporting = new Exporting(this.desk, words, language, options.make, {
      say: (text) => (this.summary.textContent = text),
      read: (said) => {
        this.told.textContent = said.join(' ');
        this.told.hidden = false;
        this.draw();
        this.showUnit();
      },
    });
    const { exporting } = this;
    const frame = buildDesk(words, sheet !== null, this, {
      begin: (picked) => {
        this.begin(picked);
      },
      save: () => void exporting.tables(),
      letters: () => void exporting.letters(this.desk.records),
      compare: (picked) => void this.earlier.begin(picked),
      template: () => {
        exporting.askTemplate();
      },
      newTemplate: () => void exporting.newTemplate(),
      saveDecisions: () => {
        exporting.saveDecisions();
      },
      loadDecisions: (picked) => void exporting.readDecisions(picked),
      view: (isMatrix) => {
        this.isMatrix = isMatrix;
        this.order = null;
        this.draw();
      },
      back: () => sheet?.leave(),
    });
    ({ section: this.section, list: this.list, exports: this.exports, needUnits: this.needUnits } = frame);
    const first = () => {
      this.reading.goSecond();
      this.earlier.goSecond();
    };
    for (const kind of ['pointerdown', 'keydown', 'wheel'])
      this.section.addEventListener(kind, first, { capture: true, passive: true });
    this.section.hidden = true;
    this.unitPlace.hidden = true;
    this.told.hidden = true;
    this.draw();
  }

  focus(): void {
    this.heading.focus();
  }

  /** Decisions were made that no file has. */
  get isUnsaved(): boolean {
    return this.desk.isUnsaved;
  }

  /** Reviews these files; a review under way is given up. What was read before and did not change is not read again. */
  begin(files: readonly PickedFile[]): void {
    this.onBegin();
    this.desk.clear();
    this.current = undefined;
    this.showUnit();
    this.profile.textContent = '';
    this.told.hidden = true;
    this.summary.textContent = '';
    void this.reading.begin(files);
    const kept = files.filter(({ path }) => isDecisionsName(path.slice(path.lastIndexOf('/') + 1)));
    if (kept.length > 0) void this.exporting.readDecisions(kept);
    this.draw();
    this.focus();
  }

  private say(more: string): void {
    const { records } = this.desk;
    const count = (verdict: UnitRecord['verdict']) => records.filter((record) => record.verdict === verdict).length;
    const sum = records.length === 0 ? '' : this.words.sum(records.length, count);
    const nothing = records.length === 0 && more === '' ? this.words.nothing : '';
    this.summary.textContent = [sum, more, nothing].filter((each) => each !== '').join(' ');
    this.draw();
  }

  private sayRounds(): void {
    const texts = DESK_TEXTS[this.options.language];
    const changes = this.desk.rounds.flatMap((round) => round.changes);
    const counts = CHANGES.map(
      (change) => `${texts.changes[change]} ${String(changes.filter((one) => one.change === change).length)}`,
    );
    const missing = this.desk.rounds.filter(({ match }) => match === 'missing').length;
    this.summary.textContent = this.words.earlierDone(
      [...counts, `${texts.matches.missing} ${String(missing)}`].join('，'),
    );
  }

  private drawSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const begun = performance.now();
      this.draw(true);
      this.pause = Math.max(DRAWN_EVERY, (performance.now() - begun) * SELDOM);
    }, this.pause);
  }

  /** `isGrowing`: units came, and those that were there show what they showed. */
  private draw(isGrowing = false): void {
    const { desk, words } = this;
    const { language: locale } = this.options;
    const options: ColumnOptions = { desk, locale, words, show: (unit) => this.open(unit) };
    this.filters.setYears(desk.years);
    const title = (rule: string) => WORDING[locale].title(rule);
    if (this.isMatrix) {
      const frequencies = frequenciesOf(desk.records, desk.rounds);
      this.table.setColumns(faultColumns(frequencies, title, options), null);
      const full = alwaysFull(desk.records).map(({ name, units }) => `${name}（${String(units)}）`);
      this.full.textContent = full.length === 0 ? '' : words.alwaysFull(listOf(locale, full));
    } else {
      if (!isGrowing) this.table.setColumns(unitColumns(options), this.order);
      this.full.textContent = '';
    }
    this.full.hidden = this.full.textContent === '';
    this.shown = desk.shown(this.filters.filter, this.order);
    this.table.setRows(this.shown, isGrowing && !this.isMatrix);
    this.filters.setCount(this.shown.length, desk.units.length);
    this.showButtons();
  }

  private showButtons(): void {
    const isEmpty = this.desk.units.length === 0;
    for (const press of this.exports) press.disabled = isEmpty || this.reading.isBusy;
    for (const press of this.needUnits) press.disabled = isEmpty;
    this.list.hidden = this.current !== undefined || isEmpty;
  }

  /** A head was pressed: the list in its order, or, of the matrix, only the units that have the problem. */
  private sort(key: string): void {
    if (this.isMatrix && key !== 'unit') {
      this.filters.setRule(key, WORDING[this.options.language].title(key));
    } else {
      const column = key as UnitColumn;
      const isSame = this.order?.column === column;
      // Numbers from the greatest, names from the first; pressed again the other way round.
      const descending = isSame ? !this.order?.descending : column !== 'unit';
      this.order = { column, descending };
    }
    this.draw();
  }

  private open(unit: DeskUnit): void {
    this.current = unit;
    this.showUnit();
    this.unitPlace.querySelector('h3')?.focus();
    const { rule } = this.filters.filter;
    // From a problem to where the unit has it.
    if (rule !== null) this.unitPlace.querySelector(`[data-rule="${rule}"]`)?.scrollIntoView({ block: 'center' });
  }

  private showUnit(): void {
    const { current, desk, words } = this;
    this.unitPlace.hidden = current === undefined;
    this.unitPlace.replaceChildren();
    this.showButtons();
    if (!current) return;
    const position = { at: Math.max(0, this.shown.indexOf(current)), of: this.shown.length };
    const part = unitView(current, position, {
      desk,
      words,
      locale: this.options.language,
      open: this.options.sheet?.open ?? null,
      move: (by) => {
        const next = this.shown[position.at + by];
        if (next) this.open(next);
      },
      leave: () => {
        this.current = undefined;
        this.showUnit();
        this.draw();
        this.focus();
      },
      letter: (unit) => void this.exporting.letters([unit.record]),
      reviewer: () => this.reviewer.value.trim(),
      onDecide: () => {
        this.showButtons();
      },
    });
    this.unitPlace.append(part);
  }
}
