/** Bit access to a float64. A DataView states its byte order, so the machine's own does not matter. */
const view = new DataView(new ArrayBuffer(8));

/** Sign, exponent and the top 20 bits of the mantissa, as an int32. */
export function highWord(x: number): number {
  view.setFloat64(0, x);
  return view.getInt32(0);
}

/** x with its high word replaced. */
export function withHighWord(x: number, high: number): number {
  view.setFloat64(0, x);
  view.setInt32(0, high);
  return view.getFloat64(0);
}
