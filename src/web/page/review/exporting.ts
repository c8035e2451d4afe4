import type { Locale } from '../../../messages/locale';
import { decisionsText, readDecisions, type UnitRecord } from '../../../review';
import { saveFile } from '../save';
import type { Desk } from './desk';
import type { Made, MakeOrder } from './making';
import { askForFiles, type PickedFile } from './pick';
import type { MakeFile } from './start';
import type { ReviewWords } from './words';

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
        const template = new Uint8Array(await picked.file.arrayBuffer());
        const { problem } = await this.made({ what: 'tried', name: '', template });
        if (problem !== null) return this.words.templateBad[problem];
        this.template = template;
        return this.words.templateTaken(picked.path);
      });
    });
  }

  private made(wanted: Wanted): Promise<Made> {
    const { records = [] } = wanted;
    const { entries: decisions } = this.desk.decisions;
    const order = { records, earlier: [], decisions, locale: this.locale, template: this.template, ...wanted };
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
    const text = decisionsText(this.desk.decisions.entries);
    saveFile(this.words.decisionsName, new TextEncoder().encode(text));
    this.desk.isUnsaved = false;
    this.events.say(this.words.saved(this.words.decisionsName));
  }

  async readDecisions(files: readonly PickedFile[]): Promise<void> {
    const said: string[] = [];
    let entries = 0;
    let good = 0;
    for (const { path, file } of files) {
      const read = readDecisions(await file.text().catch(() => ''));
      if ('problem' in read) said.push(this.words.decisionsBad(path));
      else {
        this.desk.addDecisions([read.decisions]);
        entries += read.decisions.length;
        good += 1;
      }
    }
    if (good > 0) said.push(this.words.decisionsRead(entries, good, this.desk.decisions.conflicts.length));
    this.events.read(said);
  }
}
