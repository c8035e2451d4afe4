import type { NarrativeTexts } from '../../messages/narrative.texts';
import { usePanelStyles } from '../parts/panel.styles';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { FileUnread } from './files';

/** A file that is of no use: what happened, and what next. */
export function Trouble({ words, name, unread }: { words: NarrativeTexts; name: string; unread: FileUnread }) {
  const panel = usePanelStyles();
  if (unread === 'notFetched') return <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} />;
  return (
    <div role="alert" className={panel.bad}>
      {words
        .trouble(name, unread)
        .split('\n')
        .map((line) => (
          <p key={line} className={panel.badLine}>
            {line}
          </p>
        ))}
    </div>
  );
}
