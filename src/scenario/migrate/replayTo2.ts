/**
 * Replays of format 1 knew one set of human seats for the whole game, no notes and no other rules' orders. Whatever a file has under the new
 * names stays as it is: the schema judges it.
 */
export function replayTo2(older: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { handovers: [], notes: [], ordersFrom: null, ...older, format: 2 };
}
