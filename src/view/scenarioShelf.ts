/** The games that come with the page, as they arrive: the main one first, because all that the title needs is in it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { BuiltInScenario, LoadedScenario } from '../session/types.ts';

export type ShelvedScenario = LoadedScenario | 'loading' | 'failed';

export interface ScenarioShelf {
  /** In the order of the built-in scenarios. */
  readonly scenarios: ReadonlySignal<readonly ShelvedScenario[]>;
  /** Fetches what has not been fetched. @returns when the main game is there, or could not be fetched */
  stock(): Promise<void>;
  /** Asks for one again that failed. */
  again(index: number): Promise<void>;
}

export function createScenarioShelf(builtIn: readonly BuiltInScenario[]): ScenarioShelf {
  const scenarios = signal<readonly ShelvedScenario[]>(builtIn.map(() => 'loading'));
  const put = (index: number, state: ShelvedScenario) => {
    scenarios.value = scenarios.value.map((one, at) => (at === index ? state : one));
  };
  async function load(index: number): Promise<void> {
    put(index, 'loading');
    try {
      const result = await builtIn[index]?.load();
      put(index, result?.ok ? result.loaded : 'failed');
    } catch {
      put(index, 'failed');
    }
  }
  let main: Promise<void> | null = null;
  return {
    scenarios,
    stock() {
      if (main === null) {
        main = load(0);
        void main.then(() => {
          for (const index of builtIn.keys()) if (index > 0) void load(index);
        });
      }
      return main;
    },
    again: load,
  };
}
