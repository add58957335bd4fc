import { contested, verdictPage } from '../../../text/en/verdict.ts';
import { fill, formatNumber, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';

const INTENTIONS = ['never', 'listen', 'disrupt'] as const;

/** Small coefficients keep a digit that tells. */
const short = (value: number): string => formatNumber(value, Math.abs(value) < 0.1 ? 3 : 2);

/** What the model leaves out, and the assumptions that are argued over: what the scenario took, within what, and what each end says. */
export function LimitsDialog({ onClose }: { onClose: () => void }) {
  const game = useGame();
  const { scenario, hash } = game.now.value;
  const { names } = game.voice.value;
  const { rival } = scenario.powers;
  const odds = scenario.truth.intention[rival];
  const rows = [
    ...(odds === undefined
      ? []
      : INTENTIONS.map((key) => ({
          name: fill(contested[key].name, { capital: names.capital(rival) }),
          higher: contested[key].higher,
          lower: contested[key].lower,
          figures: [odds[key]],
        }))),
    // What is assumed of the hidden truth stands above, with its odds.
    ...(scenario.contested ?? []).flatMap(({ name, parameters = [], high, low }) => {
      const figures = parameters.flatMap((id) => scenario.parameters[id] ?? []);
      return figures.length === 0 ? [] : [{ name, higher: high.says, lower: low.says, figures }];
    }),
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
          {rows.map(({ name, higher, lower, figures }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number strong">
                {figures.map(({ value }, at) => (
                  <div key={at}>{short(value)}</div>
                ))}
              </td>
              <td class="number">
                {figures.map(({ low, high }, at) => (
                  <div key={at}>{fill(verdictPage.fromTo, { low: short(low), high: short(high) })}</div>
                ))}
              </td>
              <td class="second">{higher}</td>
              <td class="second">{lower}</td>
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
