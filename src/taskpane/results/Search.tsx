import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { PanelTexts } from '../../messages/panels';
import { TextButton } from '../parts/Button';
import { useStyles } from './Search.styles';

interface SearchProps {
  readonly texts: PanelTexts;
  readonly words: string;
  /** How many findings have the words. */
  readonly found: number;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
}

/** Words that the findings shown must have. Escape takes them away, and then the box. */
export function Search({ texts, words, found, onWords, onClose }: SearchProps) {
  const styles = useStyles();
  const { search } = texts;
  const box = useRef<HTMLInputElement>(null);
  // It came up because the user wants to type.
  useEffect(() => void box.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (words === '') onClose();
    else onWords('');
  };
  return (
    <div role="search" className={styles.row}>
      <input
        ref={box}
        type="search"
        aria-label={search.label}
        placeholder={search.placeholder}
        value={words}
        className={styles.box}
        onChange={({ target }) => onWords(target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={styles.found}>
        {words.trim() === '' ? '' : search.found(found)}
      </span>
      <TextButton onClick={onClose}>{search.close}</TextButton>
    </div>
  );
}
