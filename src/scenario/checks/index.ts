/** What a schema cannot say: that the parts of a scenario fit each other. */
import type { ParameterRules } from '../../engine/model/index.ts';
import type { Finding } from '../problem.ts';
import { checkCast, checkNeededOrders } from './cast.ts';
import { checkCitations, checkRecorded } from './citations.ts';
import { checkContested } from './contested.ts';
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
 * @param parameters the coefficients that the model reads, and what they may be
 */
export function crossCheck(
  written: unknown,
  complaints: readonly Finding[],
  parameters: ParameterRules,
): readonly Finding[] {
  const found: Finding[] = [];
  const context = createContext(written, complaints, found);
  checkReferences(context);
  checkDefaults(context);
  checkCitations(context);
  checkRecorded(context);
  checkParameters(context, parameters);
  checkContested(context, parameters);
  checkDuplicates(context);
  checkCast(context);
  checkNeededOrders(context);
  checkMap(context);
  checkTime(context);
  checkSums(context);
  checkRoles(context);
  return found;
}
