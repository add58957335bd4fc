import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFields, csvRecord } from '../../src/cli/csv.ts';

describe('a table as RFC 4180 has it', () => {
  test.each([
    [['a', 1, null, -0.5], 'a,1,,-0.5\r\n'],
    [['a,b', 'say "no"', 'two\nlines', 'and\rthree'], '"a,b","say ""no""","two\nlines","and\rthree"\r\n'],
    [['', ''], ',\r\n'],
  ])('%j', (cells, record) => {
    expect(csvRecord(cells)).toBe(record);
  });

  test.each(['a"b,c', '"a"b,c', '"a', '"a""', 'a,"b'])('%s is no record', (record) => {
    expect(csvFields(record)).toBeNull();
  });

  test('whatever is written is read back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', '\u{1f5fa}') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (fields) => {
        expect(csvFields(csvRecord(fields))).toEqual(fields);
      }),
    );
  });
});
