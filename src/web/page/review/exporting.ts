import type { Locale } from '../../../messages/locale';
import { decisionsText, readDecisions, type UnitRecord } from '../../../review';
import { saveFile } from '../save';
import type { Desk } from './desk';
import { askForFiles, type PickedFile } from './pick';
import type { ReviewWords } from './words';

/** What leaves the desk as files, and what comes back to it: tables, letters and their template, decisions. */

const loadExport = () => import(/* webpackChunkName: "review-export" */ './export');

export interface ExportEvents {
  /** What came of it, in a sentence. */
  readonly say: (text: string) => void;
  /** Decisions were read, or files that hold none. */
  readonly read: (said: readonly string[]) => void;
}

export class Exporting {
  private template: Uint8Array | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly words: ReviewWords,
    private readonly locale: Locale,
    private readonly events: ExportEvents,
  ) {}

  async tables(): Promise<void> {
    const { records, decisions, rounds } = this.desk;
    await this.export(async ({ tablesFile }) => {
      saveFile(this.words.fileName, await tablesFile({ records, decisions, rounds }, this.locale));
      return this.words.saved(this.words.fileName);
    });
  }

  /** Of one unit the letter itself, of several all in a .zip. */
  async letters(records: readonly UnitRecord[]): Promise<void> {
    const { words, template, locale } = this;
    await this.export(async ({ lettersFor, zipped }) => {
      const order = { records, decisions: this.desk.decisions, locale, template };
      const letters = await lettersFor(order, (done) => {
        if (records.length > 1) this.events.say(words.lettersMade(done, records.length));
      });
      const [only] = letters;
      if (!only) return words.noLetter;
      const isOne = records.length === 1;
      const name = isOne ? only.name : words.lettersName;
      saveFile(name, isOne ? only.bytes : zipped(letters));
      return words.saved(name);
    });
  }

  async newTemplate(): Promise<void> {
    await this.export(async ({ newTemplate }) => {
      saveFile(this.words.templateName, await newTemplate(this.locale));
      return this.words.saved(this.words.templateName);
    });
  }

  askTemplate(): void {
    askForFiles('files', '.docx', ([picked]) => {
      if (!picked) return;
      void this.export(async ({ problemOfTemplate }) => {
        const bytes = new Uint8Array(await picked.file.arrayBuffer());
        const problem = await problemOfTemplate(bytes);
        if (problem !== null) return this.words.templateBad[problem];
        this.template = bytes;
        return this.words.templateTaken(picked.path);
      });
    });
  }

  private async export(make: (parts: Awaited<ReturnType<typeof loadExport>>) => Promise<string>): Promise<void> {
    try {
      this.events.say(await make(await loadExport()));
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
