/** The scenario has every coefficient that the model reads, and no other. */
import type { CheckContext } from './context.ts';

export function checkParameters(context: CheckContext, known: readonly string[]): void {
  const given = context.names('parameters');
  if (given === null) return;
  const missing = known.filter((id) => !given.includes(id));
  for (const name of given) {
    if (known.includes(name)) continue;
    const near = { name, among: missing };
    context.find('unknownParameter', ['parameters', name], { name }, { onKey: true, near });
  }
  for (const name of missing) context.find('missingParameter', ['parameters', name], { name });
}
