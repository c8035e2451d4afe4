/** Before the browser tests: what is built is up to date, it is served on a free port, and there is a browser. */
import { buildStale } from '../../src/build/build.mjs';
import { serve } from '../../src/web/server.mjs';
import { browserFlags, ensureBrowser } from './browser.mjs';

export default async function setup() {
  const say = (text) => process.stderr.write(`${text}\n`);
  process.env.HEJI_BROWSER = ensureBrowser();
  process.env.HEJI_BROWSER_FLAGS = browserFlags.join(' ');
  buildStale(['addin', 'preview', 'cli'], { say });
  const server = await serve();
  process.env.HEJI_URL = server.url;
  globalThis.hejiServer = server;
}
