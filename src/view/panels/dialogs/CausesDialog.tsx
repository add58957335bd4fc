import { useState } from 'preact/hooks';
import type { Cause, Path } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, say, ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import { type FoundEntry, lastChange } from './causes.ts';
import './dialogs.css';

/** One change and its causes; a cause that is itself a variable opens into its own, down to orders, events and figures. */
export function CausesDialog({ path }: { path: Path }) {
  const game = useGame();
  const { history } = game.now.value;
  const voice = game.voice.value;
  const last = history.at(-1)?.turn ?? 0;
  const [trail, setTrail] = useState<readonly (FoundEntry | Path)[]>(() => [lastChange(history, path, last) ?? path]);
  const here = trail.at(-1) ?? path;
  const shownPath = typeof here === 'string' ? here : here.entry.path;
  const open = (cause: Extract<Cause, { kind: 'variable' }>) => {
    const found = typeof here === 'string' ? null : lastChange(history, cause.path, here.turn, here.index);
    if (found !== null) setTrail([...trail, found]);
  };
  return (
    <Dialog
      title={fill(ui.causesOf, { variable: say.variable(shownPath, voice) })}
      kicker={typeof here === 'string' ? ui.causes : `${voice.names.turn(here.turn)} · ${say.phase(here.entry.phase)}`}
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
      {typeof here === 'string' ? (
        <p>{ui.noChangeThisTurn}</p>
      ) : (
        <>
          <p class="causes-change">
            {say.value(here.entry.path, here.entry.before, voice)} →{' '}
            <b>{say.value(here.entry.path, here.entry.after, voice)}</b>
          </p>
          <ol class="causes">
            {here.entry.causes.map((cause) => {
              const { kind, text } = say.cause(cause, voice);
              const deeper =
                cause.kind === 'variable' && lastChange(history, cause.path, here.turn, here.index) !== null;
              return (
                <li key={`${kind} ${text}`}>
                  <span class="caption">{kind}</span>
                  {cause.kind === 'variable' && deeper ? (
                    <button type="button" class="figure-button" onClick={() => open(cause)}>
                      {text}
                    </button>
                  ) : (
                    <span>
                      {text}
                      {cause.kind === 'variable' ? <span class="caption">, {screens.asAtStart}</span> : null}
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Dialog>
  );
}
