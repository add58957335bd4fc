import { contested, verdictPage } from '../../../text/en/verdict.ts';
import { fill, formatNumber, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';

const INTENTIONS = ['never', 'listen', 'disrupt'] as const;

/** What the model leaves out, and the assumptions that are argued over: what the scenario took, within what, and what each end says. */
export function LimitsDialog({ onClose }: { onClose: () => void }) {
  const game = useGame();
  const { scenario, hash } = game.now.value;
  const { names } = game.voice.value;
  const { rival } = scenario.powers;
  const odds = scenario.truth.intention[rival];
  const { freedomListen } = scenario.parameters;
  const rows = [
    ...(odds === undefined ? [] : INTENTIONS.map((key) => ({ words: contested[key], figure: odds[key] }))),
    ...(freedomListen === undefined ? [] : [{ words: contested.freedom, figure: freedomListen }]),
  ];
  return (
    <Dialog reading width="wide" title={verdictPage.limitsAndSides} onClose={onClose}>
      <p>{ui.limitsText}</p>
      <table class="contested">
        <thead>
          <tr class="caption">
            <th scope="col">{verdictPage.assumption}</th>
            <th scope="col" class="number">
              {verdictPage.taken}
            </th>
            <th scope="col" class="number">
              {verdictPage.range}
            </th>
            <th scope="col">{verdictPage.ifHigher}</th>
            <th scope="col">{verdictPage.ifLower}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, figure }) => (
            <tr key={words.name}>
              <th scope="row">{fill(words.name, { capital: names.capital(rival) })}</th>
              <td class="number strong">{formatNumber(figure.value, 2)}</td>
              <td class="number">
                {fill(verdictPage.fromTo, { low: formatNumber(figure.low, 2), high: formatNumber(figure.high, 2) })}
              </td>
              <td class="second">{words.higher}</td>
              <td class="second">{words.lower}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="caption">
        {ui.finalHash}: {hash}
      </p>
    </Dialog>
  );
}
