import { useRef } from 'react';
import type { NarrativeTexts } from '../../messages/narrative.texts';
import { Button } from '../parts/Button';
import { usePanelStyles } from '../parts/panel.styles';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { FileUnread } from './files';

interface FileButtonProps {
  readonly label: string;
  /** Endings of the files offered. */
  readonly accept: string;
  readonly busy: boolean;
  readonly testId: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose one file. */
export function FileButton({ label, accept, busy, testId, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        data-testid={testId}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file, corrected, can be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

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
