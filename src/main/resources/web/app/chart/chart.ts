import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { saveBlob, type Question } from '../core/api';
import { t } from '../core/i18n';
import { Localized } from '../core/localized';
import { onTheme } from '../core/theme';
import { base, buttons, card, tables } from '../ui/styles';
import '../ui/copy-curl';
import '../ui/sources';
import type { SourceLine } from '../ui/sources';
import { palette, type Palette } from './palette';
import { csvOf, type ChartTable } from './table';

/** What an option is built for: the theme's colours, and whether there is little room (a telephone). */
export interface ChartContext {
  palette: Palette;
  narrow: boolean;
  width: number;
}

export type ChartOption = (context: ChartContext) => EChartsCoreOption;

/**
 * A chart with all that belongs to one: a summary in words, a table of the same figures, PNG, CSV, the question as a
 * command line, and the sources. Clicks and brushes are told as `chart-click`, `chart-brush` and, once a drag has
 * ended, `chart-brush-end`, with ECharts' own parameters as detail.
 */
export class Chart extends LitElement {
  static override properties = {
    heading: {}, summary: {}, height: {}, option: { attribute: false }, table: { attribute: false },
    question: { attribute: false }, sources: { attribute: false }, at: {}, fileName: {}, brushing: { type: Boolean }, asTable: { state: true }, undrawn: { state: true },
  };
  static override styles = [
    base,
    buttons,
    tables,
    card,
    css`
      .head { display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: center; justify-content: space-between; }
      .tools { display: flex; flex-wrap: wrap; gap: 0.1rem; font-size: 0.85rem; }
      .summary { font-size: 0.9rem; color: var(--text-muted); margin: 0.3rem 0 0.5rem; }
      .canvas { width: 100%; }
      .scroll { max-height: 28rem; overflow: auto; }
    `,
  ];
  declare heading: string;
  /** What the chart shows, in a sentence or two; also its text for screen readers. */
  declare summary: string;
  /** CSS height of the drawing. */
  declare height: string;
  declare option: ChartOption | undefined;
  declare table: ChartTable | undefined;
  declare question: Question | undefined;
  declare sources: readonly SourceLine[] | undefined;
  declare at: string | undefined;
  /** Name of saved files, without ending. */
  declare fileName: string;
  /** Whether a drag over the drawing selects a rectangle; needs `brush` in the option. */
  declare brushing: boolean;
  private declare asTable: boolean;
  /** Whether what draws could not be loaded; the table stands in. */
  private declare undrawn: boolean;

  private drawing: EChartsType | undefined;
  private observer: ResizeObserver | undefined;
  private end: (() => void) | undefined;

  constructor() {
    super();
    this.heading = '';
    this.summary = '';
    this.height = '20rem';
    this.fileName = 'suandian';
    this.brushing = false;
    this.asTable = false;
    this.undrawn = false;
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = onTheme(() => this.draw());
    if (this.hasUpdated) this.requestUpdate('option');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end?.();
    this.dispose();
  }

  override render() {
    return html`<section class="card" aria-label=${this.heading}>
      <div class="head">
        <h2>${this.heading}</h2>
        <div class="tools" role="group" aria-label=${t('chart.tools', { chart: this.heading })}>
          ${this.table ? html`<button type="button" class="quiet" aria-pressed=${this.asTable} @click=${() => (this.asTable = !this.asTable)}>${t('chart.table')}</button>` : nothing}
          <button type="button" class="quiet" @click=${this.savePng} ?disabled=${this.asTable || this.undrawn}>${t('chart.png')}</button>
          ${this.table ? html`<button type="button" class="quiet" @click=${this.saveCsv}>${t('chart.csv')}</button>` : nothing}
          ${this.question ? html`<sd-curl .question=${this.question}></sd-curl>` : nothing}
        </div>
      </div>
      <p class="summary">${this.summary}</p>
      <div class="canvas" role="img" aria-label=${`${this.heading}. ${this.summary}`} ?hidden=${this.asTable || this.undrawn}></div>
      ${this.undrawn ? html`<p class="summary" role="status">${t('chart.undrawn')}</p>` : nothing}
      ${(this.asTable || this.undrawn) && this.table ? this.twin(this.table) : nothing}
      <slot></slot>
      ${this.sources ? html`<sd-sources .sources=${this.sources} .at=${this.at}></sd-sources>` : nothing}
    </section>`;
  }

  private twin(table: ChartTable) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading}>
      <table>
        <caption class="sr-only">${this.heading}</caption>
        <thead><tr>${table.columns.map((column) => html`<th scope="col" class=${column.numeric ? 'number' : ''}>${column.label}${column.unit ? html` <span class="small">(${column.unit})</span>` : nothing}</th>`)}</tr></thead>
        <tbody>${table.rows.map((row) => html`<tr>${table.columns.map((column, at) => html`<td class=${column.numeric ? 'number' : ''}>${table.show(row[at], column)}</td>`)}</tr>`)}</tbody>
      </table>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    const canvas = this.canvas();
    canvas.style.height = this.height;
    if (changed.has('option') || changed.has('height') || changed.has('asTable')) this.draw();
  }

  private canvas(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.canvas')!;
  }

  private async draw(): Promise<void> {
    if (!this.option || this.asTable || !this.isConnected) return;
    const echarts = await this.library();
    if (!echarts) return;
    if (!this.isConnected || !this.option) return;
    const canvas = this.canvas();
    if (canvas.clientWidth === 0) return;
    if (!this.drawing) {
      this.drawing = echarts.init(canvas, null, { renderer: 'canvas' });
      this.listen(this.drawing);
      this.watch(canvas);
    }
    // A resize draws everything: only where the size is another one.
    if (this.drawing.getWidth() !== canvas.clientWidth || this.drawing.getHeight() !== canvas.clientHeight) this.drawing.resize();
    this.drawing.setOption(this.complete(this.option(this.context())), { notMerge: true });
    if (this.brushing) this.drawing.dispatchAction({ type: 'takeGlobalCursor', key: 'brush', brushOption: { brushType: 'rect', brushMode: 'single' } });
    this.setAttribute('drawn', '');
  }

  private async library() {
    try {
      const { echarts } = await import('./echarts');
      this.undrawn = false;
      return echarts;
    } catch {
      this.undrawn = true;
      return undefined;
    }
  }

  private context(): ChartContext {
    const width = this.canvas().clientWidth;
    return { palette: palette(), narrow: width < 560, width };
  }

  /** What holds for every chart. Tooltips are drawn, not written as HTML: no style would pass the content policy. */
  private complete(option: EChartsCoreOption): EChartsCoreOption {
    const colors = palette();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return {
      animation: !still,
      animationDuration: 200,
      color: [...colors.series],
      textStyle: { fontFamily: getComputedStyle(document.documentElement).fontFamily, color: colors.text },
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      ...option,
      tooltip: {
        renderMode: 'richText', confine: true, backgroundColor: colors.surface, borderColor: colors.line,
        textStyle: { color: colors.text, fontSize: 13 }, ...(option['tooltip'] as object | undefined),
      },
    };
  }

  private listen(drawing: EChartsType): void {
    const tell = (name: string) => (parameters: unknown) => this.dispatchEvent(new CustomEvent(name, { detail: parameters }));
    drawing.on('click', tell('chart-click'));
    drawing.on('brushselected', tell('chart-brush'));
    drawing.on('brushend', tell('chart-brush-end'));
    drawing.on('datazoom', tell('chart-zoom'));
  }

  private watch(canvas: HTMLElement): void {
    let width = canvas.clientWidth;
    this.observer = new ResizeObserver(() => {
      if (canvas.clientWidth === width || canvas.clientWidth === 0) return;
      width = canvas.clientWidth;
      void this.draw();
    });
    this.observer.observe(canvas);
  }

  private dispose(): void {
    this.observer?.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
    this.removeAttribute('drawn');
  }

  private async savePng(): Promise<void> {
    if (!this.drawing) return;
    const url = this.drawing.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palette().surface });
    const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0));
    saveBlob(new Blob([bytes], { type: 'image/png' }), `${this.fileName}.png`);
  }

  private saveCsv(): void {
    if (this.table) saveBlob(new Blob([csvOf(this.table)], { type: 'text/csv;charset=utf-8' }), `${this.fileName}.csv`);
  }
}

customElements.define('sd-chart', Chart);
