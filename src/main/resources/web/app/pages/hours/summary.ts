import { count, date, share } from '../../core/format';
import { currentLanguage, t } from '../../core/i18n';
import { addDays } from './calendar';
import { tierAt, valuesOf, type HoursModel } from './model';
import { correlation, extremes, known, leastStretch, mean, profileOf, tiersOf, type ProfileHour, type Stretch, type Value } from './statistics';
import type { Metric } from './types';
import { dayWords, hourWords, stretchName, worded } from './words';

/** What the page says in figures and words about a window; computed once for what is drawn several times. */
export interface Digest {
  values: readonly Value[];
  profile: readonly ProfileHour[];
  cheapest: Stretch | undefined;
  greenest: Stretch | undefined;
  meanPrice: number | undefined;
  meanCarbon: number | undefined;
  /** Pearson's r of price and carbon. */
  together: number | undefined;
  negative: number;
  unknown: number;
  tiers: { tier: string | undefined; hours: number }[];
}

export function digestOf(model: HoursModel, metric: Metric): Digest {
  const [prices, carbons, values] = [valuesOf(model, 'price'), valuesOf(model, 'carbon'), valuesOf(model, metric)];
  return {
    values,
    profile: profileOf(model.hours, values),
    cheapest: leastStretch(profileOf(model.hours, prices)),
    greenest: leastStretch(profileOf(model.hours, carbons)),
    meanPrice: mean(prices),
    meanCarbon: mean(carbons),
    together: correlation(prices, carbons),
    negative: known(values).filter((value) => value < 0).length,
    unknown: values.length - known(values).length,
    tiers: tiersOf(model.rows.map((row) => tierAt(row, metric))),
  };
}

export function heatSummary(model: HoursModel, metric: Metric, place: string, digest: Digest): string {
  const word = (value: number | undefined) => worded(value, metric, model.currency);
  const ends = extremes(digest.values);
  const sentences = [
    ends
      ? t('hours.heat.summary', {
          metric: t(`hours.metric.${metric}`), place, window: windowWords(model), mean: word(mean(digest.values)),
          least: word(digest.values[ends.least]), leastAt: hourWords(model.hours[ends.least]!), most: word(digest.values[ends.most]), mostAt: hourWords(model.hours[ends.most]!),
        })
      : t('hours.heat.none', { metric: t(`hours.metric.${metric}`), place, window: windowWords(model) }),
    stretchWords(model, digest),
    digest.negative > 0 ? t('hours.heat.negative', { n: count(digest.negative) }) : '',
    ends && digest.unknown > 0 ? joined([t('hours.heat.unknown', { n: count(digest.unknown) }), t(`hours.gap.${metric}`)]) : '',
    oddDays(model),
  ];
  return joined(sentences);
}

/** `15 Jul 2024 – 21 Jul 2024` */
export function windowWords(model: HoursModel): string {
  return `${date(model.dates[0])} – ${date(model.dates.at(-1))}`;
}

function stretchWords(model: HoursModel, digest: Digest): string {
  const minute = model.hours[0]?.minute ?? 0;
  const { cheapest, greenest } = digest;
  const parts = [
    cheapest ? t('hours.heat.cheapest', { hours: stretchName(cheapest, minute), mean: worded(cheapest.mean, 'price', model.currency) }) : '',
    greenest ? t('hours.heat.greenest', { hours: stretchName(greenest, minute), mean: worded(greenest.mean, 'carbon', model.currency) }) : '',
  ];
  return joined(parts);
}

/** Days on which the clocks change. */
function oddDays(model: HoursModel): string {
  const short = [...new Set(model.missing.map(({ date }) => date))].map((day) => t('hours.heat.short', { day: dayWords(day) }));
  const long = [...new Set(model.hours.filter(({ fold }) => fold === 'B').map(({ date }) => date))].map((day) => t('hours.heat.long', { day: dayWords(day) }));
  return joined([...short, ...long]);
}

export function profileSummary(digest: Digest, metric: Metric, currency: string, days: number): string {
  const means = digest.profile.map(({ mean: value }) => value);
  const ends = extremes(means);
  if (!ends) return t('hours.profile.none');
  const hour = (at: number) => `${String(at).padStart(2, '0')}:00`;
  return t('hours.profile.summary', { days: count(days), low: hour(ends.least), lowMean: worded(means[ends.least], metric, currency), high: hour(ends.most), highMean: worded(means[ends.most], metric, currency) });
}

export function scatterSummary(model: HoursModel, digest: Digest, selected: ReadonlySet<number> | undefined): string {
  const n = model.rows.filter((row) => row?.price !== undefined && row.carbon !== undefined).length;
  if (n === 0) return t('hours.scatter.none');
  const first = t('hours.scatter.summary', { n: count(n), relation: relation(digest.together) });
  return selected ? joined([first, selectionWords(model, selected)]) : first;
}

export function relation(r: number | undefined): string {
  if (r === undefined) return t('hours.scatter.flat');
  const kind = r > 0.3 ? 'together' : r < -0.3 ? 'apart' : 'unrelated';
  return t(`hours.scatter.${kind}`, { r: r.toFixed(2) });
}

/** Share and means of the brushed hours. */
export function selectionWords(model: HoursModel, selected: ReadonlySet<number>): string {
  const both = model.rows.filter((row) => row?.price !== undefined && row.carbon !== undefined).length;
  const rows = [...selected].map((at) => model.rows[at]!);
  if (rows.length === 0) return t('hours.selection.none');
  return t('hours.selection.words', {
    n: count(rows.length), share: share(rows.length / both), price: worded(mean(rows.map((row) => row.price)), 'price', model.currency),
    carbon: worded(mean(rows.map((row) => row.carbon)), 'carbon', model.currency),
  });
}

/** Sentences in a row; Chinese ones have no space between them. */
function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(currentLanguage() === 'zh' ? '' : ' ');
}

/** The last day of a window, for a field that names days that belong to it. */
export function lastDay(to: string): string {
  return addDays(to, -1);
}
