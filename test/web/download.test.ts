import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { readWorkbookFile } from '../../src/files';
import { PreviewApp } from '../../src/web/page/app';
import { SheetBuilder } from '../../src/workbook';
import { bytesOf, choose, file, grids, loadFake, SEED } from './fake-grid';

describe('download', () => {
  let saved: { name: string; bytes: Promise<Uint8Array> }[];

  beforeEach(() => {
    saved = [];
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob: Blob) => {
      const address = `blob:${String(blobs.size)}`;
      blobs.set(address, blob);
      return address;
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) return;
      const reader = new FileReader();
      const bytes = new Promise<Uint8Array>((resolve) => {
        reader.onload = () => {
          resolve(new Uint8Array(reader.result as ArrayBuffer));
        };
      });
      reader.readAsArrayBuffer(blob);
      saved.push({ name: this.download, bytes });
    });
  });

  test('without a change it is the original; with one it says how many cells differ', async () => {
    new PreviewApp('zh-CN', loadFake);
    choose(file('我的附表.xlsx', bytesOf(SEED)));
    await waitFor(() => {
      expect(grids).toHaveLength(1);
    });
    const download = screen.getByRole('button', { name: '下载' });
    await userEvent.click(download);
    await screen.findByText('已下载。没有改动，与原文件完全相同。');
    expect(saved[0]?.name).toBe('我的附表-核绩.xlsx');
    expect(await saved[0]?.bytes).toEqual(new Uint8Array(bytesOf(SEED)));

    const { book } = grids[0]!;
    book.accept(book.active, [{ row: 5, column: 1, value: 1.5 }]);
    await userEvent.click(download);
    await screen.findByText(/改了 1 个单元格/);
    const written = await saved[1]?.bytes;
    expect(readWorkbookFile(written!).sheets[0]?.cells.get(5)?.get(1)?.value).toBe(1.5);
  });

  test.each([
    ['zh-CN', '另存校验报告', '还没有校验报告', '甲-校验报告.xlsx', '校验报告已单独存为 甲-校验报告.xlsx。'],
    ['en-US', 'Save report', 'There is no report yet', '甲-report.xlsx', 'The report was saved as 甲-report.xlsx.'],
  ] as const)(
    '%s: the report as a file of its own, once there is one',
    async (language, name, none, fileName, done) => {
      new PreviewApp(language, loadFake);
      choose(file('甲.xls', bytesOf(SEED)));
      await waitFor(() => {
        expect(grids).toHaveLength(1);
      });
      const { book } = grids[0]!;
      const button = screen.getByRole('button', { name });
      expect(button.getAttribute('aria-disabled')).toBe('true');
      expect(button.title).toContain(none);
      await userEvent.click(button);
      expect(screen.getByRole('alert').textContent).toContain(none);
      expect(saved).toEqual([]);

      // A sheet of that name that the add-in has not written, or not to its end, is none.
      const sheet = book.addSheet(new SheetBuilder().build({ name: '校验报告' }), 'addin');
      sheet.properties.set('heji.report', 'begun');
      book.write(sheet, [{ row: 0, column: 0, value: '核绩校验报告' }]);
      await Promise.resolve();
      expect(button.getAttribute('aria-disabled')).toBe('true');
      book.write(sheet, [{ row: 1, column: 0, value: '可报送' }]);
      sheet.properties.set('heji.report', 'complete 2024-03-15T08:00:00.000Z');
      await waitFor(() => {
        expect(button.getAttribute('aria-disabled')).toBe('false');
      });
      await userEvent.click(button);
      await screen.findByText(done);
      expect(saved.map((each) => each.name)).toEqual([fileName]);
      const [report, ...others] = readWorkbookFile(await saved[0]!.bytes).sheets;
      expect(others).toEqual([]);
      expect(report?.name).toBe('校验报告');
      expect(report?.cells.get(1)?.get(0)?.value).toBe('可报送');

      book.remove(sheet, 'person');
      await waitFor(() => {
        expect(button.getAttribute('aria-disabled')).toBe('true');
      });
    },
  );
});
