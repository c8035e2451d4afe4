import { useState, type ReactNode } from 'react';

/** What Excel's pane on a small screen is lower than (the styles' own limit). */
const LOW = 480;

interface FoldProps {
  /** What is always seen. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** Something above the list that leaves it its room: on a small screen only the head is seen until the user opens it. */
export function Fold({ head, children }: FoldProps) {
  const [open] = useState(() => window.innerHeight >= LOW);
  return (
    <details open={open}>
      <summary>{head}</summary>
      {children}
    </details>
  );
}
