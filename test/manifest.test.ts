/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PATIENCE_MS } from './support/patience';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'text/xml');

/** All elements of that local name, whatever their namespace. */
const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
/** What is defined under Resources, of that local name. */
const resources = (name: string): Element[] => all(name).filter((element) => element.hasAttribute('id'));
const only = (name: string): Element => {
  const [element, ...more] = all(name);
  expect(more).toEqual([]);
  return element!;
};

/** Width and height, from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const local = (url: string): string => {
  expect(url).toMatch(/^https:\/\/localhost:3000\//);
  return join(root, url.slice('https://localhost:3000/'.length));
};

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

describe('manifest.xml', () => {
  test('is well-formed, a task pane add-in with an id and a four-part version', () => {
    expect(all('parsererror')).toEqual([]);
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only('Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test('the base has its elements in the order the schema wants', () => {
    expect([...manifest.documentElement.children].map((child) => child.localName)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  test('requirements stay so low that nobody is kept from installing, and no button vanishes', () => {
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['ExcelApi', '1.1'],
    ]);
    expect(only('Requirements').parentElement).toBe(manifest.documentElement);
  });

  test('Chinese first, and English for every text', () => {
    expect(only('DefaultLocale').textContent).toBe('zh-CN');
    const texts = [only('DisplayName'), all('Description')[0]!, ...all('String')];
    expect(texts.length).toBeGreaterThan(8);
    for (const element of texts) {
      const english = [...element.children].filter((child) => child.getAttribute('Locale') === 'en-US');
      expect(english).toHaveLength(1);
      expect(element.getAttribute('DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
      expect(english[0]!.getAttribute('Value')).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test('texts keep to the lengths Office allows', () => {
    const lengths = (parent: Element): number[] =>
      [...parent.querySelectorAll('*')].map(
        (each) => (each.getAttribute('DefaultValue') ?? each.getAttribute('Value') ?? '').length,
      );
    expect(Math.max(...lengths(only('ShortStrings')))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(only('LongStrings')))).toBeLessThanOrEqual(250);
    for (const element of [...manifest.querySelectorAll('[resid]')])
      expect(element.getAttribute('resid')!.length).toBeLessThanOrEqual(32);
  });

  test('every reference leads to a resource, and every resource is used', () => {
    const defined = [...resources('Image'), ...resources('Url'), ...resources('String')].map((each) =>
      each.getAttribute('id')!,
    );
    const used = [...manifest.querySelectorAll('[resid]')].map((each) => each.getAttribute('resid')!);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  test('icons are there in the sizes they claim', () => {
    const groups = all('Icon');
    expect(groups.length).toBeGreaterThan(2);
    for (const icon of groups) {
      expect([...icon.children].map((each) => Number(each.getAttribute('size')))).toEqual([
        16, 20, 24, 32, 40, 48, 64, 80,
      ]);
      for (const each of [...icon.children]) {
        const image = resources('Image').find((one) => one.getAttribute('id') === each.getAttribute('resid'))!;
        const size = Number(each.getAttribute('size'));
        expect(pngSize(local(image.getAttribute('DefaultValue')!))).toEqual([size, size]);
      }
    }
    expect(pngSize(local(only('IconUrl').getAttribute('DefaultValue')!))).toEqual([32, 32]);
    expect(pngSize(local(only('HighResolutionIconUrl').getAttribute('DefaultValue')!))).toEqual([64, 64]);
  });

  test('one group on the Home tab; pane and functions share one page', () => {
    expect(only('OfficeTab').getAttribute('id')).toBe('TabHome');
    const string = (resid: string): string | null | undefined =>
      all('String')
        .find((one) => one.getAttribute('id') === resid)
        ?.getAttribute('DefaultValue');
    const label = (element: Element): string | null | undefined =>
      string([...element.children].find((child) => child.localName === 'Label')!.getAttribute('resid')!);
    expect(label(only('Group'))).toBe('核绩');
    expect(all('Control').map(label)).toEqual(['一键校验', '一键填充', '打开面板']);
    // 打开面板 needs no shared runtime: where there is none, the pane it opens does the whole job.
    expect(all('Action').map((each) => each.getAttribute('xsi:type'))).toEqual([
      'ExecuteFunction',
      'ExecuteFunction',
      'ShowTaskpane',
    ]);
    const page = only('Runtime').getAttribute('resid');
    expect(only('Runtime').getAttribute('lifetime')).toBe('long');
    expect(only('FunctionFile').getAttribute('resid')).toBe(page);
    // One pane for all buttons: without the same id each would open its own.
    expect(new Set(all('TaskpaneId').map((each) => each.textContent)).size).toBe(1);
    const pane = only('TaskpaneId').parentElement!;
    expect([...pane.children].find((child) => child.localName === 'SourceLocation')!.getAttribute('resid')).toBe(page);
  });

  test('without its VersionOverrides, as a SharePoint catalogue takes it, it opens the whole pane', () => {
    const base = [...manifest.documentElement.children].filter(({ localName }) => localName !== 'VersionOverrides');
    const settings = base.find(({ localName }) => localName === 'DefaultSettings');
    const opened = settings?.getElementsByTagNameNS('*', 'SourceLocation')[0]?.getAttribute('DefaultValue');
    const pane = all('Url').find((one) => one.getAttribute('id') === only('Runtime').getAttribute('resid'));
    expect(opened).toBe(pane?.getAttribute('DefaultValue'));
    expect(opened).toMatch(/taskpane\.html$/u);
  });

  test('the functions of the ribbon are those that src/commands registers', () => {
    const code = sources(join(root, 'src/commands'));
    const registered = [...code.matchAll(/onRibbonFunction\('(\w+)'/g)].map(([, name]) => name);
    expect(all('FunctionName').map((each) => each.textContent)).toEqual(registered);
  });

  test('every button has an icon of its own', () => {
    const pictures = all('Control').map((control) =>
      [...control.getElementsByTagNameNS('*', 'Image')].map((image) => image.getAttribute('resid')!),
    );
    expect(new Set(pictures.flat()).size).toBe(pictures.flat().length);
    const bytes = pictures.map(([, , , name]) => {
      const image = resources('Image').find((one) => one.getAttribute('id') === name)!;
      return readFileSync(local(image.getAttribute('DefaultValue')!)).toString('base64');
    });
    expect(new Set(bytes).size).toBe(bytes.length);
  });

  test("Microsoft's own reader takes it, in both languages", () => {
    const reader = join(root, 'node_modules/office-addin-manifest/cli.js');
    const run = spawnSync(process.execPath, [reader, 'info', join(root, 'manifest.xml')], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(only('Id').textContent);
    expect(run.stdout).toContain('核绩');
  });
});
