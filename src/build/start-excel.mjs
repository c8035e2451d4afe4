/**
 * Opens the add-in in the Excel of this machine: `npm run start:excel`. For Windows and Mac with desktop Excel; all others use `npm start`.
 *
 * Excel loads add-ins over https only, so a certificate for localhost is made and trusted first (Windows and macOS ask for consent), then the
 * built files are served at https://localhost:3000/, and Excel is told where the manifest is. Microsoft's two tools for this are fetched by
 * npx when they are needed: they are large, and only this command uses them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { build, buildStale, dist, isMain } from './build.mjs';
import { serve } from '../web/server.mjs';

const PORT = 3000;
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SIDELOADING = 'office-addin-debugging@7.0.0';

const manifest = join(dist, 'manifest.xml');

/** What went wrong, and how to go on; told without a stack. */
class Obstacle extends Error {
  constructor(...lines) {
    super(lines.join('\n'));
  }
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Runs a tool from the package registry; true when it succeeded. */
function npx(...args) {
  const isWindows = process.platform === 'win32';
  const run = spawnSync(isWindows ? 'npx.cmd' : 'npx', ['--yes', ...args], { stdio: 'inherit', shell: isWindows });
  return run.status === 0;
}

/** Made by the tool in the user's own folder; it renews them when they have run out. */
function certificates() {
  say('证书 Certificate …');
  if (!npx(CERTIFICATES, 'install'))
    throw new Obstacle(
      '没有装上本机证书。可能是没有网络（要从 npm 取微软的工具），或没有同意安装证书。',
      'The certificate was not installed: perhaps there is no network (Microsoft’s tool comes from npm), or consent was not given.',
      '没有网络时请用 npm start。Without a network, use npm start.',
    );
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) =>
    join(homedir(), '.office-addin-dev-certs', name),
  );
  if (!existsSync(key) || !existsSync(cert))
    throw new Obstacle(`找不到证书 ${cert}。The certificate is not where it was expected.`);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function addin() {
  buildStale(['addin', 'preview'], { say });
  // A build for another address would send Excel there.
  if (!readFileSync(manifest, 'utf8').includes(`https://localhost:${PORT}/taskpane.html`)) {
    delete process.env.ADDIN_URL;
    build(['addin']);
  }
}

function sideload() {
  if (npx(SIDELOADING, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload')) return;
  throw new Obstacle(
    '没能在 Excel 中打开。请确认本机装有桌面版 Excel（2021 或 Microsoft 365）并已关闭所有 Excel 窗口，再试。',
    'Excel was not opened. See that desktop Excel (2021 or Microsoft 365) is installed here and that all its windows are closed, then try again.',
    `也可以手动加载清单 The manifest can be loaded by hand, too: ${manifest}`,
  );
}

async function listen() {
  try {
    return await serve({ port: PORT, tls: certificates() });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Obstacle(
      `端口 ${PORT} 已被占用（可能 npm start 还在运行）。请先结束它：清单里写的是这个端口。`,
      `Port ${PORT} is taken (perhaps by npm start). End that first: the manifest names this port.`,
    );
  }
}

async function start() {
  if (process.platform !== 'win32' && process.platform !== 'darwin')
    throw new Obstacle(
      '桌面版 Excel 只有 Windows 和 Mac 有。在这台机器上请用 npm start：不需要 Excel。',
      'Desktop Excel exists for Windows and Mac only. On this machine use npm start, which needs no Excel.',
    );
  addin();
  const server = await listen();
  const end = async (code) => {
    say('\n从 Excel 中移除加载项 … Taking the add-in out of Excel …');
    npx(SIDELOADING, 'stop', manifest);
    await server.close();
    process.exit(code);
  };
  process.once('SIGINT', () => void end(0));
  try {
    sideload();
  } catch (error) {
    await server.close();
    throw error;
  }
  say('\n  Excel 已打开，“开始”选项卡右侧有“核绩”。Excel is open; Heji is on its Home tab.');
  say('  用完按 Ctrl+C：移除加载项并结束。Ctrl+C takes the add-in out and ends this.\n');
}

if (isMain(import.meta.url)) {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
