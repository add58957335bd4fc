import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import table from '../../assets/geometry/world-ids.json' with { type: 'json' };
import { ATLASES, regionsOf } from '../../src/scenario/atlases.ts';

test('there is a geometry for each atlas', () => {
  const built = readdirSync(new URL('../../assets/maps', import.meta.url)).filter((file) => file.endsWith('.bin'));
  expect(built.map((file) => file.replace(/\.bin$/, '')).sort()).toEqual([...ATLASES].sort());
});

test('the regions are those of the table from which the geometry is built', () => {
  expect([...(regionsOf('world') ?? [])].sort()).toEqual(
    [...Object.keys(table.iso), ...Object.values(table.named)].sort(),
  );
});

test('a name that is no atlas has no regions', () => {
  expect(regionsOf('globe')).toBeNull();
  expect(regionsOf('toString')).toBeNull();
});
