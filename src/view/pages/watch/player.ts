import { type ReadonlySignal, signal } from '@preact/signals';

/** A cursor that moves by itself, a turn at a time. */
export interface Player {
  readonly playing: ReadonlySignal<boolean>;
  play(): void;
  pause(): void;
}

/** Milliseconds for which a turn stands while a recording plays. */
const TURN_STANDS = 1000;

/** @param advance goes one turn on; false = the end is reached */
export function createPlayer(advance: () => boolean): Player {
  const playing = signal(false);
  let timer: ReturnType<typeof setInterval> | undefined;
  function pause(): void {
    clearInterval(timer);
    playing.value = false;
  }
  return {
    playing,
    play() {
      pause();
      playing.value = true;
      timer = setInterval(() => {
        if (!advance()) pause();
      }, TURN_STANDS);
    },
    pause,
  };
}
