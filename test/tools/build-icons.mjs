/** Draws assets/icons/*.png from the SVG files beside them, through the browser: npm run icons. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../src/build/build.mjs';
import { browserFlags, ensureBrowser } from './browser.mjs';

const folder = join(root, 'assets/icons');
const ribbon = [16, 20, 24, 32, 40, 48, 64, 80];

/** Up to 24 px the mark has fewer strokes. */
const pictures = [
  ...[...ribbon, 128].map((size) => ({ name: 'icon', size, source: size <= 24 ? 'mark-small' : 'mark' })),
  ...ribbon.map((size) => ({ name: 'check', size, source: 'check' })),
  ...ribbon.map((size) => ({ name: 'fill', size, source: 'fill' })),
  ...ribbon.map((size) => ({ name: 'pane', size, source: 'pane' })),
];

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
try {
  const page = await browser.newPage();
  for (const { name, size, source } of pictures) {
    const svg = readFileSync(join(folder, `${source}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
