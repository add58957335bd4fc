import type { Order, StateId } from '../../../engine/model/index.ts';
import type { OddsAnswer, OddsSide, Preview } from '../../../session/lab/types.ts';
import { lab } from '../../../text/en/lab.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, type Voice } from '../../../text/index.ts';
import { oddsRequest } from '../../lab/aheadRequests.ts';
import type { Inquiry } from '../../lab/inquiries.ts';
import { oddsRemark, oddsSentence, ofTenText } from '../../lab/labText.ts';
import { TenDots } from '../../lab/TenDots.tsx';
import { useInquiry } from '../../lab/useInquiry.ts';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';
import './outlook.css';

/** How likely the target comes to settle on the posture at issue, with the order and without. It has its room while that is worked out. */
export function OrderOdds({ order, preview }: { order: Order; preview: Preview }) {
  const game = useGame();
  const request = oddsRequest(order, preview, game.now.value);
  const odds = useInquiry('odds', request, true);
  if (request === null || odds === null) return null;
  const known = odds.kind === 'told' ? odds.answer : null;
  const remark = known === null ? null : oddsRemark(known);
  return (
    <div class="order-outlook">
      <h4>
        <Term of="concept/odds">{lab.oddsTitle}</Term>
      </h4>
      <div class="order-sides" aria-hidden="true">
        <Side name={lab.withIt} side={known?.withIt ?? null} />
        <Side name={lab.withoutIt} side={known?.without ?? null} />
      </div>
      <p class="order-odds">
        {sentence(odds, request.target, game.voice.value)}
        {remark === null ? null : ` ${remark}`}
      </p>
    </div>
  );
}

function Side({ name, side }: { name: string; side: OddsSide | null }) {
  return (
    <>
      <span class="second">{name}</span>
      <TenDots of={side?.ofTen ?? null} />
      <b>{side === null ? null : ofTenText(side)}</b>
    </>
  );
}

function sentence(odds: Inquiry<OddsAnswer>, target: StateId, voice: Voice): string {
  switch (odds.kind) {
    case 'told':
      return oddsSentence(odds.answer, voice);
    case 'waiting':
      return screens.weighing;
    case 'failed':
      return lab.failed;
    case 'none':
      return odds.problem.code === 'noWindow'
        ? fill(lab.noDecisionAhead, { capital: voice.names.capital(target), within: odds.problem.within })
        : lab.noOdds;
  }
}
