import { useState } from 'preact/hooks';
import { causeSteps } from '../../../text/en/causes.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, say, ui, type Voice } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import { CauseBody } from './CauseBody.tsx';
import type { CauseStep } from './causeSteps.ts';
import './dialogs.css';

function titleOf(step: CauseStep, voice: Voice): string {
  switch (step.kind) {
    case 'change':
      return fill(ui.causesOf, { variable: say.variable(step.found.entry.path, voice) });
    case 'start':
      return fill(ui.causesOf, { variable: say.variable(step.path, voice) });
    case 'figure':
      return say.cause({ kind: 'figure', figure: step.figure }, voice).text;
    case 'event':
      return voice.names.event(step.event);
    case 'group': {
      const posture = say.postureInText(step.posture);
      return fill(causeSteps.groupOf, { group: say.group(step.group, voice), posture });
    }
    case 'term': {
      const posture = say.postureInText(step.posture);
      return fill(causeSteps.termOf, { term: say.term(step.term, voice), posture });
    }
  }
}

function kickerOf(step: CauseStep, voice: Voice): string {
  switch (step.kind) {
    case 'change':
      return `${voice.names.turn(step.found.turn)} · ${say.phase(step.found.entry.phase)}`;
    case 'start':
      return ui.causes;
    case 'figure':
      return causeSteps.figureOf;
    case 'event':
      return causeSteps.eventOf;
    case 'group':
    case 'term': {
      const told = step.kind === 'term' && step.value !== undefined;
      return fill(told ? causeSteps.inReport : causeSteps.inAppraisal, { capital: voice.names.capital(step.state) });
    }
  }
}

/** A figure and what is behind it; each cause opens into its own, down to orders, events and figures with their sources. */
export function CausesDialog({ first }: { first: CauseStep }) {
  const game = useGame();
  const voice = game.voice.value;
  const [trail, setTrail] = useState<readonly CauseStep[]>([first]);
  const here = trail.at(-1) ?? first;
  return (
    <Dialog
      title={titleOf(here, voice)}
      kicker={kickerOf(here, voice)}
      onClose={() => {
        game.dialog.value = null;
      }}
      foot={
        trail.length > 1 ? (
          <button type="button" class="button" onClick={() => setTrail(trail.slice(0, -1))}>
            {screens.back}
          </button>
        ) : undefined
      }
    >
      <CauseBody key={trail.length} step={here} open={(step) => setTrail([...trail, step])} />
    </Dialog>
  );
}
