import { screens } from '../../../text/en/screens.ts';
import { fill, plural, say, ui } from '../../../text/index.ts';
import { type Refusal, useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import './files.css';

/** Why a file was not opened, problem by problem, at its place in the file. The game in hand stays. */
export function RefusalDialog({ refusal }: { refusal: Refusal }) {
  const app = useApp();
  const close = () => {
    app.refusal.value = null;
  };
  const { file, result } = refusal;
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
        <Mismatch refusal={result} />
      ) : (
        <>
          <p>
            <b>{plural(ui.problemsFound, result.problems.length)}.</b> {ui.fileRefusedWhy}
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

function Mismatch({ refusal }: { refusal: Extract<Refusal['result'], { reason: 'mismatch' }> }) {
  const { mismatch } = refusal;
  return (
    <>
      <p>{fill(screens.mismatch, { turn: mismatch.turn + 1, expected: mismatch.expected, found: mismatch.found })}</p>
      <p class="second">{ui.fileRefusedWhy}</p>
    </>
  );
}
