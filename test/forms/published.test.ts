import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/forms';
import { described } from '../fixtures/described';
import { FOLDER, published, PUBLISHED } from '../fixtures/published';

/** After a change that is meant: UPDATE_GOLDEN=1, then read the difference against the table beside it. */
const update = process.env['UPDATE_GOLDEN'] === '1';

test.each(PUBLISHED)('the published forms of %s are read as reviewed', (name) => {
  const read = recognise(published(name)).all.map((form) => ({ sheet: form.sheet, ...described(form) }));
  const file = join(FOLDER, `${name}.json`);
  if (update || !existsSync(file)) writeFileSync(file, `${JSON.stringify(read, null, 1)}\n`);
  expect(read).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
