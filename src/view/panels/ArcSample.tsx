import type { ArcKind } from '../map/types.ts';

/** The four kinds of arc as the map draws them, 30 × 12: line, origin and end differ, so that no colour is needed. */
export function ArcSample({ kind }: { kind: ArcKind }) {
  return (
    <svg class={`arc-sample arc-sample-${kind}`} viewBox="0 0 30 12" aria-hidden="true">
      <circle cx="3" cy="6" r="2.6" class="arc-sample-solid" />
      {LINES[kind]}
    </svg>
  );
}

const LINES = {
  pressure: (
    <>
      <path class="arc-sample-line" d="M4 6H22" stroke-width="2" />
      <path class="arc-sample-solid" d="M21 1.5L30 6L21 10.5Z" />
    </>
  ),
  money: (
    <>
      <path
        class="arc-sample-line"
        d="M8.4 6H21.5"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-dasharray="0 5.2"
      />
      <circle cx="25.5" cy="6" r="4" class="arc-sample-solid" />
    </>
  ),
  evidence: (
    <>
      <path class="arc-sample-line" d="M5 6H27" stroke-width="1.6" stroke-dasharray="7 4" />
      <path class="arc-sample-line" d="M22.5 1.5L28.5 6L22.5 10.5" stroke-width="1.6" />
    </>
  ),
  retaliation: (
    <>
      <path
        class="arc-sample-line"
        d="M4 6L6 4.1L8 7.9L10 4.1L12 7.9L14 4.1L16 7.9L18 4.1L20 7.9L22 4.1L24 7.9L25 6H27"
        stroke-width="1.2"
      />
      <path class="arc-sample-line" d="M27.5 0V12" stroke-width="2.6" />
    </>
  ),
} as const;
