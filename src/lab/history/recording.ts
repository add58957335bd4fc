/** A game along a script as a recording, to be watched like any other. */
import {
  hashJson,
  hashState,
  type OrdersBySeat,
  type Replay,
  RULES_VERSION,
  type Scenario,
} from '../../engine/index.ts';
import type { Script } from '../../scenario/index.ts';
import { playScript } from './playScript.ts';
import { scripted } from './scripted.ts';

/** The recording’s scenario is the one that was played: with the script’s events, and its orders free. */
export function recordScript(scenario: Scenario, script: Script, seed: string): Replay {
  const played = scripted(scenario, script);
  const turns: { orders: OrdersBySeat; hash: string }[] = [];
  playScript(scenario, script, seed, {
    watch: (state, orders) => void turns.push({ orders, hash: hashState(state) }),
  });
  // As a file has it, without what is undefined.
  const source: unknown = JSON.parse(JSON.stringify(played.scenario));
  return {
    kind: 'rr.replay',
    format: 3,
    rulesVersion: RULES_VERSION,
    scenarioHash: hashJson(source),
    scenario: source,
    seed,
    // Whoever watches without a seat is shown what measures the first.
    humans: [scenario.powers.protector, scenario.powers.rival],
    handovers: [],
    opponents: 'rulesOfThumb',
    notes: [],
    ordersFrom: null,
    turns,
  };
}
