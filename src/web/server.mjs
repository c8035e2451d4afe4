/**
 * Serves dist/ to this machine only: `npm start` and the browser tests.
 *
 *   node src/web/server.mjs              builds what is missing, serves http://localhost:3000/ and opens the browser
 *   PORT=3001 node src/web/server.mjs    … on another port
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname } from 'node:path';
import sirv from 'sirv';
import { buildStale, dist, isMain } from '../build/build.mjs';

const { everywhere, preview } = JSON.parse(readFileSync(new URL('./headers.json', import.meta.url), 'utf8'));
const headers = { ...everywhere, ...preview };

/** What the library does not know or says without its character set. */
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
};

/** Names that carry a hash of their content, and office.js under its version, never change; all else is asked for anew. */
const lasting = /\.[0-9a-f]{10}\.(js|css)$|^\/office-\d[\d.]*\/(?!AgaveErrorUX)/;
/** Excel for Windows shows no icon that it may not keep. */
const ICONS = /^\/assets\/icons\//;

function cacheOf(path) {
  if (lasting.test(path)) return 'public, max-age=31536000, immutable';
  return ICONS.test(path) ? 'public, max-age=86400' : 'no-cache';
}

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

function listen(answer, port, host, tls) {
  return new Promise((resolve, reject) => {
    const server = tls ? createSecureServer(tls, answer) : createServer(answer);
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

/**
 * A server of the built files, bound to this machine. `port` 0 takes any free one. With `tls` (key and certificate) it speaks https.
 * Rejects with the system's error (`EADDRINUSE` when the port is taken).
 */
export async function serve({ port = 0, folder = dist, tls } = {}) {
  const files = sirv(folder, {
    dev: true, // looks at the disk each time: a build while it runs is picked up
    etag: true,
    setHeaders: (response, path) => {
      const type = types[extname(path)];
      if (type) response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', cacheOf(path));
    },
  });

  const answer = (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // A foreign name that was made to point here (DNS rebinding) gets nothing.
    if (!ownNames.has((request.headers.host ?? '').replace(/:\d+$/, ''))) {
      response.writeHead(403).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404: no such file\n');
    });
  };

  const first = await listen(answer, port, '127.0.0.1', tls);
  const taken = first.address().port;
  const servers = [first];
  try {
    // `localhost` may mean either; without IPv6 the first is enough.
    servers.push(await listen(answer, taken, '::1', tls));
  } catch (error) {
    if (error.code === 'EADDRINUSE' && port !== 0) {
      first.close();
      throw error;
    }
  }
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${taken}/`,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Opens the user's browser where there is a screen, and says so when that does not work. */
function openBrowser(url) {
  if (process.env.CI || process.env.HEJI_NO_OPEN) return;
  const byHand = () =>
    say(
      '  没有可打开的浏览器，请把上面的地址输入浏览器。No browser could be opened: enter the address above in one.\n',
    );
  const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? ['xdg-open'];
  if (opener[0] === 'xdg-open' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    byHand();
    return;
  }
  const child = spawn(opener[0], [...opener.slice(1), url], { stdio: 'ignore', detached: true });
  child.on('error', byHand);
  child.on('exit', (code) => {
    if (code) byHand();
  });
  child.unref();
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function fail(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

async function start() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    fail(`PORT=${process.env.PORT}：端口应为 1–65535 的整数。`, 'PORT must be a whole number from 1 to 65535.');
    return;
  }
  try {
    buildStale(['addin', 'preview'], { say });
  } catch (error) {
    fail('构建失败，页面未能打开。The build failed:', error.message);
    return;
  }
  try {
    const { url } = await serve({ port });
    say(`\n  核绩 Heji  ${url}\n\n  按 Ctrl+C 结束。Ctrl+C stops it. 数据不离开本机。Nothing leaves this machine.\n`);
    openBrowser(url);
  } catch (error) {
    const other = port === 65535 ? port - 1 : port + 1;
    const command = process.platform === 'win32' ? `set PORT=${other}&& npm start` : `PORT=${other} npm start`;
    if (error.code === 'EADDRINUSE')
      fail(
        `端口 ${port} 已被占用（可能核绩已在运行：http://localhost:${port}/）。换一个端口：`,
        `Port ${port} is taken (perhaps by Heji itself). Use another one:`,
        `\n  ${command}\n`,
      );
    else if (error.code === 'EACCES')
      fail(
        `无权使用端口 ${port}。换一个端口：`,
        `Port ${port} is not allowed. Use another one:`,
        `\n  PORT=3000 npm start\n`,
      );
    else throw error;
  }
}

if (isMain(import.meta.url)) await start();
