import type { HostLanguage } from '../../../emulator/bridge/start';
import { takeDrops } from '../drops';
import { element } from '../element';
import { adopt, adoptStyles } from '../style';
import { WORDS } from '../../../messages/page/page';
import type { PickedFile } from './pick';
import { makeFile, startReview } from './start';
import { REVIEW_STYLE } from './style';
import { ReviewView } from './view';
import { REVIEW_WORDS } from '../../../messages/page/review';

/** Puts the reviewers' desk into the document by itself: no sheet to go back to, and a word of how to begin. */
export function openDesk(language: HostLanguage): ReviewView {
  adoptStyles();
  adopt(REVIEW_STYLE);
  const words = WORDS[language];
  const { title, begin } = REVIEW_WORDS[language];
  document.documentElement.lang = language;
  document.title = `${words.title} ${title}`;
  const view = new ReviewView({ language, problems: words.problems, start: startReview, make: makeFile, sheet: null });
  const how = element('p', { class: 'begin', text: begin });
  view.section.querySelector('.list')?.before(how);
  view.onBegin = () => {
    how.hidden = true;
  };
  view.section.hidden = false;

  const other: HostLanguage = language === 'zh-CN' ? 'en-US' : 'zh-CN';
  const review = (files: readonly PickedFile[]) => {
    view.begin(files);
  };
  document.body.replaceChildren(
    element(
      'header',
      { class: 'title-bar' },
      element('span', { class: 'mark', text: '绩', attributes: { 'aria-hidden': 'true' } }),
      element('h1', { class: 'file', text: `${words.title} · ${title}` }),
      element('span', { class: 'spring' }),
      element('a', {
        text: words.otherLanguage,
        attributes: { href: `?lang=${other}`, lang: other, hreflang: other },
      }),
    ),
    element('main', {}, view.section),
    element('footer', { class: 'status' }, element('span'), element('span', { text: words.local })),
    takeDrops(words.dropReview, {
      openFile: (file) => {
        review([{ path: file.name, file }]);
      },
      reviewFiles: (files) => void files.then(review),
    }),
  );
  return view;
}
