import type { HostLanguage } from '../emulator/bridge/start';
import { openDesk } from './page/review/own-page';

/** 批量审核 as a page of its own, for those who only review: without the spreadsheet and the add-in. */

const asked = new URLSearchParams(window.location.search).get('lang');
const language: HostLanguage = asked === 'en-US' ? 'en-US' : 'zh-CN';

const desk = openDesk(language);

// The browser asks in its own words before the page goes away with decisions in it that no file has.
window.addEventListener('beforeunload', (event) => {
  if (desk.isUnsaved) event.preventDefault();
});
