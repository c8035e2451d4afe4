import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { siteUrl } from '../tools/page';
import { officeFolder } from './preview';

const dist = join(__dirname, '../../dist');

/** A request with its path as it stands (fetch would tidy it). */
function raw(
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<{ status: number; body: string }> {
  const { hostname, port, host } = new URL(siteUrl());
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: options.method ?? 'GET', headers: { host: options.host ?? host } },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (body += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

test('the add-in’s own files hold nothing of the spreadsheet', async () => {
  const html = await (await fetch(`${siteUrl()}taskpane.html`)).text();
  const scripts = [...html.matchAll(/src="(pane\/[^"]+\.js)"/g)].map((match) => match[1]!);
  expect(scripts.length).toBeGreaterThan(0);
  const later = existsSync(join(dist, 'pane'))
    ? readdirSync(join(dist, 'pane')).filter((name) => name.endsWith('.js'))
    : [];
  for (const path of new Set([...scripts, ...later.map((name) => `pane/${name}`)])) {
    const text = await (await fetch(siteUrl() + path)).text();
    expect([path, /univer/i.test(text)]).toEqual([path, false]);
  }
});

describe('the server of npm start', () => {
  test('serves the page, the pane, office.js and the samples, each with its type', async () => {
    const types: Record<string, string> = {
      '': 'text/html',
      'taskpane.html': 'text/html',
      [`${officeFolder()}/office.js`]: 'text/javascript',
      [`${officeFolder()}/excel-web-16.00.js`]: 'text/javascript',
      [`${officeFolder()}/zh-cn/office_strings.js`]: 'text/javascript',
      'assets/icons/icon-32.png': 'image/png',
      'samples/seed.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'manifest.xml': 'text/xml',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await fetch(siteUrl() + path);
      expect([path, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([path, 200, type]);
      await answer.arrayBuffer();
    }
  });

  test('says what may be done with its files', async () => {
    const page = await fetch(siteUrl());
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    // What may be kept for ever has a name that changes with its content; all else is asked for anew, so that an update is picked up.
    ['index.html', false],
    ['taskpane.html', false],
    ['manifest.xml', false],
    ['assets/notice/too-old.js', false],
    ['samples/seed.xlsx', false],
    ['assets/icons/icon-32.png', 'public, max-age=86400'],
    [`${officeFolder()}/office.js`, true],
    [`${officeFolder()}/zh-cn/office_strings.js`, true],
    [`${officeFolder()}/AgaveErrorUX/index.html`, false],
    [`${officeFolder()}/AgaveErrorUX/trust.js`, false],
  ] as const)('how long %s may be kept', async (path, lasts) => {
    const answer = await fetch(siteUrl() + path);
    await answer.arrayBuffer();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      typeof lasts === 'string' ? lasts : lasts ? 'public, max-age=31536000, immutable' : 'no-cache',
    ]);
  });

  test('every script and style sheet of the two pages has a name that changes with its content, or asks for being asked anew', async () => {
    for (const path of ['index.html', 'taskpane.html']) {
      const html = await (await fetch(siteUrl() + path)).text();
      const used = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.(?:js|css))"/gu)].map(
        (match) => match[1]!,
      );
      expect(used.length).toBeGreaterThan(0);
      const lasting = used.filter((name) => name !== 'assets/notice/too-old.js');
      for (const name of lasting)
        expect(name).toMatch(/\.[0-9a-f]{10}\.(?:js|css)$|^office-\d+\.\d+\.\d+\/office\.js$/u);
    }
  });

  test('gives nothing outside its folder, nothing under a foreign name, and takes nothing', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      `/${officeFolder()}/../../package.json`,
    ])
      expect(await raw(path)).toMatchObject({ status: 404, body: '404: no such file\n' });
    expect(await raw('/', { host: 'heji.example' })).toEqual({ status: 403, body: '' });
    expect(await raw('/', { method: 'POST' })).toEqual({ status: 405, body: '' });
  });
});
