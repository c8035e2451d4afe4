import { useRef } from 'react';
import { Button } from '../parts/Button';

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
