/** The games that come with the page: one chunk each, fetched when asked for, and read through the same door as any file. */
import { openScenarioText } from './open.ts';
import type { BuiltInScenario } from './types.ts';

/** Shown first. */
const MAIN_GAME = 'chilly-reception';

const texts = import.meta.glob<string>(['../../scenarios/*.json', '!../../scenarios/mechanisms.json'], {
  query: '?raw',
  import: 'default',
});

/** The text of a game that comes with the page, or null where there is none of that name. Rejects where it cannot be fetched. */
export async function builtInText(id: string): Promise<string | null> {
  const path = Object.keys(texts).find((each) => idOf(each) === id);
  return (path === undefined ? undefined : await texts[path]?.()) ?? null;
}

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '');

export const builtInScenarios: readonly BuiltInScenario[] = Object.entries(texts)
  .map(([path, load]) => ({ id: idOf(path), load: async () => openScenarioText(await load()) }))
  .sort((a, b) => Number(b.id === MAIN_GAME) - Number(a.id === MAIN_GAME) || (a.id < b.id ? -1 : 1));
