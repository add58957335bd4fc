import { screens } from '../../../text/en/screens.ts';
import { fill, plural, say, ui } from '../../../text/index.ts';
import { type Refusal, useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import './files.css';

/** Why a file was not opened, problem by problem, at its place in the file. A game in hand stays, and that is said where there is one. */
export function RefusalDialog({ refusal }: { refusal: Refusal }) {
  const app = useApp();
  const close = () => {
    app.refusal.value = null;
  };
  const { file, result } = refusal;
  const stays = app.page.value.kind === 'game';
  return (
    <Dialog
      reading
      title={result.reason === 'mismatch' ? ui.mismatchTitle : ui.fileRefused}
      kicker={file}
      width="wide"
      onClose={close}
      foot={
        <button type="button" class="button button-primary" onClick={close}>
          {ui.close}
        </button>
      }
    >
      {result.reason === 'mismatch' ? (
        <Mismatch refusal={result} stays={stays} />
      ) : (
        <>
          <p>
            <b>{plural(ui.problemsFound, result.problems.length)}.</b> {stays ? ui.fileRefusedWhy : null}
          </p>
          <ol class="problems">
            {result.problems.map((problem) => (
              <li key={`${problem.line} ${problem.column} ${problem.code} ${problem.path}`}>
                {problem.severity === 'warning' ? <span class="caption">{screens.warning} </span> : null}
                {say.fileProblem(problem)}
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}

function Mismatch({ refusal, stays }: { refusal: Extract<Refusal['result'], { reason: 'mismatch' }>; stays: boolean }) {
  const { mismatch } = refusal;
  return (
    <>
      <p>{fill(screens.mismatch, { turn: mismatch.turn + 1, expected: mismatch.expected, found: mismatch.found })}</p>
      {stays ? <p class="second">{ui.fileRefusedWhy}</p> : null}
    </>
  );
}
