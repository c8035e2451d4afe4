import { useEffect, useRef } from 'react';
import { SENTENCE_SHOWN } from '../../host/sentence-shown';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import type { TextPlace } from '../../rules';
import { usePanelStyles } from '../parts/panel.styles';
import { useStyles } from './NarrativeView.styles';
import type { Stretch } from './given';

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

/** So much of a long text is drawn on either side of the sentence: some forty pages. */
const AROUND = 30_000;

/** Where a quoted sentence stands in the text: at its place, or wherever it is now; null when it is not there. */
function located(text: string, { start, end, quote }: TextPlace): Stretch | null {
  if (text.slice(start, end) === quote) return quote === '' ? null : { start, end };
  const at = quote === '' ? -1 : text.indexOf(quote);
  return at < 0 ? null : { start: at, end: at + quote.length };
}

/** The stretch of a text that is drawn. */
function drawnAround(text: string, sentence: Stretch | null): Stretch {
  const { start, end } = sentence ?? { start: 0, end: 0 };
  return { start: Math.max(0, start - AROUND), end: Math.min(text.length, end + 2 * AROUND) };
}
