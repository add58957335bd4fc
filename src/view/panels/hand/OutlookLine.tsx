import type { Order } from '../../../engine/model/index.ts';
import type { OddsAnswer, Preview, RangesAnswer } from '../../../session/lab/types.ts';
import { lab } from '../../../text/en/lab.ts';
import { screens } from '../../../text/en/screens.ts';
import { oddsRequest, rangesRequest } from '../../lab/aheadRequests.ts';
import type { Inquiry } from '../../lab/inquiries.ts';
import { oddsMove, oddsRemark, oddsSentence, rangeText } from '../../lab/labText.ts';
import { TenDots } from '../../lab/TenDots.tsx';
import { useInquiry } from '../../lab/useInquiry.ts';
import { useInSight } from '../../lab/useInSight.ts';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { useGame } from '../gameUi.ts';
import { SCORE_DIGITS } from '../inspector/appraisalRows.ts';
import { mainEffect } from './effect.ts';
import './outlook.css';

/**
 * A card's line from the lab: the odds of an order that is aimed at a government's next decision, else the range of the figure that the card
 * names. It has its height from the beginning. Nothing is worked out for a card that is not in sight.
 */
export function OutlookLine({ order, preview }: { order: Order; preview: Inquiry<Preview> | null }) {
  const game = useGame();
  if (game.lab === null) return null;
  if (preview?.kind !== 'told') return <span class="card-outlook" />;
  return <Outlook order={order} preview={preview.answer} />;
}

function Outlook({ order, preview }: { order: Order; preview: Preview }) {
  const game = useGame();
  const snapshot = game.now.value;
  const [line, inSight] = useInSight();
  const effect = mainEffect(preview, snapshot.view, game.voice.value);
  const oddsAsked = oddsRequest(order, preview, snapshot);
  const odds = useInquiry('odds', inSight ? oddsAsked : null);
  const inRange = effect?.settles === null && (oddsAsked === null || odds?.kind === 'none');
  const ranges = useInquiry('ranges', inSight && inRange ? rangesRequest(order, preview, snapshot) : null);
  return (
    <span class="card-outlook" ref={line}>
      {oddsAsked === null && !inRange ? null : (
        <Told odds={odds} ranges={inRange ? ranges : null} figure={effect?.figure ?? null} />
      )}
    </span>
  );
}

function Told({
  odds,
  ranges,
  figure,
}: {
  odds: Inquiry<OddsAnswer> | null;
  ranges: Inquiry<RangesAnswer> | null;
  /** Null where it is about the target's score. */
  figure: string | null;
}) {
  const game = useGame();
  if (odds?.kind === 'told') {
    const { posture, withIt, without, difference } = odds.answer;
    const remark = oddsRemark(odds.answer);
    return (
      <>
        <PostureGlyph posture={posture} size={12} />
        <TenDots of={withIt.ofTen} mark={difference.beyondNoise ? without.ofTen : null} />
        <b aria-hidden="true">{oddsMove(odds.answer)}</b>
        <span class="visually-hidden">
          {oddsSentence(odds.answer, game.voice.value)} {remark === null ? null : `${remark} `}
        </span>
      </>
    );
  }
  if (ranges?.kind === 'told') {
    const { targets, figures } = ranges.answer;
    const range = figure === null ? targets[0] : figures.find(({ id }) => id === figure);
    if (range === undefined) return null;
    return (
      <>
        <span class="second">{figure === null ? lab.nextScore : lab.nextTurn}</span>
        <b class="number">{rangeText(range, figure === null ? SCORE_DIGITS : 1)}</b>
      </>
    );
  }
  if (odds?.kind === 'failed' || ranges?.kind === 'failed') return <span class="second">{lab.failed}</span>;
  const isNone = ranges?.kind === 'none' || (ranges === null && odds?.kind === 'none');
  const isAsked = odds?.kind === 'waiting' || ranges?.kind === 'waiting';
  return isNone ? null : (
    <span class="second" aria-busy={isAsked}>
      {screens.weighing}
    </span>
  );
}
