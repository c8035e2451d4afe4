/** Puts up a pane with everything injected, for tests of its states. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '../../src/messages/locale';
import type { Checker } from '../../src/taskpane/checker';
import { enUS } from '../../src/messages/pane.en-US';
import { zhCN } from '../../src/messages/pane.zh-CN';
import type { Planner } from '../../src/taskpane/fill/planner';
import { createCommandBus } from '../../src/taskpane/commandBus';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneProps } from '../../src/taskpane/paneProps';
import type { Mark, TemplateForm, WorkbookHost } from '../../src/host';
import type { Edit, WriteResult } from '../../src/workbook';
import { checkerOf, emptyWorkbook, resultOf } from './sample';
import { plannerOf } from './fill/sample-plan';

const languages = {
  'zh-CN': { locale: 'zh-CN', texts: zhCN },
  'en-US': { locale: 'en-US', texts: enUS },
} as const;

export interface Setting {
  readonly checker?: Checker;
  readonly planner?: Planner;
  /** What was kept of settings. */
  readonly kept?: unknown;
  readonly door?: Partial<WorkbookHost>;
  readonly locale?: Locale;
  readonly props?: Partial<PaneProps>;
}

/** A door to a workbook without anything in it, each call a mock; `parts` stand in for some of them. */
export function doorOf(parts: Partial<WorkbookHost> = {}) {
  const nothing: WriteResult = { written: [], refused: [] };
  return {
    read: jest.fn(parts.read ?? (async () => emptyWorkbook)),
    select: jest.fn(parts.select ?? (async () => undefined)),
    write: jest.fn(parts.write ?? (async (edits: readonly Edit[]) => ({ written: edits, refused: [] }))),
    restorable: jest.fn(parts.restorable ?? (async () => null)),
    restore: jest.fn(parts.restore ?? (async () => nothing)),
    mark: jest.fn(parts.mark ?? (async (marks: readonly Mark[]) => marks.length)),
    clearMarks: jest.fn(parts.clearMarks ?? (async () => 0)),
    recalculate: jest.fn(parts.recalculate ?? (async () => undefined)),
    cleanUp: jest.fn(parts.cleanUp ?? (async () => ({ kept: 0, marks: 0, reports: [], locked: [] }))),
    onWaiting: jest.fn(parts.onWaiting ?? (() => () => undefined)),
    watch: jest.fn(parts.watch ?? (async () => () => undefined)),
    watchSelection: jest.fn(parts.watchSelection ?? (async () => () => undefined)),
    explanations: jest.fn(parts.explanations ?? (async () => [])),
    keepExplanations: jest.fn(parts.keepExplanations ?? (async () => undefined)),
    keepTold: jest.fn(parts.keepTold ?? (async () => undefined)),
    keptReport: jest.fn(parts.keptReport ?? (async () => null)),
    keepReport: jest.fn(parts.keepReport ?? (async () => undefined)),
    writeReport: jest.fn(parts.writeReport ?? (async () => ({ sheet: '校验报告', printSetUp: true }))),
    removeReports: jest.fn(parts.removeReports ?? (async () => ['校验报告'])),
    canInsertForms: jest.fn(parts.canInsertForms ?? (async () => false)),
    insertSheets: jest.fn(parts.insertSheets ?? (async (_: string, sheets: readonly string[]) => sheets)),
    insertForms: jest.fn(parts.insertForms ?? (async (forms: readonly TemplateForm[]) => forms)),
  } satisfies WorkbookHost;
}

const unreadable = () => Promise.reject(new Error('no file is read here'));

export function showPane({
  checker = checkerOf(resultOf()),
  planner = plannerOf(),
  kept = null,
  door,
  locale = 'zh-CN',
  props,
}: Setting = {}) {
  const standIn = doorOf(door);
  const commands = createCommandBus();
  // One object, as in the composition root: the pane may rely on its identity.
  const preferences = { load: jest.fn(async () => kept), save: jest.fn(async (_: object) => undefined) };
  const clock = clockOf();
  const given = {
    door: standIn,
    loadChecker: async () => checker,
    loadPlanner: async () => planner,
    preferences,
    commands,
    after: clock.after,
    files: { readReport: unreadable, readForms: unreadable, readWorkbook: unreadable },
    ...props,
  };
  const view = render(<Pane language={languages[locale]} {...given} />);
  return {
    ...view,
    ...standIn,
    preferences,
    clock,
    commands,
    user: userEvent.setup(),
    speak: (next: Locale) => view.rerender(<Pane language={languages[next]} {...given} />),
  };
}

/** A clock that stands until it is told that time has passed. */
function clockOf() {
  const waiting = new Set<() => void>();
  return {
    after: (_: number, run: () => void) => {
      waiting.add(run);
      return () => void waiting.delete(run);
    },
    /** How many wait. */
    waiting: () => waiting.size,
    pass() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
  };
}

/** Lets what the pane asks for as it comes up (settings, explanations, what can be restored) arrive. */
export const settled = () => act(async () => undefined);

export const checkButton = () => screen.getByRole('button', { name: /一键校验|^Check$/ });

/** Puts up a pane and checks. */
export async function showChecked(setting: Setting = {}) {
  const shown = showPane(setting);
  await shown.user.click(checkButton());
  await screen.findByRole('tab', { name: /错误|Errors/ });
  return shown;
}

export const list = () => screen.getByRole('list', { name: /校验结果|Findings/ });
export const items = () => within(list()).getAllByRole('listitem');
export const rulesListed = () => items().map((item) => item.getAttribute('data-rule'));
export const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(name) });
