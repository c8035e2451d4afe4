import type { WorkbookHost } from '../host';
import type { Locale } from '../messages/locale';
import { PROFILE_BLOCK } from '../rules';
import type { Checker } from './checker';

/** What the pane is started with, each a function of what the page and Office bring. */

/**
 * In the web's Excel, office.js moves the focus at Tab itself, and from what it does not count as a stop it leaves the pane: from a heading
 * or a finding that has the focus by program, and from where a button was that is gone. There the browser knows better what comes next.
 * Heard at the document, which is before the window, where office.js listens.
 */
export function keepTab(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Tab' || !(target instanceof Element)) return;
    if (target === page.body || target.matches('[tabindex="-1"]')) event.stopPropagation();
  });
}

/**
 * The language to speak, from language tags in the order of their weight. Chinese when none is known: the forms are Chinese, and so are
 * nearly all who fill them.
 */
export function chooseLocale(tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.toLowerCase().split(/[-_]/)[0];
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en-US';
  }
  return 'zh-CN';
}

/** The door with every call kept back until `ready`: a button pressed while Office still starts waits for it. */
export function doorAfter(ready: Promise<unknown>, door: WorkbookHost): WorkbookHost {
  const late =
    <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await ready;
      return call(...args);
    };
  return {
    read: late(() => door.read()),
    recalculate: late(() => door.recalculate()),
    select: late((...args: Parameters<WorkbookHost['select']>) => door.select(...args)),
    write: late((...args: Parameters<WorkbookHost['write']>) => door.write(...args)),
    restorable: late(() => door.restorable()),
    restore: late(() => door.restore()),
    mark: late((...args: Parameters<WorkbookHost['mark']>) => door.mark(...args)),
    clearMarks: late(() => door.clearMarks()),
    cleanUp: late(() => door.cleanUp()),
    onWaiting: (tell) => door.onWaiting(tell),
    watch: late((...args: Parameters<WorkbookHost['watch']>) => door.watch(...args)),
    watchSelection: late((...args: Parameters<WorkbookHost['watchSelection']>) => door.watchSelection(...args)),
    explanations: late(() => door.explanations()),
    keepExplanations: late((...args: Parameters<WorkbookHost['keepExplanations']>) => door.keepExplanations(...args)),
    keepTold: late((...args: Parameters<WorkbookHost['keepTold']>) => door.keepTold(...args)),
    keptReport: late(() => door.keptReport()),
    keepReport: late((...args: Parameters<WorkbookHost['keepReport']>) => door.keepReport(...args)),
    writeReport: late((...args: Parameters<WorkbookHost['writeReport']>) => door.writeReport(...args)),
    removeReports: late(() => door.removeReports()),
    canInsertForms: late(() => door.canInsertForms()),
    insertSheets: late((...args: Parameters<WorkbookHost['insertSheets']>) => door.insertSheets(...args)),
    insertForms: late((...args: Parameters<WorkbookHost['insertForms']>) => door.insertForms(...args)),
  };
}

/**
 * The profile that the bureau's package brings in the page; undefined when it brings none. It was held against the schema when it was
 * packaged, and is again: a file can be edited. Rejects when what reads it cannot be fetched.
 */
export async function deployedProfile(): Promise<Checker['deployed']> {
  const block = document.getElementById(PROFILE_BLOCK)?.textContent;
  if (block === undefined) return undefined;
  const { readProfile } = await import(/* webpackChunkName: "settings" */ './settings/profileFile');
  const reading = readProfile(block, () => true);
  return 'profile' in reading ? reading.profile : 'unusable';
}
