import type { Verification } from '../../../engine/model/index.ts';
import type { Scenario } from '../../../engine/model/scenario.ts';
import type { LinkProblem } from '../../../session/links/types.ts';
import type { ShownProblem } from '../../../session/opening/types.ts';
import { links } from '../../../text/en/links.ts';
import { opening as words } from '../../../text/en/opening.ts';
import { fill, formatNumber, plural, say, voiceOf } from '../../../text/index.ts';
import { gameInHand, useApp } from '../../appUi.ts';
import type { Refusal, Refused } from '../../opening.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { CopyProblems, Problems } from './Problems.tsx';

/** Why something was not opened, and what can be done. A game in hand stays, and that is said where there is one. */
export function RefusalDialog({ refusal: { file, result } }: { refusal: Refusal }) {
  const app = useApp();
  const close = () => {
    app.files.refusal.value = null;
  };
  const stays = gameInHand(app.page.value) !== null;
  const closeButton = (
    <button type="button" class={result.kind === 'otherRules' ? 'button' : 'button button-primary'} onClick={close}>
      {words.close}
    </button>
  );
  return (
    <Dialog
      reading={result.kind !== 'otherRules'}
      title={titleOf(result)}
      kicker={file}
      width={result.kind === 'problems' ? 'wide' : 'narrow'}
      onClose={close}
      foot={
        <>
          {result.kind === 'problems' ? <CopyProblems file={file} problems={result.problems} /> : null}
          {closeButton}
          {result.kind === 'otherRules' ? (
            <button type="button" class="button button-primary" onClick={() => void app.files.playAgain()}>
              {words.playAgain}
            </button>
          ) : null}
        </>
      }
    >
      <div class="refusal">
        <Reasons result={result} />
        {stays ? <p class="second">{words.stays}</p> : null}
        {result.kind === 'problems' ? <Problems problems={result.problems.filter(isOwn)} /> : null}
      </div>
    </Dialog>
  );
}

function titleOf({ kind }: Refused): string {
  if (kind === 'badLink') return links.refusedTitle;
  if (kind === 'mismatch') return words.mismatchTitle;
  return kind === 'otherRules' ? words.otherRulesTitle : words.problemsTitle;
}

/** The closing entry of a long list only counts those that are left out. */
const isOwn = ({ code }: ShownProblem): boolean => code !== 'moreProblems';

function Reasons({ result }: { result: Refused }) {
  switch (result.kind) {
    case 'problems':
      return <Summary problems={result.problems} />;
    case 'mismatch':
      return <Mismatch mismatch={result.mismatch} scenario={result.scenario} />;
    case 'otherRules':
      return (
        <>
          <p>{fill(words.otherRules, result)}</p>
          <p>{words.otherRulesOffer}</p>
        </>
      );
    default:
      return <p>{reasonOf(result)}</p>;
  }
}

function reasonOf(result: Exclude<Refused, { kind: 'problems' | 'mismatch' | 'otherRules' }>): string {
  switch (result.kind) {
    case 'gaveUp':
      return result.reason === 'tooSlow' ? words.tooSlow : words.crashed;
    case 'several':
      return fill(words.several, { n: result.n });
    case 'tooLarge':
      return fill(words.tooLarge, {
        mb: formatNumber(result.bytes / 1e6, 1),
        most: formatNumber(result.most / 1e6),
      });
    case 'badLink':
      return badLink(result.problem);
    default:
      return words[result.kind];
  }
}

function badLink(problem: LinkProblem): string {
  switch (problem.code) {
    case 'otherRules':
      return fill(links.otherRules, problem);
    case 'unknownScenario':
    case 'otherScenario':
      return fill(links[problem.code], problem);
    case 'notAsRecorded':
      return fill(links.notAsRecorded, { turn: problem.turn + 1 });
    default:
      return links[problem.code];
  }
}

function Summary({ problems }: { problems: readonly ShownProblem[] }) {
  const own = problems.filter(isOwn);
  const warnings = own.filter(({ severity }) => severity === 'warning').length;
  const errors = plural(words.problems, own.length - warnings);
  const counted =
    warnings === 0
      ? errors
      : fill(words.problemsAndWarnings, { problems: errors, warnings: plural(words.warnings, warnings) });
  const closing = problems.find((problem) => !isOwn(problem));
  return (
    <p>
      <b>{counted}.</b> {closing === undefined ? null : closing.message}
    </p>
  );
}

function Mismatch({ mismatch, scenario }: { mismatch: Extract<Verification, { ok: false }>; scenario: Scenario }) {
  const voice = voiceOf(scenario, null, { turn: 0, orderAt: () => null, commitment: () => null });
  return (
    <>
      {say.mismatch(mismatch, voice).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
