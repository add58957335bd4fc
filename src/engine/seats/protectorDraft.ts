/** The protector's draft: orders that follow the manners of its course. */
import type { SeatView } from '../model/index.ts';
import { type ProtectorManners, protectorManners } from '../rules/protectorManners.ts';
import { beginDraft, type Draft } from './draft.ts';

export interface ProtectorDraft extends Draft {
  readonly manners: ProtectorManners;
}

export function beginProtectorDraft(view: SeatView): ProtectorDraft {
  const draft = beginDraft(view);
  return { ...draft, manners: protectorManners(draft.world, view.state) };
}
