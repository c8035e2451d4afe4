import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PATIENCE_MS } from './support/patience';

test('the sample workbooks are, byte for byte, what their .json files give', () => {
  const run = spawnSync(process.execPath, [join(__dirname, 'tools/build-sample.mjs'), '--check'], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
