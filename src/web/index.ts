import type { HostLanguage } from '../emulator/bridge/start';
import { PreviewApp, type LoadGrid } from './page/app';
import { adoptStyles } from './page/style';

/** The workbook shown first. */
const FIRST_SAMPLE = 'seed.xlsx';

const asked = new URLSearchParams(window.location.search).get('lang');
const language: HostLanguage = asked === 'en-US' ? 'en-US' : 'zh-CN';

/** How long the spreadsheet waits for the pane, in ms: one that cannot start does not keep it away. */
const PANE_AT_MOST = 3000;

/** The spreadsheet is large, and takes a slow machine seconds: it comes in a file of its own, when the pane, which is small, can be used. */
const loadGrid: LoadGrid = async (pane) => {
  await Promise.race([pane, new Promise((resolve) => setTimeout(resolve, PANE_AT_MOST))]);
  const { spreadsheet } = await import('./grid/univer/spreadsheet');
  return spreadsheet(language);
};

adoptStyles();
const app = new PreviewApp(language, loadGrid);
void app.openSample(FIRST_SAMPLE);

// The browser asks in its own words before the page goes away with changes in it.
window.addEventListener('beforeunload', (event) => {
  if (app.isUnsaved || app.hasUnsavedReview) event.preventDefault();
});

declare global {
  interface Window {
    /** For the browser tests and the curious: what the add-in asked of the workbook so far. */
    hejiTraffic?: () => PreviewApp['traffic'];
    /** What the workbook behind the grid holds at an address such as `'1-2'!H21`: what the add-in reads there. */
    hejiCell?: (address: string) => ReturnType<PreviewApp['cellAt']>;
    /** What the grid draws, which a canvas keeps to itself. */
    hejiDrawn?: () => PreviewApp['drawn'];
    /** For the browser tests: as if a person were typing in a cell, when Excel takes no requests. */
    hejiEditing?: (on: boolean) => void;
  }
}
window.hejiTraffic = () => app.traffic;
window.hejiDrawn = () => app.drawn;
window.hejiCell = (address) => app.cellAt(address);
window.hejiEditing = (on) => {
  app.isEdited(on);
};
