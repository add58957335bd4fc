/** What a schema cannot say: that the parts of a scenario fit each other. */
import type { Finding } from '../problem.ts';
import { checkCast, checkNeededOrders } from './cast.ts';
import { checkCitations } from './citations.ts';
import { createContext } from './context.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkMap } from './map.ts';
import { checkParameters } from './parameters.ts';
import { checkDefaults, checkReferences } from './references.ts';
import { checkRoles } from './roles.ts';
import { checkSums } from './sums.ts';
import { checkTime } from './time.ts';

/**
 * @param written a scenario as written, in the newest format; anything at all may stand in it
 * @param complaints what the schema found wrong with it: parts that it names are not checked again
 * @param parameterIds the coefficients that the model reads
 */
export function crossCheck(
  written: unknown,
  complaints: readonly Finding[],
  parameterIds: readonly string[],
): readonly Finding[] {
  const found: Finding[] = [];
  const context = createContext(written, complaints, found);
  checkReferences(context);
  checkDefaults(context);
  checkCitations(context);
  checkParameters(context, parameterIds);
  checkDuplicates(context);
  checkCast(context);
  checkNeededOrders(context);
  checkMap(context);
  checkTime(context);
  checkSums(context);
  checkRoles(context);
  return found;
}
