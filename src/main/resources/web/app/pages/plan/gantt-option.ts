import type { ChartContext, ChartOption } from '../../chart/chart';
import { figure } from '../../core/format';
import { locale, t } from '../../core/i18n';
import { rangeOf, runsOf, type Bands } from './bands';
import { groupOf, STRIP, ticksOf, type Bar, type Grouping, type Layout, type Row, type SiteBlock } from './gantt-data';
import type { Zoom } from './view';
import { moment, plain } from './words';

export interface GanttParts {
  layout: Layout;
  start: number;
  end: number;
  zone: string;
  zoom: Zoom;
  band: 'price' | 'carbon' | 'none';
  bands: Bands | undefined;
  currency: string;
  colour: Grouping;
  groups: readonly string[];
  deadlines: boolean;
  selected: string;
  siteName: (id: string) => string;
}

const TOP = 28;
const BOTTOM = 52;
/** Of more deadlines than this only the tips are drawn; of more than the other none but the chosen one's. */
const MANY = 150;
const TOO_MANY = 1_500;

/** The height of the whole drawing, in pixels. */
export function ganttHeight(layout: Layout): number {
  return layout.height + TOP + BOTTOM;
}

/** Sites and pools top to bottom, time to the right; a bar's height is its share of the pool's accelerators. */
export function ganttOption(parts: GanttParts): ChartOption {
  return (context) => {
    const { palette, narrow, width } = context;
    const left = narrow ? 6 : 190;
    const [from, to] = windowOf(parts);
    const ticks = ticksOf(from, to, parts.zone, Math.max(3, Math.floor((width - left) / (narrow ? 66 : 84))));
    return {
      animation: false,
      aria: { enabled: false },
      grid: { left, right: narrow ? 12 : 36, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
      tooltip: { trigger: 'item' },
      xAxis: {
        type: 'value', min: parts.start, max: parts.end, position: 'top', splitLine: { show: false },
        axisTick: { show: true, customValues: ticks }, axisLine: { show: true, lineStyle: { color: palette.line } },
        axisLabel: { color: palette.muted, hideOverlap: true, alignMinLabel: narrow ? 'left' : null, alignMaxLabel: narrow ? 'right' : null, customValues: ticks, formatter: (at: number) => tickText(at, parts.zone, narrow) },
      },
      yAxis: { type: 'value', min: 0, max: Math.max(1, parts.layout.height), inverse: true, show: false },
      dataZoom: [
        { type: 'inside', xAxisIndex: 0, start: parts.zoom.from * 100, end: parts.zoom.to * 100, filterMode: 'none', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: true, moveOnMouseWheel: false, preventDefaultMouseMove: false },
        { type: 'slider', xAxisIndex: 0, start: parts.zoom.from * 100, end: parts.zoom.to * 100, filterMode: 'none', height: 22, bottom: 14, showDataShadow: false, showDetail: false, brushSelect: false, borderColor: palette.line, handleStyle: { color: palette.accent } },
      ],
      // Drawn at once: in steps (from 3,000 items on) bars would come to lie below the bands.
      series: [bandSeries, frameSeries, barSeries, deadlineSeries, labelSeries].map((series) => ({ progressive: 0, ...series(parts, context) })),
    };
  };
}

function windowOf(parts: GanttParts): [number, number] {
  const span = parts.end - parts.start;
  return [parts.start + parts.zoom.from * span, parts.start + parts.zoom.to * span];
}

function tickText(at: number, zone: string, narrow: boolean): string {
  const time = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
  return time === '00:00' ? new Intl.DateTimeFormat(locale(), { ...(narrow ? {} : { weekday: 'short' }), day: 'numeric', month: 'short', timeZone: zone }).format(at) : time;
}

// What custom series are drawn with; only what is used of ECharts' own types.
interface DrawApi {
  coord(point: [number, number]): [number, number];
}
interface DrawParams {
  dataIndex: number;
  coordSys: { x: number; y: number; width: number; height: number };
}

/** A rectangle between two times and two heights, cut to the drawing; nothing where it lies outside. */
function rect(api: DrawApi, params: DrawParams, from: number, to: number, top: number, bottom: number) {
  const [x, y] = api.coord([from, top]);
  const [right, lower] = api.coord([to, bottom]);
  const { coordSys } = params;
  const start = Math.max(x, coordSys.x);
  const end = Math.min(right, coordSys.x + coordSys.width);
  return end <= start ? undefined : { x: start, y, width: Math.max(1, end - start), height: Math.max(1, lower - y) };
}

function bandSeries(parts: GanttParts, { palette }: ChartContext) {
  const kind = parts.band;
  const range = kind === 'none' || !parts.bands ? undefined : rangeOf(parts.bands, kind);
  if (kind === 'none' || !range) return { type: 'custom', id: 'band', data: [], renderItem: () => undefined };
  const color = kind === 'price' ? palette.electricity : palette.carbon;
  const unit = kind === 'price' ? `${parts.currency}/kWh` : 'g CO₂e/kWh';
  const items = parts.layout.blocks.flatMap((block) => runsOf(parts.bands!.sites.get(block.site) ?? [], kind).map((run) => ({ block, run })));
  const span = range.most - range.least || 1;
  return {
    type: 'custom', id: 'band', z: 1, silent: false, data: items.map(({ run }) => [run.start, run.value]),
    tooltip: { formatter: ({ dataIndex }: { dataIndex: number }) => {
      const { block, run } = items[dataIndex]!;
      return `${parts.siteName(block.site)}\n${figure(run.value, 4)} ${unit}\n${moment(run.start, parts.zone)} – ${moment(run.end, parts.zone)}`;
    } },
    renderItem: (params: DrawParams, api: DrawApi) => {
      const { block, run } = items[params.dataIndex]!;
      const share = (run.value - range.least) / span;
      const zero = block.strip + STRIP * (1 - -range.least / span);
      const value = block.strip + STRIP * (1 - share);
      const strip = rect(api, params, run.start, run.end, Math.min(zero, value), Math.max(zero, value));
      const back = block.rows.map((row) => rect(api, params, run.start, run.end, row.top, row.top + row.height));
      if (!strip) return undefined;
      const fill = run.value < 0 ? palette.bad : color;
      return { type: 'group', children: [
        { type: 'rect', shape: strip, style: { fill, opacity: 0.85 } },
        ...back.filter((shape) => shape).map((shape) => ({ type: 'rect', shape, style: { fill, opacity: 0.04 + 0.3 * Math.abs(share) } })),
      ] };
    },
  };
}

/** Frames and names of sites and pools. */
function frameSeries(parts: GanttParts, { palette, narrow }: ChartContext) {
  const font = fontFamily();
  const items: { block: SiteBlock; row?: Row }[] = parts.layout.blocks.flatMap((block) => [{ block }, ...block.rows.map((row) => ({ block, row }))]);
  return {
    type: 'custom', id: 'frame', z: 2, silent: true, clip: false, data: items.map((_, at) => [parts.start, at]),
    renderItem: (params: DrawParams, api: DrawApi) => {
      const { block, row } = items[params.dataIndex]!;
      const { x, width } = params.coordSys;
      const top = api.coord([parts.start, row ? row.top : block.top])[1];
      const text = (label: string, y: number, weight: number, fill: string, size: number) => ({
        type: 'text', style: { text: label, x: narrow ? x + 2 : x - 10, y, align: narrow ? 'left' : 'right', verticalAlign: 'middle', font: `${weight} ${size}px ${font}`, fill, width: narrow ? width : 172, overflow: 'truncate' },
      });
      if (!row) return { type: 'group', children: [text(parts.siteName(block.site), narrow ? top + 9 : top + STRIP / 2, 650, palette.text, 13)] };
      return { type: 'group', children: [
        { type: 'rect', shape: { x, y: top, width, height: row.height }, style: { fill: 'transparent', stroke: palette.line } },
        text(`${shortOf(row.pool.id, block.site)} · ${t('plan.gantt.accelerators', { n: row.pool.count })}`, narrow ? top - 9 : top + row.height / 2, 400, palette.muted, 12),
      ] };
    },
  };
}

/** A pool's id without its site's, which stands above it. */
export function shortOf(pool: string, site: string): string {
  return pool.startsWith(`${site}-`) ? pool.slice(site.length + 1) : pool;
}

function fontFamily(): string {
  return getComputedStyle(document.documentElement).fontFamily;
}

function barSeries(parts: GanttParts, { palette }: ChartContext) {
  const items = parts.layout.blocks.flatMap((block) => block.rows.flatMap((row) => row.bars.map((bar) => ({ row, bar }))));
  const few = items.length <= 400;
  return {
    type: 'custom', id: 'bars', z: 3, data: items.map(({ bar }) => ({ value: [bar.start, bar.end], batch: bar.assignment.batch })), cursor: 'pointer',
    tooltip: { formatter: ({ dataIndex }: { dataIndex: number }) => barText(items[dataIndex]!.bar, parts) },
    renderItem: (params: DrawParams, api: DrawApi) => {
      const { row, bar } = items[params.dataIndex]!;
      const group = groupOf(bar.assignment, bar.batch, parts.colour);
      const color = palette.series[Math.min(parts.groups.indexOf(group), palette.series.length - 1)] ?? palette.accent;
      const chosen = bar.assignment.batch === parts.selected;
      const children = bar.pieces.flatMap((piece) => {
        const shape = rect(api, params, bar.start, bar.end, heightOf(row, piece.from) + 0.5, heightOf(row, piece.to) - 0.5);
        if (!shape) return [];
        return [{ type: 'rect', shape: { ...shape, r: few ? 3 : 1 }, style: { fill: color, opacity: 0.92, stroke: chosen ? palette.text : palette.surface, lineWidth: chosen ? 3 : few ? 1 : 0 } }];
      });
      return { type: 'group', children };
    },
  };
}

function heightOf(row: Row, accelerators: number): number {
  return row.top + (accelerators / row.pool.count) * row.height;
}

/** Names of the bars, above the marks of deadlines; in a bar's tallest piece. */
function labelSeries(parts: GanttParts, { palette }: ChartContext) {
  const font = fontFamily();
  const items = parts.layout.blocks.flatMap((block) => block.rows.flatMap((row) => row.bars.map((bar) => ({ row, bar }))));
  return {
    type: 'custom', id: 'labels', z: 5, silent: true, data: items.map(({ bar }) => [bar.start, bar.end]),
    renderItem: (params: DrawParams, api: DrawApi) => {
      const { row, bar } = items[params.dataIndex]!;
      const piece = bar.pieces.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), bar.pieces[0] ?? { from: 0, to: 0 });
      const shape = rect(api, params, bar.start, bar.end, heightOf(row, piece.from), heightOf(row, piece.to));
      const group = groupOf(bar.assignment, bar.batch, parts.colour);
      const label = shape ? barLabel(bar, parts.colour === 'priority' ? `P${group}` : group, shape.width, shape.height) : '';
      if (!shape || !label) return undefined;
      return { type: 'text', style: { text: label, x: shape.x + 5, y: shape.y + shape.height / 2, verticalAlign: 'middle', fill: palette.surface, font: `600 11px ${font}` } };
    },
  };
}

/** As much of a bar's name as fits: with its group, alone, without what all names begin with, or nothing. */
export function barLabel(bar: Pick<Bar, 'assignment'>, group: string, width: number, height: number): string {
  if (height < 11) return '';
  const id = bar.assignment.batch;
  const late = bar.assignment.lateHours > 0 ? '! ' : '';
  const texts = [group ? `${late}${id} · ${group}` : late + id, late + id, late + id.replace(/^[^\d]*0*(?=\d)/, '')];
  return texts.find((text) => text.length * 6.6 + 8 <= width) ?? '';
}

function barText(bar: Bar, parts: GanttParts): string {
  const { run, tenant } = bar.assignment;
  const lines = [
    bar.assignment.batch + (tenant ? ` · ${tenant}` : ''),
    `${run.model ?? ''} · ${t('plan.gantt.accelerators', { n: run.accelerators })}`,
    `${moment(bar.start, parts.zone)} – ${moment(bar.end, parts.zone)}`,
  ];
  if (bar.batch?.deadline) lines.push(`${t('plan.field.deadline')}: ${moment(bar.batch.deadline, parts.zone)}`);
  if (bar.assignment.lateHours > 0) lines.push(`! ${t('plan.gantt.late', { hours: plain(bar.assignment.lateHours) })}`);
  return lines.join('\n');
}

/** A tick at the deadline of each batch, and for the chosen one a line from its release to its deadline. */
function deadlineSeries(parts: GanttParts, { palette }: ChartContext) {
  const all = parts.layout.blocks.flatMap((block) => block.rows.flatMap((row) => row.bars.map((bar) => ({ row, bar }))));
  const items = all.filter(({ bar }) => bar.batch?.deadline !== undefined && (bar.assignment.batch === parts.selected || (parts.deadlines && all.length <= TOO_MANY && Date.parse(bar.batch.deadline) < parts.end)));
  return {
    type: 'custom', id: 'deadlines', z: 4, silent: true, data: items.map(({ bar }) => [Date.parse(bar.batch!.deadline!), 0]),
    renderItem: (params: DrawParams, api: DrawApi) => {
      const { row, bar } = items[params.dataIndex]!;
      const piece = bar.pieces[0];
      if (!piece) return undefined;
      const deadline = Date.parse(bar.batch!.deadline!);
      const [x, top] = api.coord([deadline, heightOf(row, piece.from)]);
      const bottom = api.coord([0, heightOf(row, piece.to)])[1];
      const chosen = bar.assignment.batch === parts.selected;
      const { coordSys } = params;
      const children: unknown[] = [];
      if (x >= coordSys.x && x <= coordSys.x + coordSys.width + 1) {
        const line = { x1: x, y1: top, x2: x, y2: bottom };
        if (chosen || items.length <= MANY) children.push({ type: 'line', shape: line, style: { stroke: palette.surface, lineWidth: 3, opacity: 0.7 } }, { type: 'line', shape: line, style: { stroke: palette.text, lineWidth: chosen ? 2.5 : 1, lineDash: [3, 2] } });
        children.push({ type: 'polygon', shape: { points: [[x - 4, top], [x + 4, top], [x, top + 5]] }, style: { fill: palette.text } });
      }
      const span = chosen ? rect(api, params, Date.parse(bar.batch?.release ?? '') || parts.start, deadline, heightOf(row, piece.to) - 3, heightOf(row, piece.to)) : undefined;
      if (span) children.push({ type: 'rect', shape: { ...span, height: 2 }, style: { fill: palette.text } });
      return { type: 'group', children };
    },
  };
}
