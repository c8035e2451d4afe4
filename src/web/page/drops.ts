import { element } from './element';
import { droppedFiles, type PickedFile } from './review/pick';

/** Files may be dropped anywhere on the page; while one is dragged over it, it says so (`said`), above the pane too. */
export function takeDrops(
  said: string,
  actions: { openFile(file: File): void; reviewFiles(files: Promise<readonly PickedFile[]>): void },
): HTMLElement {
  const veil = element('div', { class: 'drop' }, element('p', { text: said }));
  veil.hidden = true;
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragenter', (event) => {
    if (carriesFile(event)) veil.hidden = false;
  });
  document.addEventListener('dragover', (event) => {
    // Without this the browser would leave the page for the file.
    if (carriesFile(event)) event.preventDefault();
  });
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    veil.hidden = true;
    const dropped = event.dataTransfer && droppedFiles(event.dataTransfer);
    if (!dropped) return;
    if ('file' in dropped) actions.openFile(dropped.file);
    else actions.reviewFiles(dropped.many);
  });
  return veil;
}
