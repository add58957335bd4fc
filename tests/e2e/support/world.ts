/** The small scenario as it is written, so that a test of the page does not hang on a name in it. */
import { readFileSync } from 'node:fs';

interface World {
  readonly meta: { readonly title: string };
  readonly powers: { readonly protector: string; readonly rival: string };
  readonly states: Readonly<Record<string, { readonly name: string; readonly capital: string }>>;
  readonly calendar: { readonly turns: number };
}

const world: World = JSON.parse(readFileSync('scenarios/archipelago.json', 'utf8'));

export const { title } = world.meta;
export const turns = world.calendar.turns;
const protector = world.powers.protector;
/** Names and capitals, by name. */
export const states = Object.entries(world.states)
  .map(([id, { name, capital }]) => ({ id, name, capital }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
export const protectorName = world.states[protector]?.name ?? '';
/** A state that decides, so that its dossier has reasons. */
export const government = states.find(({ id }) => id !== protector && id !== world.powers.rival);
export const start = `./#scenario=archipelago&seat=${protector}&seed=5`;
