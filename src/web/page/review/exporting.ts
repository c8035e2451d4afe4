import { MOST_BYTES } from '../../../files/problem';
import type { Locale } from '../../../messages/locale';
import { Decisions, decisionsText, type UnitRecord } from '../../../review';
import { saveFile } from '../save';
import type { Desk } from './desk';
import type { Made, MakeOrder } from './making';
import { askForFiles, type PickedFile } from './pick';
import type { MakeFile } from './start';
import type { ReviewWords } from '../../../messages/page/review.texts';

/** What leaves the desk as files, and what comes back to it: tables, letters and their template, decisions. */

export interface ExportEvents {
  /** What came of it, in a sentence. */
  readonly say: (text: string) => void;
  /** Decisions were read, or files that hold none. */
  readonly read: (said: readonly string[]) => void;
}

type Wanted = Pick<MakeOrder, 'what' | 'name'> & Partial<MakeOrder>;

export class Exporting {
  private template: Uint8Array | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly words: ReviewWords,
    private readonly locale: Locale,
    private readonly make: MakeFile,
    private readonly events: ExportEvents,
  ) {}

  tables(): Promise<void> {
    const { records, earlier } = this.desk;
    return this.export({ what: 'tables', name: this.words.fileName, records, earlier });
  }

  /** Of one unit the letter itself, of several all in a .zip. */
  letters(records: readonly UnitRecord[]): Promise<void> {
    return this.export({ what: 'letters', name: this.words.lettersName, records });
  }

  newTemplate(): Promise<void> {
    return this.export({ what: 'template', name: this.words.templateName });
  }

  askTemplate(): void {
    askForFiles('files', '.docx', ([picked]) => {
      if (!picked) return;
      void this.says(async () => {
        const { problem, template } = await this.tried(picked.file);
        if (problem !== null) return this.words.templateBad(problem);
        this.template = template;
        return this.words.templateTaken(picked.path);
      });
    });
  }

  /** What is too large is not read at all. */
  private async tried(file: File) {
    if (file.size > MOST_BYTES) return { problem: { fault: 'tooLarge', words: '' } as const, template: null };
    const template = new Uint8Array(await file.arrayBuffer());
    const { problem } = await this.made({ what: 'tried', name: '', template });
    return { problem, template };
  }

  private made(wanted: Wanted): Promise<Made> {
    const { records = [] } = wanted;
    const { entries: decisions } = this.desk.decisions;
    const order = {
      records,
      earlier: [],
      decisions,
      files: [],
      locale: this.locale,
      template: this.template,
      ...wanted,
    };
    return this.make(order, (done) => {
      if (records.length > 1) this.events.say(this.words.lettersMade(done, records.length));
    });
  }

  private export(wanted: Wanted): Promise<void> {
    return this.says(async () => {
      const { file } = await this.made(wanted);
      if (!file) return this.words.noLetter;
      saveFile(file.name, file.bytes);
      return this.words.saved(file.name);
    });
  }

  private async says(work: () => Promise<string>): Promise<void> {
    try {
      this.events.say(await work());
    } catch {
      this.events.say(this.words.notSaved);
    }
  }

  saveDecisions(): void {
    saveFile(this.words.decisionsName, new TextEncoder().encode(decisionsText(this.desk.decisions)));
    this.desk.isUnsaved = false;
    this.events.say(this.words.saved(this.words.decisionsName));
  }

  /** In the worker: of ten thousand each is looked at. */
  async readDecisions(files: readonly PickedFile[]): Promise<void> {
    const { words } = this;
    try {
      const { read } = await this.made({ what: 'decisions', name: '', decisions: [], files });
      if (!read) return;
      const { index, entries, good, bad } = read;
      this.desk.addDecisions(new Decisions(index));
      const conflicts = this.desk.decisions.conflicts.length;
      this.events.read([
        ...bad.map(({ path, problem }) => words.decisionsBad(path, problem)),
        ...(good > 0 ? [words.decisionsRead(entries, good, conflicts)] : []),
      ]);
    } catch {
      this.events.read([words.decisionsFailed]);
    }
  }
}
