import { useState } from 'preact/hooks';
import { hintsOf } from '../../../engine/selectors/index.ts';
import { guideWords } from '../../../text/en/guide.ts';
import { screens } from '../../../text/en/screens.ts';
import { basisOf, fill, ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import { seal } from '../guide/guided.ts';
import './dialogs.css';

/**
 * A choice that the turn asks of the seat: each with what can be foreseen, and what silence would choose.
 * @param seals whether the answer ends the turn
 */
export function DilemmaDialog({ index, seals }: { index: number; seals: boolean }) {
  const game = useGame();
  const dilemma = game.now.value.dilemmas[index];
  const [wanted, setWanted] = useState(dilemma?.chosen ?? dilemma?.spec.default ?? '');
  if (dilemma === undefined) return null;
  const { spec } = dilemma;
  const basis = basisOf(spec, game.now.value.scenario);
  const silence = spec.choices.find(({ id }) => id === spec.default);
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog
      title={spec.headline}
      kicker={ui.dilemma}
      onClose={close}
      foot={
        <>
          <p class="caption dilemma-default">{fill(ui.dilemmaDefault, { choice: silence?.label ?? spec.default })}</p>
          <button type="button" class="button" onClick={close}>
            {ui.answerLater}
          </button>
          <button type="submit" form="dilemma-form" class="button button-primary">
            {seals ? guideWords.answerAndSeal : screens.answer}
          </button>
        </>
      }
    >
      <p class="dilemma-body">{spec.body}</p>
      {basis === null ? null : <p class="caption dilemma-basis">{basis.note}</p>}
      <form
        id="dilemma-form"
        onSubmit={(event) => {
          event.preventDefault();
          game.session.draftOrder({ kind: 'answer', dilemma: spec.id, choice: wanted });
          // A turn may ask more than once: the next choice follows upon the last.
          const next = game.now.value.dilemmas.findIndex(({ chosen }, at) => chosen === null && at > index);
          game.dialog.value = next < 0 || seals || dilemma.chosen !== null ? null : { kind: 'dilemma', index: next };
          if (seals) seal(game);
        }}
      >
        <fieldset class="dilemma-choices">
          <legend class="visually-hidden">{ui.dilemma}</legend>
          {spec.choices.map((choice) => (
            <label key={choice.id} class="dilemma-choice">
              <input type="radio" name="choice" checked={wanted === choice.id} onChange={() => setWanted(choice.id)} />
              <span>
                <span class="strong">{choice.label}</span>
                {hintsOf(game.now.value.view, choice).map((hint) => (
                  <span key={hint} class="second">
                    {hint}
                  </span>
                ))}
              </span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
