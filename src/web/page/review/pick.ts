/** Files chosen or dropped for a review, and where each stood. */

export interface PickedFile {
  /** With the folders it came in, `/` between them: `2023/某局/自评表.xlsx`; the name alone where there was none. */
  readonly path: string;
  readonly file: File;
}

/** A file as it is now: one that was saved since bears another mark. */
export function markOf({ path, file }: PickedFile): string {
  return JSON.stringify([path, file.size, file.lastModified]);
}

/** What a file dialog offers that many files are chosen in. */
export const WORKBOOKS =
  '.xlsx,.xlsm,.xlsb,.xls,.et,.xltx,.xltm,.xlt,.ett,.ods,application/vnd.ms-excel,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A review file by its name: 审核记录.json, 审核记录-张.json, heji-review.json. */
export function isDecisionsName(name: string): boolean {
  return /^(?:审核记录|heji-review)[^/]*\.json$/iu.test(name);
}

/** What was chosen in a file dialog, of a folder or of single files. */
function chosenFiles(files: Iterable<File>): readonly PickedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Opens the system's dialog, for a folder or for files. What is chosen goes to `take`; nothing does when it is dismissed. */
export function askForFiles(what: 'folder' | 'files', accept: string, take: (picked: readonly PickedFile[]) => void) {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  if (what === 'folder') input.webkitdirectory = true;
  else input.accept = accept;
  input.addEventListener('change', () => {
    if (input.files && input.files.length > 0) take(chosenFiles(input.files));
  });
  input.click();
}

/** What was dropped: one file, which is to be opened, or else all that is to be reviewed. */
export type Dropped = { readonly file: File } | { readonly many: Promise<readonly PickedFile[]> };

/** To be called while the drop is handled: afterwards the browser takes its contents back. Null when no file was dropped. */
export function droppedFiles({ items, files }: DataTransfer): Dropped | null {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  const [first] = files;
  if (entries.some((entry) => entry.isDirectory)) return { many: filesOf(entries) };
  if (files.length > 1) return { many: Promise.resolve(chosenFiles(files)) };
  return first ? { file: first } : null;
}

/** All files in these and in the folders below. What cannot be listed is left out. */
async function filesOf(entries: readonly FileSystemEntry[]): Promise<readonly PickedFile[]> {
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly PickedFile[]> => {
      if (isFolder(entry)) return filesOf(await entriesIn(entry));
      const file = isFile(entry) ? await fileOf(entry) : null;
      return file ? [{ path: entry.fullPath.replace(/^\//u, ''), file }] : [];
    }),
  );
  return found.flat();
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(null);
    });
  });
}

/** A folder hands out its entries in portions (Chromium: a hundred) until there are none left. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
