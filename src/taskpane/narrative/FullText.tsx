import { useEffect, useRef } from 'react';
import { SENTENCE_SHOWN } from '../../host/sentence-shown';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import type { TextPlace } from '../../rules/engine/finding';
import { usePanelStyles } from '../parts/panel.styles';
import { drawnAround, located } from './locate';
import { useStyles } from './NarrativeView.styles';

interface FullTextProps {
  readonly words: NarrativeTexts;
  readonly text: string;
  /** The sentence to be shown. */
  readonly place: TextPlace | null;
}

/** The report's text, one sentence of it marked and in view. */
export function FullText({ words, text, place }: FullTextProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const marked = useRef<HTMLElement>(null);
  const sentence = place && located(text, place);
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'center' });
    if (place) document.dispatchEvent(new CustomEvent(SENTENCE_SHOWN, { detail: place }));
  }, [text, place]);
  const drawn = drawnAround(text, sentence);
  const [before, after] = [drawn.start > 0 ? '…' : '', drawn.end < text.length ? '…' : ''];
  return (
    <>
      {place && !sentence && (
        <p role="status" className={panel.note}>
          {words.sentenceGone}
        </p>
      )}
      <div role="region" aria-label={words.fullText} tabIndex={0} lang="zh-CN" className={styles.text}>
        {sentence ? (
          <>
            {before + text.slice(drawn.start, sentence.start)}
            <mark ref={marked} className={styles.mark}>
              {text.slice(sentence.start, sentence.end)}
            </mark>
            {text.slice(sentence.end, drawn.end) + after}
          </>
        ) : (
          text.slice(drawn.start, drawn.end) + after
        )}
      </div>
    </>
  );
}
