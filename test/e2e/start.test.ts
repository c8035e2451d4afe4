import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { siteUrl } from '../tools/page';
import { root } from './preview';
import { PATIENCE_MS } from '../support/patience';

/** `npm start` where something stands in its way: it says what, and how to go on, in both languages. */

const script = join(root, 'src/web/server.mjs');
/** Neither a screen nor a setting that would keep it from trying one. */
const surroundings = (port: string) => {
  const { CI: _ci, HEJI_NO_OPEN: _no, DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  return { ...env, PORT: port };
};
const start = (port: string) =>
  spawnSync(process.execPath, [script], { env: surroundings(port), encoding: 'utf8', timeout: 60_000 });

test('a port that is taken: names another way to start', () => {
  const { port } = new URL(siteUrl());
  const { status, stderr } = start(port);
  expect(status).toBe(1);
  expect(stderr).toContain(`端口 ${port} 已被占用`);
  expect(stderr).toContain(`Port ${port} is taken`);
  expect(stderr).toMatch(/PORT=\d+(?:&&)? npm start/u);
  expect(stderr).not.toMatch(/EADDRINUSE|at .*\.mjs/u);
});

test.each(['0', '70000', 'abc'])('PORT=%s is no port', (port) => {
  const { status, stderr } = start(port);
  expect(status).toBe(1);
  expect(stderr).toContain('端口应为 1–65535 的整数');
  expect(stderr).toContain('PORT must be a whole number');
});

test('without a screen or a program that opens addresses: serves all the same, and asks for the address to be entered', async () => {
  // Any port that is free: from the one next to the tests' own server upwards.
  for (let port = Number(new URL(siteUrl()).port) + 1; ; port++) {
    const run = spawn(process.execPath, [script], {
      env: { ...surroundings(String(port)), PATH: '' },
      timeout: PATIENCE_MS,
    });
    let said = '';
    const heard = new Promise<'heard'>((resolve) => {
      run.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        if (said.includes('No browser could be opened')) resolve('heard');
      });
    });
    const ended = new Promise((resolve) => run.once('exit', resolve));
    if ((await Promise.race([heard, ended])) !== 'heard') continue;
    expect(said).toContain(`http://localhost:${String(port)}/`);
    expect(said).toContain('没有可打开的浏览器');
    expect((await fetch(`http://localhost:${String(port)}/`)).status).toBe(200);
    run.kill();
    await ended;
    return;
  }
});
