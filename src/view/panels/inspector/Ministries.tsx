import type { StateId } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { formatNumber, ui } from '../../../text/index.ts';
import { FigureButton } from '../FigureButton.tsx';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';

const FIELDS = [
  ['capability', ui.beliefCapability],
  ['law', ui.beliefLaw],
  ['listen', ui.beliefListen],
  ['disrupt', ui.beliefDisrupt],
  ['manageability', ui.beliefManageability],
] as const;

/** A government is not one mind: what each ministry believes of harm, and of how far it can be contained. */
export function Ministries({ state }: { state: StateId }) {
  const { now, voice } = useGame();
  const { names } = voice.value;
  const { view, scenario } = now.value;
  const node = view.state.states[state];
  if (node === undefined) return null;
  const { beliefs, doubts } = node;
  return (
    <section class="facts" aria-labelledby="ministries-title">
      <h3 id="ministries-title">
        <Term of="concept/ministry">{ui.ministries}</Term>
      </h3>
      <table class="facts-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{screens.ministry}</span>
            </th>
            <th scope="col" class="number">
              {ui.aimWeight}
            </th>
            <th scope="col" class="number">
              <Term of="concept/belief">{ui.beliefCapability}</Term>
            </th>
            <th scope="col" class="number">
              <Term of="concept/belief">{ui.beliefLaw}</Term>
            </th>
            <th scope="col" class="number">
              <Term of="term/listening">{ui.beliefListen}</Term>
            </th>
            <th scope="col" class="number">
              <Term of="term/disruption">{ui.beliefDisrupt}</Term>
            </th>
            <th scope="col" class="number">
              <Term of="concept/manageable">{ui.beliefManageability}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(scenario.ministries).map(([id, spec]) => {
            const belief = beliefs[id];
            if (belief === undefined) return null;
            return (
              <tr key={id}>
                <th scope="row">{spec.name}</th>
                <td class="number">{formatNumber(spec.weight, 2)}</td>
                {FIELDS.map(([field, name]) => (
                  <td class="number" key={field}>
                    <FigureButton
                      of={`states/${state}/beliefs/${id}/${field}`}
                      name={name}
                      text={formatNumber(belief[field], 2)}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {screens.otherHomes}{' '}
        {Object.entries(doubts).map(([home, doubt], index) => (
          <span key={home}>
            {index > 0 && ' · '}
            {names.state(home)}{' '}
            <FigureButton
              of={`states/${state}/doubts/${home}`}
              name={names.state(home)}
              text={formatNumber(doubt, 2)}
            />
          </span>
        ))}
      </p>
    </section>
  );
}
