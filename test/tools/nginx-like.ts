/**
 * Serves a folder as nginx would with assets/deploy/nginx.conf: its types, its locations with their headers, its files tried. Enough of
 * nginx to see that what the sample says is what an installation needs.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

interface Location {
  readonly fits: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The locations in the order nginx tries them: those with a pattern, then the one for all else. */
function locationsOf(conf: string): readonly Location[] {
  const found = [...conf.matchAll(/location (?:~ "(.+)"|\/) \{([^}]*)\}/gu)].map(([, pattern, body = '']) => {
    const fits = new RegExp(pattern ?? '', 'u');
    const headers = [...body.matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+)) always;/gu)].map(
      ([, name = '', quoted, bare = '']) => [name, quoted ?? bare] as const,
    );
    return { hasPattern: pattern !== undefined, fits: (path: string) => fits.test(path), headers };
  });
  return found.sort((a, b) => Number(b.hasPattern) - Number(a.hasPattern));
}

function typesOf(conf: string): ReadonlyMap<string, string> {
  const [, types = ''] = /types \{([^}]*)\}/u.exec(conf) ?? [];
  return new Map([...types.matchAll(/(\S+)\s+(\w+);/gu)].map(([, type = '', ending = '']) => [`.${ending}`, type]));
}

export interface Site {
  /** With a closing slash. */
  readonly url: string;
  /** Puts a header into every answer, as a server set up otherwise might. */
  readonly extra: Map<string, string>;
  close(): Promise<void>;
}

/** `root` is nginx's root: what a path is put behind. */
export async function serveLikeNginx(root: string, conf: string): Promise<Site> {
  const locations = locationsOf(conf);
  const types = typesOf(conf);
  const extra = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = [path, `${path}/index.html`].map((name) => normalize(join(root, name)));
    const file = wanted.find(
      (name) => name.startsWith(root + sep) && statSync(name, { throwIfNoEntry: false })?.isFile(),
    );
    for (const [name, value] of locations.find(({ fits }) => fits(path))?.headers ?? [])
      response.setHeader(name, value);
    for (const [name, value] of extra) response.setHeader(name, value);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types.get(extname(file)) ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}/`,
    extra,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
