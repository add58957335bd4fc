/** In games of format 2 every seat that no person held went by the engine's rules of thumb; format 3 says how they were played. */
export function replayTo3(older: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { opponents: 'rulesOfThumb', ...older, format: 3 };
}
