import { createRoot } from 'react-dom/client';
import { excelDoor, whenReady, type Readiness } from '../excel';
import { officeLanguage } from '../excel/language';
import type { Locale } from '../locales/locale';
import { paneTexts, type PaneProblem } from '../locales/pane';
import type { Checker, LoadChecker } from './checker';
import { chooseLocale } from './chooseLocale';
import type { WorkbookDoor } from './door';
import { Pane } from './Pane';
import { paneCommands } from './paneCommands';
import type { Language } from './parts/PaneLanguage';

/** Puts the pane together: Excel behind the door, the rules behind the loader. Drawn at once; Office gets ready meanwhile. */

const BLOCKED: Readonly<Record<Exclude<Readiness['kind'], 'ready'>, PaneProblem>> = {
  tooOld: 'hostTooOld',
  noOffice: 'notInExcel',
  notExcel: 'notInExcel',
  noAnswer: 'sessionLost',
};

const ready = whenReady();

// A button pressed while Office still starts waits for it.
const door: WorkbookDoor = {
  read: async () => {
    await ready;
    return excelDoor.read();
  },
  select: async (cell) => {
    await ready;
    return excelDoor.select(cell);
  },
};

const asked = new URLSearchParams(window.location.search).get('lang');

/** Office names its language only once it is ready. */
function locale(): Locale {
  return chooseLocale([asked, officeLanguage(), ...navigator.languages]);
}

let loading: Promise<Checker> | undefined;
const loadChecker: LoadChecker = () => {
  loading ??= import(/* webpackChunkName: "checker" */ './ruleChecker')
    .then(({ ruleCheckerIn }) => ready.then(() => ruleCheckerIn(locale())))
    .catch((error: unknown) => {
      // The next check tries again.
      loading = undefined;
      throw error;
    });
  return loading;
};

const container = document.getElementById('pane');
if (!container) throw new Error('The page has no element for the pane');
const root = createRoot(container);

/** The language with its sentences; Chinese, which needs no fetching, when they cannot be fetched. */
async function languageOf(asked: Locale): Promise<Language> {
  try {
    return { locale: asked, texts: await paneTexts(asked) };
  } catch {
    return { locale: 'zh-CN', texts: await paneTexts('zh-CN') };
  }
}

let drawings = 0;

async function draw(readiness?: Readiness): Promise<void> {
  const mine = (drawings += 1);
  const language = await languageOf(locale());
  // Office may have named its language while the first one was fetched.
  if (mine !== drawings) return;
  const problem = readiness && readiness.kind !== 'ready' ? BLOCKED[readiness.kind] : null;
  root.render(
    <Pane
      door={door}
      loadChecker={loadChecker}
      commands={paneCommands}
      language={language}
      startProblem={problem && { code: problem, sheet: '' }}
    />,
  );
}

void draw();
void ready.then(draw);
// The rules come as soon as the pane stands, so that the first check does not wait for them. A failure is told by the check.
loadChecker().catch(() => undefined);
