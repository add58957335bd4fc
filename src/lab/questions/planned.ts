/** Where a government would stand after this turn with what is drafted, and with nothing but the answers to dilemmas. */
import { checkDraft, checkStandpoint, viewFrom } from '../imagined.ts';
import { Previews } from '../previews.ts';
import { checkName, type Question } from '../question.ts';
import type { Planned, PlannedRequest } from './previewTypes.ts';

export const planned: Question<PlannedRequest, Previews, Planned, Planned> = {
  check: (scenario, { from, draft, target }) =>
    checkStandpoint(scenario, from) ??
    checkName('target', target, Object.keys(from.state.states).sort()) ??
    (draft.some(({ kind }) => kind !== 'answer') ? null : { code: 'nothingToAsk', field: 'draft' }) ??
    checkDraft(viewFrom(scenario, from), 'draft', draft),
  size: () => 1,
  prepare: (scenario, { from }) => new Previews(viewFrom(scenario, from), from.name),
  sample: (_scenario, { draft, target }, _index, prepared) => prepared.planned(target, draft),
  answer(_scenario, { target }, [only]) {
    if (only === undefined) throw new RangeError(target);
    return only;
  },
};
