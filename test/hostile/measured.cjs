/** Before a command: at its end it says in the file HEJI_MEASURED how much of the processor it took and the most memory it held. */
'use strict';

const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

function memory() {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}

if (isMainThread && process.env.HEJI_MEASURED) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const said = { cpuMs: Math.round((user + system) / 1000), mostMb: memory() };
    writeFileSync(process.env.HEJI_MEASURED, JSON.stringify(said));
  });
}
