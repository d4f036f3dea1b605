/** The colours of the theme, for what is drawn on a canvas and cannot read custom properties. */
export interface Palette {
  text: string;
  muted: string;
  line: string;
  surface: string;
  accent: string;
  electricity: string;
  hardware: string;
  carbon: string;
  good: string;
  warn: string;
  bad: string;
  series: readonly string[];
  diverging: readonly [string, string, string];
  sequential: readonly [string, string];
}

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: of('text'), muted: of('text-muted'), line: of('line'), surface: of('surface'), accent: of('accent'),
    electricity: of('electricity'), hardware: of('hardware'), carbon: of('carbon'),
    good: of('good'), warn: of('warn'), bad: of('bad'),
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => of(`series-${n}`)),
    diverging: [of('diverging-low'), of('diverging-mid'), of('diverging-high')],
    sequential: [of('sequential-low'), of('sequential-high')],
  };
}
