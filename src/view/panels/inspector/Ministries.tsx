import type { StateId } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { formatNumber, ui } from '../../../text/index.ts';
import { FigureButton } from '../FigureButton.tsx';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';

const BELIEFS = [
  ['capability', ui.beliefCapability, 'concept/belief'],
  ['law', ui.beliefLaw, 'concept/belief'],
  ['listen', ui.beliefListen, 'term/listening'],
  ['disrupt', ui.beliefDisrupt, 'term/disruption'],
  ['manageability', ui.beliefManageability, 'concept/manageable'],
] as const;

/** A government is not one mind: what each ministry believes of gear, law and use, and of how far harm can be contained. */
export function Ministries({ state }: { state: StateId }) {
  const { now, voice } = useGame();
  const { names } = voice.value;
  const { view, scenario } = now.value;
  const node = view.state.states[state];
  if (node === undefined) return null;
  const ministries = Object.entries(scenario.ministries).flatMap(([id, { name, weight }]) => {
    const belief = node.beliefs[id];
    return belief === undefined ? [] : [{ id, name, weight, belief }];
  });
  return (
    <>
      <section class="facts" aria-labelledby="ministries-title">
        <h3 id="ministries-title">
          <Term of="concept/ministry">{ui.ministries}</Term>
        </h3>
        <table class="facts-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{screens.heldBelief}</span>
              </th>
              {ministries.map(({ id, name }) => (
                <th scope="col" class="number" key={id}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {BELIEFS.map(([field, name, term]) => (
              <tr key={field}>
                <th scope="row">
                  <Term of={term}>{name}</Term>
                </th>
                {ministries.map(({ id, belief }) => (
                  <td class="number" key={id}>
                    <FigureButton
                      of={`states/${state}/beliefs/${id}/${field}`}
                      name={name}
                      text={formatNumber(belief[field], 2)}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{ui.aimWeight}</th>
              {ministries.map(({ id, weight }) => (
                <td class="number" key={id}>
                  {formatNumber(weight, 2)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <section class="facts" aria-labelledby="doubts-title">
        <h3 id="doubts-title">
          <Term of="concept/doubt">{screens.otherHomes}</Term>
        </h3>
        <dl class="facts-list">
          {Object.entries(node.doubts).map(([home, doubt]) => (
            <div key={home}>
              <dt>{names.state(home)}</dt>
              <dd class="number">
                <FigureButton
                  of={`states/${state}/doubts/${home}`}
                  name={names.state(home)}
                  text={formatNumber(doubt, 2)}
                />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
