/** Turns a list of legal orders of one kind into questions: the fields in which they differ, and the values that go together. */
import type { Order, OrderOption } from '../../../engine/model/index.ts';

/** A field of an order, or "crews", whose three shares are one answer. */
export type FieldName =
  | 'target'
  | 'vendor'
  | 'bloc'
  | 'from'
  | 'commitment'
  | 'ministry'
  | 'stake'
  | 'pledge'
  | 'demand'
  | 'posture'
  | 'wording'
  | 'deadline'
  | 'cap'
  | 'crews'
  | 'scope'
  | 'terms';
/** Asked in this order: who, then what, then how and by when. */
const FIELDS: readonly FieldName[] = [
  'target',
  'vendor',
  'bloc',
  'from',
  'commitment',
  'ministry',
  'stake',
  'pledge',
  'demand',
  'posture',
  'wording',
  'deadline',
  'cap',
  'crews',
  'scope',
  'terms',
];

export type FieldValue = string | number | null;

export interface Field {
  readonly name: FieldName;
  readonly values: readonly { readonly value: FieldValue; readonly allowed: boolean }[];
}

/** The value of a field in an order; undefined where the order has no such field. */
export function fieldOf(order: Order, name: FieldName): FieldValue | undefined {
  if (name === 'crews') {
    return order.kind === 'divideCrews' ? [order.coverage, order.swap, order.core].join(' ') : undefined;
  }
  return (order as Readonly<Record<string, FieldValue | undefined>>)[name];
}

function namesOf(options: readonly OrderOption[]): readonly FieldName[] {
  return FIELDS.filter((name) => options.some(({ order }) => fieldOf(order, name) !== undefined));
}

function agrees(option: OrderOption, chosen: OrderOption, names: readonly FieldName[]): boolean {
  return names.every((name) => fieldOf(option.order, name) === fieldOf(chosen.order, name));
}

function distinct(options: readonly OrderOption[], name: FieldName): readonly FieldValue[] {
  const values = options.map(({ order }) => fieldOf(order, name) ?? null);
  return [...new Set(values)].sort((a, b) => {
    // "None" comes last; numbers by size; ids keep the order in which the rules list them.
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
  });
}

/**
 * The questions that remain when `chosen` is the answer so far. A field in which all options agree is no question. A value is
 * allowed where some option has it together with the answers to the questions before it; the others are left out where nothing
 * that was chosen before could ever lead to them.
 */
export function fieldsOf(options: readonly OrderOption[], chosen: OrderOption): readonly Field[] {
  const names = namesOf(options);
  return names.flatMap((name, index) => {
    const before = names.slice(0, index);
    const reachable = options.filter((option) => agrees(option, chosen, before));
    const allowed = new Set(reachable.map(({ order }) => fieldOf(order, name) ?? null));
    const all = distinct(options, name);
    const inUse = all.length > 1 && (allowed.size > 1 || index === 0);
    return inUse ? [{ name, values: all.map((value) => ({ value, allowed: allowed.has(value) })) }] : [];
  });
}

/** The option after one answer: it keeps the earlier answers, and of the later ones as many as go with it. */
export function answer(
  options: readonly OrderOption[],
  chosen: OrderOption,
  name: FieldName,
  value: FieldValue,
): OrderOption {
  const names = namesOf(options);
  const index = names.indexOf(name);
  const before = names.slice(0, index);
  let left = options.filter(
    (option) => agrees(option, chosen, before) && (fieldOf(option.order, name) ?? null) === value,
  );
  for (const later of names.slice(index + 1)) {
    const kept = left.filter((option) => agrees(option, chosen, [later]));
    if (kept.length > 0) left = kept;
  }
  return left[0] ?? chosen;
}
