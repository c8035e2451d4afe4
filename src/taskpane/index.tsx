import { createRoot } from 'react-dom/client';
import { excelDoor, whenReady, type HostReadiness } from '../excel';
import { officeLanguage } from '../excel/language';
import { officeScheme } from '../excel/theme';
import { preferences } from '../excel/preferences';
import { askForWidth } from '../excel/width';
import type { Locale } from '../messages/locale';
import { paneTexts, type PaneProblem } from '../messages/pane';
import type { Checker, LoadChecker } from './checker';
import { afterTimeout } from './state/useRecheck';
import type { LoadPlanner } from './fill/planner';
import type { BesideFiles } from './narrative/given';
import { settingsOf } from './settings/settings';
import { chooseLocale, deployedProfile, doorAfter, keepTab } from './start';
import { Pane } from './Pane';
import { paneCommands } from './commandBus';
import type { Language } from './parts/PaneLanguage';

/** Puts the pane together: Excel behind the door, the rules behind the loader. Drawn at once; Office gets ready meanwhile. */

const BLOCKED: Readonly<Record<Exclude<HostReadiness['kind'], 'ready'>, PaneProblem>> = {
  tooOld: 'hostTooOld',
  noOffice: 'notInExcel',
  notExcel: 'notInExcel',
  noAnswer: 'sessionLost',
};

keepTab(document);

const ready = whenReady();

const door = doorAfter(ready, excelDoor);

const asked = new URLSearchParams(window.location.search).get('lang');

/** Office names its language only once it is ready. */
function locale(): Locale {
  return chooseLocale([asked, officeLanguage(), ...navigator.languages]);
}

const loadRules = () => import(/* webpackChunkName: "results" */ './ruleChecker');
/** Begins what recognises, checks and plans. */
const loadEngine = () => import(/* webpackChunkName: "results" */ './engine/start');

const loading = new Map<Locale, Promise<Checker>>();
const loadChecker: LoadChecker = (language) => {
  const begun = loading.get(language);
  if (begun) return begun;
  const checker = Promise.all([loadRules(), loadEngine(), deployedProfile()])
    .then(async ([{ ruleCheckerIn }, { ask }, deployed]) => {
      const [made] = await Promise.all([ruleCheckerIn(language, deployed, ask), ask('fetch', { part: 'rules' })]);
      return made;
    })
    .catch((error: unknown) => {
      // The next check tries again.
      loading.delete(language);
      throw error;
    });
  loading.set(language, checker);
  return checker;
};

const loadPlanner: LoadPlanner = async () => {
  const [{ plannerBy }, { ask }] = await Promise.all([
    import(/* webpackChunkName: "fill-view" */ './fill/askedPlanner'),
    loadEngine(),
  ]);
  return plannerBy(ask);
};

/** Each reader is a part of its own, fetched with the first file of its kind. */
const files: BesideFiles = {
  readReport: async (bytes) => {
    const { readNarrativeFile } = await import(/* webpackChunkName: "report-text" */ '../files/narrative-file');
    return readNarrativeFile(bytes);
  },
  readForms: async (bytes) => {
    const { readWordForms } = await import(/* webpackChunkName: "report-forms" */ '../files/word-forms');
    return readWordForms(bytes);
  },
  readWorkbook: async (bytes) => {
    const { readChosen } = await import(/* webpackChunkName: "workbook-file" */ '../files/apart/for-pane');
    return readChosen(bytes);
  },
};

// This very script could be read and run: assets/notice/too-old.js has nothing to say.
document.documentElement.dataset['heji'] = 'started';

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

async function draw(readiness?: HostReadiness): Promise<void> {
  const mine = (drawings += 1);
  const language = await languageOf(locale());
  // Office may have named its language while the first one was fetched.
  if (mine !== drawings) return;
  const problem = readiness && readiness.kind !== 'ready' ? BLOCKED[readiness.kind] : null;
  root.render(
    <Pane
      door={door}
      loadChecker={loadChecker}
      loadPlanner={loadPlanner}
      preferences={preferences}
      files={files}
      after={afterTimeout}
      commands={paneCommands}
      language={language}
      hostScheme={officeScheme()}
      startProblem={problem && { code: problem, sheet: '' }}
    />,
  );
}

void draw();
void ready.then(draw);
void ready.then(askForWidth);
// The rules come as soon as the pane stands, so that the first check does not wait for them. A failure is told by the check.
loadEngine().catch(() => undefined);
void Promise.all([preferences.load(), ready])
  .then(([kept]) => loadChecker(settingsOf(kept).language ?? locale()))
  .catch(() => undefined);
