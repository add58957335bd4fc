/**
 * The scenario: everything about a world that is not a rule. The format is described for authors in scenarios/README.md; the
 * schema in src/scenario is tested to agree with these types.
 */

import type { ActSpec } from './acts.ts';
import type { CourseSpec } from './courses.ts';
import type { DilemmaSpec, EventSpec } from './events.ts';
import type { BlocId, Layer, MinistryId, ObjectiveId, Posture, SourceKey, StakeId, StateId, VendorId } from './ids.ts';
import type { OrderKind } from './order.ts';

/** A number that someone stands behind: `sources` are keys of the scenario's sources, or the word "judgement". */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly sources: readonly SourceKey[];
  readonly confidence: Confidence;
  readonly note?: string;
}
export type Confidence = 'high' | 'medium' | 'low';

/** A global coefficient, with its unit and plausible range. */
export interface Parameter extends Figure {
  readonly unit: string;
  /** What it does, in a sentence for a class. */
  readonly meaning: string;
}

export interface Scenario {
  /** Where editors find the JSON Schema; the game does not read it. */
  readonly $schema?: string;
  readonly format: 1;
  readonly id: string;
  readonly meta: Meta;
  readonly calendar: Calendar;
  readonly map: MapSpec;
  readonly powers: Powers;
  /** How likely each course of the two powers is; left out, each is as likely as another. */
  readonly courses?: CourseSpec;
  readonly ministries: Readonly<Record<MinistryId, MinistrySpec>>;
  readonly states: Readonly<Record<StateId, StateSpec>>;
  readonly vendors: Readonly<Record<VendorId, VendorSpec>>;
  readonly blocs: Readonly<Record<BlocId, BlocSpec>>;
  readonly ties: readonly Tie[];
  readonly truth: TruthPrior;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Assumptions that are argued over; left out, the scenario names none. */
  readonly contested?: readonly ContestedSpec[];
  readonly stakes: Readonly<Record<StakeId, StakeSpec>>;
  readonly orders: Readonly<Partial<Record<OrderKind, OrderSpec>>>;
  readonly events: readonly EventSpec[];
  readonly dilemmas: readonly DilemmaSpec[];
  readonly roles: Readonly<Record<StateId, RoleSpec>>;
  /** The role of every playable government that has none of its own in `roles`. */
  readonly allyRole: GenericRoleSpec;
  /** What the rival aims at by its own account; nobody can take its seat yet. Left out in scenarios from before it was scored. */
  readonly rivalRole?: GenericRoleSpec;
  readonly sources: Readonly<Record<SourceKey, SourceSpec>>;
}

export interface Meta {
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly licence: string;
  /** Playing time in minutes, shortest and longest. */
  readonly minutes: readonly [number, number];
  /** Whether the world is invented (no facts to check) or real. */
  readonly invented: boolean;
}

export interface Calendar {
  readonly startYear: number;
  /** 1 to 4. */
  readonly startQuarter: number;
  readonly turns: number;
  /** Turns in a year: 4 for quarters. */
  readonly turnsPerYear: number;
  readonly acts: readonly ActSpec[];
}

export interface Powers {
  /** The state that argues against the restricted vendors; its seat has the protector's orders. */
  readonly protector: StateId;
  /** The home state of the restricted vendors. */
  readonly rival: StateId;
}

export interface MinistrySpec {
  readonly name: string;
  /** Share of the government's mind; the ministries' weights sum to 1. */
  readonly weight: number;
  /** Factor on the belief in harm, before normalisation to the government's mean. */
  readonly harmTilt: number;
  /** Added to the belief in manageability, before normalisation. */
  readonly manageabilityTilt: number;
  /** Factor on the protector's word: how far this ministry trusts it; 1 where left out. */
  readonly trust?: number;
}

export type MapSpec = AtlasMap | ShapesMap | GeojsonMap;
export interface AtlasMap {
  readonly kind: 'atlas';
  /** Name of a geometry under assets/maps. */
  readonly atlas: string;
  /** What the map shows at first: west, south, east, north in degrees. */
  readonly view: readonly [number, number, number, number];
  readonly lenses: readonly LensSpec[];
  /** Disputed areas that the atlas keeps apart: the region that each is drawn with, or null for land that is not modelled. */
  readonly areas?: Readonly<Record<string, string | null>> | undefined;
}
export interface ShapesMap {
  readonly kind: 'shapes';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ShapeSpec[];
  readonly lenses: readonly LensSpec[];
}
export interface ShapeSpec {
  readonly id: string;
  /** Rings of [x, y], y downwards, the first the outline, the others holes. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}
/** A map of its own as GeoJSON (RFC 7946). */
export interface GeojsonMap {
  readonly kind: 'geojson';
  /** equalEarth: longitudes and latitudes on a globe. plain: x and y as they are, y upwards. */
  readonly projection: 'equalEarth' | 'plain';
  /** The property of a feature that names its region; absent = the feature's id does. */
  readonly regionProperty?: string;
  /** What the map shows at first: west, south, east, north; absent = all of it. */
  readonly view?: readonly [number, number, number, number];
  readonly lenses: readonly LensSpec[];
  readonly collection: {
    readonly type: 'FeatureCollection';
    readonly name?: string;
    readonly bbox?: readonly number[];
    readonly features: readonly GeojsonFeature[];
  };
}
export interface GeojsonFeature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly bbox?: readonly number[];
  /** Text, numbers, true, false or null by name. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: GeojsonPolygon | GeojsonMultiPolygon;
}
/** A polygon is rings of positions, the outline first, then its holes; each ring ends where it begins. */
type GeojsonRings = readonly (readonly (readonly [number, number])[])[];
export interface GeojsonPolygon {
  readonly type: 'Polygon';
  readonly bbox?: readonly number[];
  readonly coordinates: GeojsonRings;
}
export interface GeojsonMultiPolygon {
  readonly type: 'MultiPolygon';
  readonly bbox?: readonly number[];
  readonly coordinates: readonly GeojsonRings[];
}
export interface LensSpec {
  readonly id: string;
  readonly title: string;
  readonly bounds: readonly [number, number, number, number];
  /** Magnification over the world map. */
  readonly scale: number;
}

export interface StateSpec {
  readonly name: string;
  /** The capital's name, by which headlines speak of the government. */
  readonly capital: string;
  /** Adjective or short form for sentences, e.g. of exports. */
  readonly adjective: string;
  /** The region of the map's geometry: an ISO 3166 numeric code for an atlas, a shape's id otherwise. */
  readonly region: string;
  /** Marker position: longitude and latitude for an atlas, x and y otherwise. */
  readonly at: readonly [number, number];
  /** 1 always labelled, 2 where there is room, 3 on focus. */
  readonly labelTier: 1 | 2 | 3;
  readonly startPosture: {
    readonly value: Posture;
    readonly sources: readonly SourceKey[];
    readonly confidence: Confidence;
    readonly note?: string;
  };
  readonly figures: StateFigures;
  readonly carriers: readonly CarrierSpec[];
  readonly windows: readonly WindowSpec[];
  /** Two stable traits and one visible red line (its topic, never its threshold). */
  readonly traits: readonly [string, string];
  readonly redLine: string;
  /** Orders that would cross it: its government gives none of them by itself. */
  readonly redLineOrders?: readonly OrderKind[];
}

/** What was known of a state when the game begins. Shares in 0 to 1, money in USD billion. */
export interface StateFigures {
  readonly populationM: Figure;
  readonly gdpUsdBn: Figure;
  readonly areaKm2: Figure;
  readonly urbanShare: Figure;
  readonly subscribersM: Figure;
  /** Operators' radio sites, thousands. */
  readonly sitesK: Figure;
  /** Goods exports over GDP. */
  readonly goodsExportsGdp: Figure;
  /** Share of goods exports that goes to the restricted vendors' home state. */
  readonly exportsToRival: Figure;
  readonly importsFromRival: Figure;
  readonly exportsToProtector: Figure;
  /** The protector's troops in the country, heads. */
  readonly troops: Figure;
  /** Intelligence partnership with the protector: 0 none to 3 closest. */
  readonly intelTier: Figure;
  /** Freedom score, 0 to 100: a contested measure, used only through parameters that may be set to 0. */
  readonly freedom: Figure;
  /** Dispute with the restricted vendors' home state: 0 none, 1 limited, 2 territorial or strategic. */
  readonly dispute: Figure;
  /** 1 where the state borders the military threat that the alliance is about, else 0. */
  readonly frontier: Figure;
  /** Share of the standing 4G radio network from restricted vendors. */
  readonly restricted4g: Figure;
  /** 5G capital expenditure to full roll-out. */
  readonly capex5gUsdBn: Figure;
  /** Cost of swapping all restricted 4G radio gear at once. */
  readonly swapCostUsdBn: Figure;
  /** Share of the world's chip-making tools made here; left out for none. What all states leave is the protector's. */
  readonly chipTools?: Figure;
  /** Share of the world's contract chip-making, of what is made with the protector's tools; left out for none. */
  readonly chipFoundries?: Figure;
}

export interface CarrierSpec {
  readonly name: string;
  /** Share of subscribers. */
  readonly share: number;
  readonly vendors: readonly VendorId[];
  /** Whether the state, its army or its holding has a majority in it, or is its largest owner with more than a third. */
  readonly stateHeld?: boolean;
  readonly sources: readonly SourceKey[];
  readonly confidence: Confidence;
}

export type WindowKind = 'auction' | 'review' | 'election' | 'legislative' | 'meeting' | 'shock';
export interface WindowSpec {
  /** 0-based turn in which the window is open. */
  readonly turn: number;
  readonly kind: WindowKind;
  readonly sources: readonly SourceKey[];
}

export interface VendorSpec {
  readonly name: string;
  /** Two letters for marks on the map. */
  readonly short: string;
  readonly home: StateId;
  readonly layers: readonly Layer[];
  /** Which of the vendor colours the map uses, 0-based; -1 for the colour of "others". */
  readonly hue: number;
  readonly figures: VendorFigures;
}

export interface VendorFigures {
  readonly ranShare: Figure;
  readonly coreShare: Figure;
  readonly carrierRevenueUsdBn: Figure;
  /** Price against the dearest full-range rival at 1. */
  readonly price: Figure;
  /** Technical lead, 0 to 1. */
  readonly quality: Figure;
  /** Radio sites that it can deliver a year, thousands. */
  readonly deliveryKSites: Figure;
  readonly rdUsdBn: Figure;
  /** Share of the bill of materials from the protector's firms. */
  readonly protectorContent: Figure;
  /** Share of the bill of materials made in third countries with the protector's tools. */
  readonly foreignContent: Figure;
  readonly stockMonths: Figure;
  /** Soundness of its security engineering as reviewed in public, 0 to 1. */
  readonly engineering: Figure;
}

export interface BlocSpec {
  readonly name: string;
  readonly members: readonly StateId[];
  /** How much a partner's posture counts for another's. */
  readonly peerWeight: Figure;
  /** Whether the bloc may adopt a programme that puts a cost on members that stay open, and how binding its law is (0 to 1). */
  readonly law: Figure;
  /** Whether it is a defence alliance with the protector. */
  readonly defence: boolean;
}

/** A tie of a state to the protector: strength 0 to 1; `treaty` when it is a mutual defence treaty. */
export interface Tie {
  readonly a: StateId;
  readonly b: StateId;
  readonly kind: 'treaty' | 'partnership';
  readonly strength: Figure;
}

export interface TruthPrior {
  /** What each contested home state does with gear: probabilities that sum to 1. */
  readonly intention: Readonly<
    Record<StateId, { readonly never: Figure; readonly listen: Figure; readonly disrupt: Figure }>
  >;
  /** Spread (standard deviation) of each vendor's true engineering around its reviewed figure. */
  readonly engineeringSpread: Figure;
}

/** An assumption that is argued over, with both sides: what a finished game is tried on. */
export interface ContestedSpec {
  readonly id: string;
  /** What is argued over. */
  readonly name: string;
  /** Coefficients that go to the low end of their ranges on the one side and to the high end on the other, all together. */
  readonly parameters?: readonly string[];
  /** A home state of vendors whose hidden truth is at issue: low, it surely makes no use of the gear; high, it surely does. */
  readonly truth?: StateId;
  readonly low: ContestedSide;
  readonly high: ContestedSide;
  readonly sources: readonly SourceKey[];
}
export interface ContestedSide {
  /** The assumption at this end, as the beginning of a sentence that a colon ends. */
  readonly holds: string;
  /** What those say who take it so. */
  readonly says: string;
}

/** Something that a threat can put at stake. */
export interface StakeSpec {
  readonly name: string;
  /** Share of the partner's value of the alliance that carrying it out would cost the partner. */
  readonly weight: Figure;
  /** What carrying it out costs the issuer, 0 to 1, before it is believed. */
  readonly ownCost: Figure;
  /** Added to alliance strain when carried out. */
  readonly strain: Figure;
  /** Of a stake in the protector's own market: the states whose carriers' owners do business there. Left out where every partner has it at stake. */
  readonly market?: readonly StateId[];
}

export interface OrderSpec {
  /** Points of political capital. */
  readonly capital: number;
  /** Public money, USD billion; for orders that scale with a target this is a share of the target's bill (see scenarios/README.md). */
  readonly money: Figure;
  /** Turns before the same order can be given again (to the same target, where it has one). */
  readonly cooldown: number;
  /** First act in which the order exists, by its index. */
  readonly fromAct: number;
}

export interface ObjectiveSpec {
  readonly id: ObjectiveId;
  readonly title: string;
  /** What it counts, in a sentence. */
  readonly meaning: string;
  /** Weight in each act; in every act the weights of a role sum to 1. */
  readonly weights: readonly number[];
}
export interface GenericRoleSpec {
  readonly objectives: readonly ObjectiveSpec[];
  /** At most three lines; {name}, {capital}, {rival}, {protector} are filled in. */
  readonly briefing: readonly string[];
  readonly advisers: readonly AdviserSpec[];
  /** At most five: objectives' ids, or "strain" (alliance strain) or "supportFloor" (support at home, lost at its floor). */
  readonly gauges: readonly string[];
}
export interface RoleSpec extends GenericRoleSpec {
  readonly title: string;
}
export type AdviserField = 'diplomacy' | 'economy' | 'security';
export interface AdviserSpec {
  readonly office: string;
  /** What it looks at; left out, at everything. */
  readonly field?: AdviserField;
  /** What it says where it sees no risk. */
  readonly line: string;
  /** What it says so in the second act, the third and so on; the last stays, and left out the line does. */
  readonly later?: readonly string[];
}

export interface SourceSpec {
  readonly title: string;
  readonly locator: string;
  readonly type: string;
  readonly note: string;
}
