import { useMemo } from 'preact/hooks';
import { screens } from '../../../text/en/screens.ts';
import { watch as words } from '../../../text/en/watch.ts';
import { fill, plural, say, turnLabel, ui } from '../../../text/index.ts';
import { recordBefore } from './marks.ts';
import { type SeatOrders, turnOrders } from './turnOrders.ts';
import { useWatch } from './watchUi.ts';

/** What every seat ordered in the turn that led here. */
export function OrdersTab() {
  const { watch, cursor } = useWatch();
  const { reel } = watch;
  const record = recordBefore(reel, cursor.value);
  const told = useMemo(
    () => (record === undefined ? null : turnOrders(record, reel.humansAt(record.turn))),
    [record, reel],
  );
  if (record === undefined || told === null) return <p class="watch-none">{words.reportNone}</p>;
  return (
    <section aria-labelledby="orders-of-title">
      <h2 class="watch-title" id="orders-of-title">
        {fill(words.ordersOf, { date: turnLabel(reel.scenario.calendar, record.turn) })}
      </h2>
      <ul class="watch-orders">
        {[...told.people, ...told.telling].map((seat) => (
          <OrdersOf key={seat.seat} of={seat} turn={record.turn} person={told.people.includes(seat)} />
        ))}
      </ul>
      {told.others.length === 0 ? null : (
        <details class="watch-others">
          <summary>{plural(words.quiet, told.others.length)}</summary>
          <ul class="watch-orders">
            {told.others.map((seat) => (
              <OrdersOf key={seat.seat} of={seat} turn={record.turn} person={false} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OrdersOf({ of, turn, person }: { of: SeatOrders; turn: number; person: boolean }) {
  const { game } = useWatch();
  // Deadlines are counted from the turn in which they were set.
  const voice = { ...game.voice.value, turn };
  return (
    <li>
      <h3>
        {voice.names.state(of.seat)}
        {person ? <span class="caption"> {of.seat === voice.you ? screens.you : words.person}</span> : null}
      </h3>
      {of.orders.length === 0 ? <p class="second">{words.noOrders}</p> : null}
      <ul>
        {of.orders.map((order, index) => {
          const text = say.order(order, voice);
          return <li key={`${index} ${text}`}>{text}</li>;
        })}
        {of.rejected.map((rejection) => (
          <li key={`refused ${rejection.index}`} class="second">
            {ui.refused}: {say.problem(rejection, voice)}
          </li>
        ))}
      </ul>
    </li>
  );
}
