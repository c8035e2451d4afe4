import type { Language } from './bridge/start';
import { mountPlainGrid } from './grid/plain-grid';
import { PreviewApp } from './page/app';
import { adoptStyles } from './page/style';

/** The workbook shown first. */
const FIRST_SAMPLE = 'seed.xlsx';

const asked = new URLSearchParams(window.location.search).get('lang');
const language: Language = asked === 'en-US' ? 'en-US' : 'zh-CN';

adoptStyles();
const app = new PreviewApp(language, mountPlainGrid);
void app.openSample(FIRST_SAMPLE);

declare global {
  interface Window {
    /** For the browser tests and the curious: what the add-in asked of the workbook so far. */
    hejiTraffic?: () => PreviewApp['traffic'];
  }
}
window.hejiTraffic = () => app.traffic;
