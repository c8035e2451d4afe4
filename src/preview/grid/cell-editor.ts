/** How an edit ended: whether the text counts, and where the selection goes then. */
export type Ending = 'enter' | 'tab' | 'leave' | 'cancel';

export interface CellEditor {
  readonly input: HTMLTextAreaElement;
  /** Ends the edit from outside; nothing happens when it has ended already. */
  end(ending: Ending): void;
}

/** Opens an editor over a cell of the grid. `onEnd` is called once, with the text as it stands. */
export function openEditor(
  cell: HTMLElement,
  text: string,
  label: string,
  onEnd: (text: string, ending: Ending) => void,
): CellEditor {
  const input = document.createElement('textarea');
  input.className = 'cell-editor';
  input.value = text;
  input.setAttribute('aria-label', label);
  input.rows = 1;
  let open = true;

  const end = (ending: Ending): void => {
    if (!open) return;
    open = false;
    const typed = input.value;
    input.remove();
    onEnd(typed, ending);
  };

  input.addEventListener('keydown', (event) => {
    // A key that completes a Chinese input method's word is not the grid's.
    if (event.isComposing) return;
    // The grid's own keys must not act while a cell is typed in.
    event.stopPropagation();
    const lineBreak = event.altKey || event.shiftKey;
    if (event.key === 'Escape') end('cancel');
    else if (event.key === 'Tab') end('tab');
    else if (event.key === 'Enter' && !lineBreak) end('enter');
    else if (event.key === 'Enter' && event.altKey)
      input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
    else return;
    event.preventDefault();
  });
  for (const kind of ['mousedown', 'dblclick'] as const) {
    input.addEventListener(kind, (event) => {
      event.stopPropagation();
    });
  }
  input.addEventListener('blur', () => {
    end('leave');
  });

  cell.append(input);
  input.focus();
  input.setSelectionRange(text.length, text.length);
  return { input, end };
}
