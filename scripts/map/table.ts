/** `assets/geometry/world-ids.json`: the editorial part of the atlas, kept apart from the code. */
export interface IdTable {
  /** ISO 3166-1 numeric → alpha-3. */
  readonly iso: Readonly<Record<string, string>>;
  /** Features without a number: name in the source → a key of our own, in the range that ISO leaves to users (XAA to XZZ). */
  readonly named: Readonly<Record<string, string>>;
  /** Polygons that become pieces of their own: the one of `from` that holds `point` (degrees). */
  readonly split: readonly {
    readonly id: string;
    readonly name: string;
    readonly from: string;
    readonly point: readonly [number, number];
  }[];
  /** Pieces whose status is disputed; drawn with no state unless a scenario says otherwise. */
  readonly disputed: readonly string[];
  /** Pieces drawn with another one. */
  readonly with: Readonly<Record<string, string>>;
  /** Numbers left out. */
  readonly omit: readonly string[];
}
