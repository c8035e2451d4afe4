import { checkWorkbook, countResults } from '../../src/rules';
import { book } from './support/book';

describe('the clean workbook of these tests', () => {
  const { findings, forms, outcomes, profile } = checkWorkbook(book());

  test('has the four forms', () => {
    expect(forms.all.map((form) => form.kind)).toEqual(['1-1', '1-2', '1-3', '1-3']);
    expect(profile).toBe('hunan');
  });

  test('gives no finding at all', () => {
    expect(findings).toEqual([]);
  });

  test('is looked at: hundreds of places pass and none is unreadable', () => {
    const counts = countResults(outcomes);
    expect(counts.fail).toBe(0);
    expect(counts.unreadable).toBe(0);
    expect(counts.pass).toBeGreaterThan(300);
  });
});
