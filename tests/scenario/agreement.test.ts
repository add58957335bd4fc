/**
 * The schema and the model's types say the same. tsc holds this file to it (`npm run typecheck`): each line below stops compiling when one side has a
 * field, an option or a kind that the other has not.
 */
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Order, OrderKind, Replay, Scenario } from '../../src/engine/model/index.ts';
import { ORDER_KINDS, type orderSchema } from '../../src/scenario/schema/orders.ts';
import type { replaySchema } from '../../src/scenario/schema/replay.ts';
import type { scenarioSchema } from '../../src/scenario/schema/scenario.ts';

/** zod's types may be written to, the model's may not. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

describe('the schema and the types agree, both ways', () => {
  test('scenario', () => {
    expectTypeOf<DeepReadonly<z.infer<typeof scenarioSchema>>>().toEqualTypeOf<DeepReadonly<Scenario>>();
  });

  test('replay', () => {
    expectTypeOf<DeepReadonly<z.infer<typeof replaySchema>>>().toEqualTypeOf<DeepReadonly<Replay>>();
  });

  test('orders, kind by kind', () => {
    expectTypeOf<DeepReadonly<z.infer<typeof orderSchema>>>().toEqualTypeOf<DeepReadonly<Order>>();
    expectTypeOf<z.infer<typeof orderSchema>['kind']>().toEqualTypeOf<OrderKind>();
    expect(new Set(ORDER_KINDS).size).toBe(ORDER_KINDS.length);
    expect(ORDER_KINDS.length).toBeGreaterThan(30);
  });
});
