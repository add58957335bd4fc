/** Width of a text in CSS pixels, for a CSS font. */
export type Measure = (text: string, font: string) => number;

/** Measures texts once per text and font. */
export function cachedMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text: string, font: string): number => {
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}
