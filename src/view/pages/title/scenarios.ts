import { useEffect, useState } from 'preact/hooks';
import type { BuiltInScenario, LoadedScenario } from '../../../session/types.ts';

export type ScenarioState = LoadedScenario | 'loading' | 'failed';

/**
 * The built-in scenarios as they arrive, in their order. One that cannot be fetched, or is not valid, says so in its place;
 * `again` asks for it once more.
 */
export function useScenarios(builtIn: readonly BuiltInScenario[]): {
  readonly states: readonly ScenarioState[];
  again(index: number): void;
} {
  const [states, setStates] = useState<readonly ScenarioState[]>(() => builtIn.map(() => 'loading'));
  const put = (index: number, state: ScenarioState) =>
    setStates((old) => old.map((one, at) => (at === index ? state : one)));
  const load = (index: number) => {
    put(index, 'loading');
    builtIn[index]?.load().then(
      (result) => put(index, result.ok ? result.loaded : 'failed'),
      () => put(index, 'failed'),
    );
  };
  useEffect(() => {
    for (const index of builtIn.keys()) load(index);
  }, [builtIn]);
  return { states, again: load };
}
