import { useState } from 'preact/hooks';
import type { ShownProblem } from '../../../session/opening/types.ts';
import { opening as words } from '../../../text/en/opening.ts';
import { fill, say } from '../../../text/index.ts';
import './files.css';

/** Problems of a file, each with the lines around it; the place is marked by a sign in the margin and one beneath the column. */
export function Problems({ problems }: { problems: readonly ShownProblem[] }) {
  return (
    <ol class="problems">
      {problems.map((problem, index) => (
        <Problem key={index} problem={problem} />
      ))}
    </ol>
  );
}

function Problem({ problem }: { problem: ShownProblem }) {
  const { line, column, path, message, expected, suggestion, severity } = problem;
  return (
    <li>
      <p class="problem-place caption">
        {fill(words.place, { line, column })} · <code>{path}</code>
      </p>
      <p class="problem-message">
        {severity === 'warning' ? <span class="caption">{words.warning} </span> : null}
        <b>{message}</b> {expected === '' ? null : fill(words.expected, { expected })}{' '}
        {suggestion === null ? null : fill(words.suggestion, { suggestion })}
      </p>
      <Excerpt problem={problem} />
    </li>
  );
}

function Excerpt({ problem: { line, around, caret } }: { problem: ShownProblem }) {
  if (around.length === 0) return null;
  return (
    <figure class="excerpt" aria-label={fill(words.excerpt, { line })}>
      {around.map(({ line: number, text }) => (
        <div key={number} class={number === line ? 'excerpt-line excerpt-own' : 'excerpt-line'}>
          <span class="excerpt-number">{number}</span>
          <code>{number === line ? <Marked text={text} caret={caret} /> : text}</code>
        </div>
      ))}
    </figure>
  );
}

/** The character at the place is marked, so that the sign stands under it whatever the width of the letters before it. */
function Marked({ text, caret }: { text: string; caret: number }) {
  const [character = ' '] = [...text.slice(caret)];
  return (
    <>
      {text.slice(0, caret)}
      <mark class="excerpt-caret">{character}</mark>
      {text.slice(caret + character.length)}
    </>
  );
}

/** All that the dialog says, as text for a message to whoever made the file. */
export function CopyProblems({ file, problems }: { file: string; problems: readonly ShownProblem[] }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(say.fileProblems(file, problems));
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <>
      <span class="caption" role="status" aria-live="polite">
        {said}
      </span>
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copy}
      </button>
    </>
  );
}
