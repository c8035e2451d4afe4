'use strict';

/** Loaded before a program (`node --require`): at its end it adds what processor time it took, in milliseconds, to the file named in HEJI_CPU_TOLD. */
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

// The process's time is that of its threads, too.
const tell = () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.HEJI_CPU_TOLD, `${(user + system) / 1000}\n`);
};
if (isMainThread) process.on('exit', tell);
