import type { ChartOption } from '../../chart/chart';
import { ChartTable } from '../../chart/table';
import { figure } from '../../core/format';
import { t } from '../../core/i18n';
import type { CoursePoint, ProgressEvent } from './types';
import { amount } from './words';

/** How many points of a course are kept while it is watched; older ones are thinned out. */
const MOST = 400;

/** The course with one more event: a repeated state only moves the last point on, since nothing has changed. */
export function added(course: readonly CoursePoint[], event: ProgressEvent): readonly CoursePoint[] {
  if (event.score === undefined && event.bound === undefined) return course;
  const point: CoursePoint = { elapsedSeconds: event.elapsedSeconds };
  if (event.score !== undefined) point.objective = event.score;
  if (event.bound !== undefined) point.bound = event.bound;
  const last = course.at(-1);
  if (last && point.elapsedSeconds < last.elapsedSeconds) return [point];
  const [before, same] = [course.at(-2), last];
  const rests = before && same && equal(before, same) && equal(same, point);
  const next = [...(rests ? course.slice(0, -1) : course), point];
  return next.length > MOST ? next.filter((_, at) => at % 2 === 0 || at > next.length - 3) : next;
}

function equal(a: CoursePoint, b: CoursePoint): boolean {
  return a.objective === b.objective && a.bound === b.bound;
}

/**
 * A plan that leaves a batch out counts many times what it costs, so that the first points may dwarf the rest: the axis
 * then ends at twice the span between the last bound and the last best, or somewhat above it.
 */
export function axisTop(course: readonly CoursePoint[]): number | undefined {
  const last = course.at(-1);
  const best = last?.objective;
  if (best === undefined) return undefined;
  const worst = Math.max(...course.map((point) => point.objective ?? best));
  const span = Math.max(best - (last?.bound ?? best), Math.abs(best) * 0.02);
  return worst > best + 6 * span ? best + 3 * span : undefined;
}

/** Best cost and lower bound over time, as steps: each value holds until the next. */
export function courseOption(course: readonly CoursePoint[], currency: string): ChartOption {
  return ({ palette, narrow }) => {
    const line = (name: string, color: string, dash: boolean, of: (point: CoursePoint) => number | undefined) => ({
      name, type: 'line', step: 'end', showSymbol: course.length < 3, symbol: dash ? 'diamond' : 'circle', symbolSize: 6, color,
      lineStyle: { width: 2, type: dash ? 'dashed' : 'solid' }, data: course.map((point) => [point.elapsedSeconds, of(point) ?? null]),
    });
    const top = axisTop(course);
    return {
      animation: false,
      grid: { left: 8, right: 16, top: 36, bottom: 30, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: palette.text }, itemWidth: 28 },
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => amount(value as number, currency) },
      xAxis: { type: 'value', min: 0, name: 's', nameGap: 6, axisLabel: { color: palette.muted, hideOverlap: true }, axisLine: { lineStyle: { color: palette.line } }, splitLine: { show: false } },
      yAxis: {
        type: 'value', scale: true, ...(top === undefined ? {} : { max: top }), splitNumber: narrow ? 3 : 4,
        axisLabel: { color: palette.muted, formatter: (value: number) => amount(value, currency) }, splitLine: { lineStyle: { color: palette.line } },
      },
      series: [
        line(t('plan.course.best'), palette.accent, false, (point) => point.objective),
        line(t('plan.course.bound'), palette.series[1]!, true, (point) => point.bound),
      ],
    };
  };
}

export function courseTable(course: readonly CoursePoint[], currency: string): ChartTable {
  return new ChartTable(
    [
      { name: 'elapsed_seconds', label: t('plan.course.elapsed'), unit: 's', numeric: true },
      { name: `objective_${currency.toLowerCase()}`, label: t('plan.course.best'), unit: currency, numeric: true },
      { name: `bound_${currency.toLowerCase()}`, label: t('plan.course.bound'), unit: currency, numeric: true },
    ],
    course.map((point) => [point.elapsedSeconds, point.objective, point.bound]),
    7,
  );
}

export function courseSummary(course: readonly CoursePoint[], currency: string): string {
  const last = course.at(-1);
  if (!last) return t('plan.course.none');
  const cut = axisTop(course) === undefined ? '' : ` ${t('plan.course.cut')}`;
  return t('plan.course.summary', { best: amount(last.objective, currency), bound: amount(last.bound, currency), seconds: figure(last.elapsedSeconds) }) + cut;
}

/** What is stored of a course, and what has been seen since its last point. */
export function joinedCourse(stored: readonly CoursePoint[], seen: readonly CoursePoint[]): readonly CoursePoint[] {
  const first = seen[0];
  if (!first) return stored;
  return [...stored.filter((point) => point.elapsedSeconds < first.elapsedSeconds), ...seen];
}
