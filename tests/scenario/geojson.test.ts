import { describe, expect, test } from 'vitest';
import { openScenario } from '../../src/scenario/door.ts';
import { SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { COLLECTION, geojsonMap, withGeojson } from './geojsonMap.ts';
import { BASE, PARAMETERS } from './malformed.ts';
import { swap } from './swap.ts';

const openText = (text: string) => openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETERS });

function problems(map: string): readonly string[] {
  const result = openText(withGeojson(map)(BASE));
  return (result.ok ? result.warnings : result.problems).map(({ code, path }) => `${code} ${path}`);
}

const edited = (from: string, to: string) => problems(geojsonMap('plain', swap(from, to)(COLLECTION)));

describe('a map of its own as GeoJSON', () => {
  test.each(['plain', 'equalEarth'] as const)('is taken as it is written: %s', (projection) => {
    const result = openText(withGeojson(geojsonMap(projection))(BASE));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.warnings).toEqual([]);
    expect(result.scenario.map).toMatchObject({ kind: 'geojson', projection, collection: JSON.parse(COLLECTION) });
  });

  test('names its regions by a property, text or number', () => {
    const byName = COLLECTION.replace('"name": "Auria", "code": 11', '"who": "isle-a"')
      .replace('"name": "Borea", "code": 12', '"who": "isle-b"')
      .replace('"id": "isle-c", "properties": null', '"properties": { "who": "isle-c", "sea": false, "note": null }');
    const map = geojsonMap('plain', byName).replace('"lenses"', '"regionProperty": "who", "lenses"');
    expect(problems(map)).toEqual([]);
    expect(problems(map.replace('{ "who": "isle-b" }', '{ "who": 12 }'))).toEqual([
      'unknownRegion $.states.BOR.region',
    ]);
    expect(problems(map.replace('{ "who": "isle-b" }', '{ "who": "a b" }'))).toEqual([
      'badName $.map.collection.features[1].properties.who',
      'unknownRegion $.states.BOR.region',
    ]);
    expect(problems(map.replace('{ "who": "isle-b" }', '{}'))).toEqual([
      'noRegion $.map.collection.features[1]',
      'unknownRegion $.states.BOR.region',
    ]);
    expect(problems(map.replace('{ "who": "isle-b" }', '{ "who": "isle-a" }'))).toEqual([
      'duplicate $.map.collection.features[1].properties.who',
      'unknownRegion $.states.BOR.region',
    ]);
  });

  test('must be what it says it is', () => {
    expect(edited('"type": "MultiPolygon"', '"type": "Point"')).toEqual([
      'notOneOf $.map.collection.features[1].geometry.type',
    ]);
    expect(edited('"type": "FeatureCollection"', '"type": "Topology"')).toEqual(['notOneOf $.map.collection.type']);
    expect(edited('[35, 55], [65, 55], [50, 80], [35, 55]', '[35, 55], [65, 55], [35, 55]')).toEqual([
      'tooShort $.map.collection.features[2].geometry.coordinates[0]',
    ]);
    expect(edited('[50, 80]', '[50, 80, 3]')).toEqual([
      'tooLong $.map.collection.features[2].geometry.coordinates[0][2]',
    ]);
    expect(edited('[50, 80]', '[50, 1e999]')).toEqual([
      'notFinite $.map.collection.features[2].geometry.coordinates[0][2][1]',
    ]);
  });

  test('holds places of its own extent', () => {
    const far = COLLECTION.replace('[50, 80]', '[50, 95]');
    expect(problems(geojsonMap('plain', far))).toEqual([]);
    expect(problems(geojsonMap('equalEarth', far))).toEqual([
      'outsideMap $.map.collection.features[2].geometry.coordinates[0][2][1]',
    ]);
    expect(problems(geojsonMap('plain').replace('[30, 50, 70, 85]', '[30, 85, 70, 50]'))).toEqual([
      'boundsOrder $.map.lenses[0].bounds',
    ]);
    expect(problems(geojsonMap('plain').replace('[30, 50, 70, 85]', '[30, 50, 30.00001, 85]'))).toEqual([
      'boundsOrder $.map.lenses[0].bounds',
    ]);
    const flat = COLLECTION.replaceAll(/, \d+\]/g, ', 5]').replaceAll(/, \d+\],/g, ', 5],');
    expect(problems(geojsonMap('plain', flat))).toContain('boundsOrder $.map.collection');
  });

  test('carries the properties of whoever drew it, as far as they are plain', () => {
    const name = '"name": "Auria"';
    expect(edited(name, '"name": "Auria", "Area (km²)": 1e3, "x": null')).toEqual([]);
    const at = '$.map.collection.features[0].properties.x';
    expect(edited(name, '"x": { "deep": [1] }')).toEqual([`wrongType ${at}`]);
    expect(edited(name, '"x": -1e999')).toEqual([`notFinite ${at}`]);
    expect(edited(name, '"__proto__": { "a": 1 }')).toEqual([
      'forbiddenKey $.map.collection.features[0].properties.__proto__',
    ]);
  });
});
