import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchWords } from '../../../text/en/report.ts';
import type { MapHandle } from '../../map/index.ts';
import { hideMap, showMap } from '../../panels/board/keptMap.ts';
import { useGame } from '../../panels/gameUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { theme } from '../../theme/theme.ts';
import { motion } from '../../theme/tokens.ts';
import type { Subject } from './findings.ts';
import { mapsOf, stepsOf } from './lastChange.ts';
import './watch-dialog.css';

/** When each step begins, milliseconds: the arc is drawn, the government follows, the figure last. */
const STARTS = [0, motion.arc, motion.arc + motion.fill] as const;

/**
 * The turn's consequence on the map, in about a second: cause, government, cost. Any key ends it; who asks for less motion gets the end
 * at once. The words say the same, also where there is no map.
 */
export function WatchDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const game = useGame();
  const snapshot = game.now.value;
  const shade = theme.value;
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapHandle | null>(null);
  const [reached, setReached] = useState(0);
  const [round, setRound] = useState(0);
  const maps = useMemo(() => mapsOf(snapshot, subject, shade), [snapshot, subject, shade]);
  const steps = useMemo(() => stepsOf(snapshot, subject, game.voice.value), [snapshot, subject]);
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    let gone = false;
    showMap(game, host).then(
      (handle) => {
        if (gone) return;
        handle.resize();
        handle.reset();
        setMap(handle);
      },
      // Without a map the words remain.
      () => undefined,
    );
    return () => {
      gone = true;
      hideMap(game, host);
    };
  }, []);
  useEffect(() => {
    if (map === null || maps === null) return;
    map.update(maps.before);
    map.settle();
    const begin = requestAnimationFrame(() => map.update(maps.after));
    return () => cancelAnimationFrame(begin);
  }, [map, maps, round]);
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setReached(STARTS.length);
      return;
    }
    setReached(0);
    const timers = STARTS.map((start, index) => setTimeout(() => setReached(index + 1), start));
    return () => timers.forEach(clearTimeout);
  }, [map, round]);
  useEffect(() => {
    const skip = () => {
      map?.settle();
      setReached(STARTS.length);
    };
    document.addEventListener('keydown', skip);
    return () => document.removeEventListener('keydown', skip);
  }, [map]);
  const rows = [
    { title: watchWords.cause, text: steps.cause },
    { title: watchWords.ally, text: steps.ally },
    { title: watchWords.cost, text: steps.cost },
  ];
  return (
    <Dialog
      title={watchWords.title}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <button type="button" class="button" onClick={() => setRound(round + 1)}>
            <Icon name="play" size={15} />
            {watchWords.again}
          </button>
          <button type="button" class="button button-primary" onClick={onClose}>
            {watchWords.back}
          </button>
        </>
      }
    >
      <div class="watch-change-map" ref={place} aria-hidden="true" />
      <ol class="watch-change">
        {rows.map(({ title, text }, index) => (
          <li key={title} class={index < reached ? 'watch-change-reached' : ''}>
            <span class="caption">{title}</span>
            <span class="watch-change-text">{text}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
