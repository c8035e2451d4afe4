import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice, where it is installed with its text program: another reader and writer of Word documents. */

/** Longest that one start of it is waited for, in milliseconds. */
const PATIENCE = 240_000;

function starts(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** Undefined where there is none. */
const PROGRAM = ['soffice', 'libreoffice'].find(starts);

export interface Office {
  /** Documents as it saves them after opening them: `docx`, or `txt` for what a reader sees. In the order given. */
  resaved(documents: readonly Uint8Array[], type: 'docx' | 'txt'): readonly Uint8Array[];
  /** The same documents after all tracked changes were accepted, or rejected, and saved. */
  settled(documents: readonly Uint8Array[], how: 'accept' | 'reject'): readonly Uint8Array[];
  end(): void;
}

const BASIC = (rows: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">${rows}</script:module>`;
const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Changes"/></library:library>`;
const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;

/** Opens each document, does what the menu does with all tracked changes, and saves it beside. */
const SETTLE = `
Sub Settle(folder As String, command As String, count As Integer)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  Dim none()
  Dim at As Integer
  For at = 0 To count - 1
    Dim book As Object
    book = StarDesktop.loadComponentFromURL(folder &amp; "/in/" &amp; at &amp; ".docx", "_blank", 0, hidden())
    Dim dispatcher As Object
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(book.CurrentController.Frame, command, "", 0, none())
    book.storeToURL(folder &amp; "/out/" &amp; at &amp; ".docx", filter())
    book.close(True)
  Next at
End Sub
`;

/** A session with a profile of its own; undefined where the program is not installed, or cannot write texts. */
export function openOffice(): Office | undefined {
  if (PROGRAM === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'heji-writer-'));
  const [inside, outside] = [join(folder, 'in'), join(folder, 'out')];
  const basic = join(folder, 'profile/user/basic');
  for (const one of [inside, outside]) mkdirSync(one, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const run = (...args: readonly string[]) =>
    spawnSync(PROGRAM, ['--headless', '--norestore', profile, ...args], { encoding: 'utf8', timeout: PATIENCE });
  const give = (documents: readonly Uint8Array[]) =>
    documents.map((bytes, index) => {
      const path = join(inside, `${String(index)}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
  const taken = (count: number, type: string) =>
    Array.from({ length: count }, (_, index) => {
      const path = join(outside, `${String(index)}.${type}`);
      const bytes = new Uint8Array(readFileSync(path));
      rmSync(path);
      return bytes;
    });
  const prepare = () => {
    mkdirSync(join(basic, 'Standard'), { recursive: true });
    writeFileSync(join(basic, 'Standard/Changes.xba'), BASIC(SETTLE));
    writeFileSync(join(basic, 'Standard/script.xlb'), LIBRARY);
    writeFileSync(join(basic, 'script.xlc'), LIBRARIES);
  };
  // The first start makes the profile, which the macros go into; and its text program may not be there.
  writeFileSync(join(inside, 'probe.txt'), 'x');
  run('--convert-to', 'docx', '--outdir', outside, join(inside, 'probe.txt'));
  if (!existsSync(join(outside, 'probe.docx'))) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const office: Office = {
    resaved: (documents, type) => {
      const filter = type === 'txt' ? 'txt:Text (encoded):UTF8' : 'docx:MS Word 2007 XML';
      run('--convert-to', filter, '--outdir', outside, ...give(documents));
      return taken(documents.length, type);
    },
    settled: (documents, how) => {
      prepare();
      give(documents);
      const command = how === 'accept' ? '.uno:AcceptAllTrackedChanges' : '.uno:RejectAllTrackedChanges';
      const [place, count] = [pathToFileURL(folder).href, String(documents.length)];
      run(`macro:///Standard.Changes.Settle("${place}","${command}",${count})`);
      return taken(documents.length, 'docx');
    },
    end: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return office;
}
