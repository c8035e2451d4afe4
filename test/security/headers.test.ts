import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One declaration of what answers say: the sample configurations are compared with it here, the server of npm start in test/e2e. */

const root = join(__dirname, '../..');
const text = (name: string): string => readFileSync(join(root, name), 'utf8');
const { everywhere } = JSON.parse(text('src/web/headers.json')) as { everywhere: Record<string, string> };

/** The blocks `location … { … }` of nginx.conf with the headers that each adds. */
function locations(): readonly Record<string, string>[] {
  return [...text('assets/deploy/nginx.conf').matchAll(/^ *location .*\{\n([\s\S]*?)^ *\}/gmu)].map(([, block = '']) =>
    Object.fromEntries(
      [...block.matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+)) always;/gu)].map(([, name = '', quoted, bare]) => [
        name,
        quoted ?? bare ?? '',
      ]),
    ),
  );
}

test('nginx says in every location what the server of npm start says, and how long it may be kept', () => {
  const all = locations();
  expect(all.length).toBeGreaterThanOrEqual(2);
  for (const { 'Cache-Control': cache, ...rest } of all) {
    expect(rest).toEqual(everywhere);
    expect(['no-cache', 'public, max-age=86400', 'public, max-age=31536000, immutable']).toContain(cache);
  }
});

test('nginx and IIS let the icons be kept: Excel for Windows shows none that may not', () => {
  const [, icons = ''] =
    /location ~ "\/assets\/icons\/" \{\n([\s\S]*?)\}/u.exec(text('assets/deploy/nginx.conf')) ?? [];
  expect(icons).toContain('Cache-Control "public, max-age=86400"');
  const [, location = ''] =
    /<location path="assets\/icons">([\s\S]*?)<\/location>/u.exec(text('assets/deploy/web.config')) ?? [];
  expect(location).toContain('cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00"');
});

test('nginx and IIS answer only what reads', () => {
  expect(text('assets/deploy/nginx.conf')).toContain('if ($request_method !~ ^(GET|HEAD)$) { return 405; }');
  const verbs = [...text('assets/deploy/web.config').matchAll(/<add verb="(\w+)" allowed="true" \/>/gu)].map(
    ([, verb]) => verb,
  );
  expect(text('assets/deploy/web.config')).toContain('<verbs allowUnlisted="false">');
  expect(verbs).toEqual(['GET', 'HEAD']);
});

test('IIS says the same', () => {
  const [, block = ''] = /<customHeaders>([\s\S]*?)<\/customHeaders>/u.exec(text('assets/deploy/web.config')) ?? [];
  const added = [...block.matchAll(/<add name="([^"]+)" value="([^"]+)" \/>/gu)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(added)).toEqual(everywhere);
});
