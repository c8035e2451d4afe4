import { openExcelDoor } from '../../../src/excel';
import { holds } from '../../../src/excel/cell-content';
import type { ExcelHost } from '../../../src/emulator/host/excel-host';
import { HostProblem, type WorkbookHost } from '../../../src/host';
import type { CellContent, WriteResult } from '../../../src/workbook';
import { reopenInExcel, travelBy, type Line } from '../office';
import type { Course, Mischief, Step } from './course';
import { Patience } from './patience';
import { TARGETS, World, type Place } from './world';

/** How a call ended, as the pane is told; `closed` when there was no pane any longer to be told. */
type Told = 'done' | 'untouched' | 'written' | 'restorable' | 'failed' | 'closed';

/** What came of a course of deeds. */
export interface Outcome {
  /** Of what was to go wrong, how much did: a course may end before. */
  readonly faults: number;
  readonly told: readonly Told[];
  /**
   * Cells that a person (or the other pane) wrote to between the two requests of the very write that then failed, or whose pane was closed:
   * that was overwritten, and taking back gives what stood there before it.
   */
  readonly typedOver: number;
}

const later = (turns: number, work: () => void): void => {
  if (turns <= 0) work();
  else
    setTimeout(() => {
      later(turns - 1, work);
    }, 0);
};

const REPORT = {
  name: '校验报告',
  columnWidths: [10],
  rows: [[{ text: '核绩校验报告', style: 'title' }]],
  repeatedRows: 1,
} as const;
const EXPLANATION = {
  finding: 'X-03/1-1',
  figures: '0123456789abcdef',
  words: '年中追加',
  at: '2024-01-01T00:00:00.000Z',
};
const MARK = { cell: { sheet: '1-1', row: 0, column: 1 }, severity: 'error' } as const;

/** Whether the panes of a time are closed. */
interface Gone {
  closed: boolean;
  end(): void;
  readonly when: Promise<void>;
}

class Trial {
  private readonly world = new World();
  private readonly patience = new Patience();
  private host: ExcelHost = reopenInExcel(this.world.real);
  private doors: WorkbookHost[] = [];
  private syncs = 0;
  private faults = 0;
  private readonly told: Told[] = [];
  /** Ends with the panes that are open now. */
  private gone: Gone = { closed: false, end: () => undefined, when: Promise.resolve() };
  private readonly doubtful = new Set<Place>();
  /** While it lasts nothing goes wrong. */
  private calm = false;

  constructor(private readonly course: Course) {}

  async run(): Promise<Outcome> {
    this.patience.install();
    try {
      this.open();
      const { steps } = this.course;
      for (let index = 0; index < steps.length; index++) {
        const step = steps[index];
        const next = step?.together === true ? steps[index + 1] : undefined;
        if (!step) continue;
        this.world.typed.clear();
        const pane = this.gone;
        await this.readAll();
        if (next && step.deed !== 'reopen' && next.deed !== 'reopen') {
          index += 1;
          const told = await Promise.all([this.act(step, false), this.act(next, false)]);
          // To a write that fails, what the other one does meanwhile is as if a person had typed.
          if (told.some((one) => one !== 'done'))
            for (const at of TARGETS.keys()) this.doubtful.add(this.world.key(at));
        } else await this.act(step, true);
        if (pane.closed) this.open();
      }
      return await this.end();
    } finally {
      this.patience.uninstall();
    }
  }

  private open(): void {
    this.host = reopenInExcel(this.world.real);
    this.doors = [openExcelDoor(), openExcelDoor()];
    let end = (): void => undefined;
    const when = new Promise<void>((resolve) => (end = resolve));
    const gone: Gone = (this.gone = {
      closed: false,
      end: () => {
        gone.closed = true;
        end();
      },
      when,
    });
    travelBy(this.line(this.host, gone));
  }

  private line(host: ExcelHost, gone: { readonly closed: boolean; readonly end: () => void }): Line {
    return (carryOut, answer, isSync) => {
      if (gone.closed) return;
      const met = isSync && !this.calm ? this.due() : [];
      const whats = met.map(({ what }) => what);
      for (const what of whats) this.handle(what, true);
      const error = whats.find(({ kind }) => kind === 'error');
      host.faultAt = () => (error?.kind === 'error' ? error.fault : undefined);
      const stop = whats.find(({ kind }) => kind === 'silence' || kind === 'close');
      const carriesOut = !stop || !('carriedOut' in stop) || stop.carriedOut;
      const reply = carriesOut ? carryOut() : undefined;
      host.faultAt = undefined;
      for (const what of whats) this.handle(what, false);
      if (stop?.kind === 'close') gone.end();
      else if (stop) {
        later(1, () => {
          const tooLong = this.patience.waitingNow();
          later(2, () => {
            if (!gone.closed) tooLong();
          });
        });
      } else if (reply) {
        const late = whats.find(({ kind }) => kind === 'late');
        later(1 + (late?.kind === 'late' ? late.turns : 0), () => {
          if (!gone.closed) answer(reply);
        });
      }
    };
  }

  /** What a fill is planned from; what can go wrong with reading has its own deed. */
  private async readAll(): Promise<void> {
    this.calm = true;
    for (const door of this.doors) await door.read();
    this.calm = false;
  }

  private due(): readonly Mischief[] {
    this.syncs += 1;
    const due = this.course.mischief.filter(({ at }) => at === this.syncs);
    this.faults += due.filter(({ what }) => !('place' in what)).length;
    return due;
  }

  private handle(what: Mischief['what'], first: boolean): void {
    if (!('place' in what) || what.first !== first) return;
    const done = what.kind === 'type' ? this.world.type(what.place) : this.world.change(what.kind, what.place);
    // Only the pane that wrote knows a sheet under its new name; what another is to take back there, and so stays, no longer counts.
    if (done && what.kind === 'rename')
      for (const at of TARGETS.keys())
        if (this.world.place(at).sheet === this.world.place(what.place).sheet) this.doubtful.add(this.world.key(at));
    if (done) this.faults += 1;
  }

  private async act(step: Step, alone: boolean): Promise<Told> {
    const door = this.doors[step.pane];
    if (!door || step.deed === 'reopen') {
      this.gone.end();
      return 'closed';
    }
    const before = new Map(TARGETS.map((_target, index) => [index, this.world.now(index)]));
    const pane = this.gone;
    const call = this.call(step, door);
    const told = await Promise.race([
      call.then(
        (result): [Told, WriteResult | undefined] => ['done', result],
        (error: unknown): [Told, undefined] => {
          if (!(error instanceof HostProblem)) throw error;
          if (step.deed === 'fill' && !error.aftermath)
            throw new Error(`a fill failed (${error.code}) and nothing was said of the workbook`, { cause: error });
          return [error.aftermath ?? 'failed', undefined];
        },
      ),
      pane.when.then((): [Told, undefined] => ['closed', undefined]),
    ]);
    // What is still under way is not waited for by anybody.
    call.catch(() => undefined);
    this.told.push(told[0]);
    if (told[0] !== 'done') for (const place of this.world.typed.keys()) this.doubtful.add(place);
    if (alone && step.deed === 'fill') this.check(step, told, before);
    return told[0];
  }

  private call(step: Step, door: WorkbookHost): Promise<WriteResult | undefined> {
    const nothing = () => undefined;
    switch (step.deed) {
      case 'fill':
        return door.write(this.world.edits(step.cells));
      case 'restore':
        return door.restore();
      case 'mark':
        return door.mark([MARK]).then(nothing);
      case 'clear':
        return door.clearMarks().then(nothing);
      case 'report':
        return door.writeReport(REPORT).then(nothing);
      case 'explain':
        return door.keepExplanations([EXPLANATION]).then(nothing);
      default:
        return door.read().then(nothing);
    }
  }

  /** What the pane was told of a fill is what is so. */
  private check(
    step: Step,
    [told, result]: [Told, WriteResult | undefined],
    before: ReadonlyMap<number, CellContent | undefined>,
  ): void {
    const refused = new Set(result?.refused.map(({ edit }) => edit.label));
    if (result && result.written.length + refused.size !== step.cells.length)
      throw new Error('not every edit was accounted for');
    for (const index of step.cells) {
      const target = TARGETS[index];
      const now = this.world.now(index);
      if (!target || !now) continue;
      const typed = this.world.typed.get(this.world.key(index));
      const isTyped = typed !== undefined && holds(now, typed);
      const isAfter = holds(now, target.after);
      const isBefore = holds(now, before.get(index) ?? { value: null });
      const mayBeBefore = told === 'done' ? refused.has(String(index)) : told !== 'written';
      const mayBeAfter = told === 'done' ? !refused.has(String(index)) : told !== 'untouched';
      const ok = isTyped || (mayBeBefore && isBefore) || (mayBeAfter && isAfter);
      if (!ok)
        throw new Error(
          `told ${told}, but ${String(target.sheet)}!${String(target.row)},${String(target.column)} holds ${JSON.stringify(now)}`,
        );
    }
  }

  /** A new pane takes everything back; then the workbook is as if Heji had never been there. */
  private async end(): Promise<Outcome> {
    this.gone.end();
    this.world.unprotectAll();
    this.host = reopenInExcel(this.world.real);
    const door = openExcelDoor();
    for (let tries = 0; (await door.restorable()) !== null; tries++) {
      if (tries === 50) throw new Error('there is no end of what can be taken back');
      await door.restore();
    }
    const { cells, others } = this.world.differences();
    const wrong = cells.filter((place) => !this.doubtful.has(place));
    if (wrong.length + others.length > 0)
      throw new Error(
        `left behind: ${[...others, ...wrong.map((place) => `${place} ${JSON.stringify(this.world.at(place))}`)].join('; ')}`,
      );
    await door.clearMarks();
    const marks = this.world.real.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
    if (marks > 0) throw new Error(`${String(marks)} marks were left behind`);
    if (this.host.ownFaults.length > 0)
      throw new Error('the stand-in for Excel failed', { cause: this.host.ownFaults[0] });
    return { faults: this.faults, told: this.told, typedOver: cells.length };
  }
}

/** Runs a course of deeds through the unmodified office.js. Throws when anything was lost, left behind, or told otherwise than it is. */
export function tryCourse(course: Course): Promise<Outcome> {
  return new Trial(course).run();
}
