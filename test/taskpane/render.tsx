/** Puts up a pane with everything injected, for tests of its states. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '../../src/locales/locale';
import type { Checker } from '../../src/taskpane/checker';
import { enUS } from '../../src/locales/pane.en-US';
import { zhCN } from '../../src/locales/pane.zh-CN';
import { createCommandBus } from '../../src/taskpane/commandBus';
import { Pane, type PaneProps } from '../../src/taskpane/Pane';
import type { WorkbookDoor } from '../../src/taskpane/door';
import { checkerOf, emptyWorkbook, resultOf } from './sample';

const languages = {
  'zh-CN': { locale: 'zh-CN', texts: zhCN },
  'en-US': { locale: 'en-US', texts: enUS },
} as const;

export interface Setting {
  readonly checker?: Checker;
  readonly door?: Partial<WorkbookDoor>;
  readonly locale?: Locale;
  readonly props?: Partial<PaneProps>;
}

export function showPane({ checker = checkerOf(resultOf()), door, locale = 'zh-CN', props }: Setting = {}) {
  const read = jest.fn(door?.read ?? (async () => emptyWorkbook));
  const select = jest.fn(door?.select ?? (async () => undefined));
  const commands = createCommandBus();
  // One object, as in the composition root: the pane may rely on its identity.
  const given = { door: { read, select }, loadChecker: async () => checker, commands, ...props };
  const view = render(<Pane language={languages[locale]} {...given} />);
  return {
    ...view,
    read,
    select,
    commands,
    user: userEvent.setup(),
    speak: (next: Locale) => view.rerender(<Pane language={languages[next]} {...given} />),
  };
}

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
