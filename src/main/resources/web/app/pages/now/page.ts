import { LitElement, html, nothing } from 'lit';
import '../../chart/chart';
import { getJson } from '../../core/api';
import { instant } from '../../core/format';
import { currentLanguage, t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { say } from '../../core/say';
import { UrlState } from '../../core/url-state';
import '../../ui/notice';
import { problemNotice, shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { loadDetails, loadPlaces, loadRanking, type Ranked } from './answers';
import { filtered, nearby, pinned } from './choose';
import type { NowCompare } from './compare';
import './compare';
import './controls';
import type { ViewChange } from './events';
import './filters';
import './headlines';
import { lineOf, type Line } from './lines';
import { mapPicture, type MapInput } from './map';
import { Memo } from '../../core/memo';
import { ordered } from './order';
import { pageStyles } from './page-styles';
import { clicked, type Picture } from './picture';
import { askedOf, hourOf, seriesQuestion } from './question';
import { FetchQueue } from './queue';
import './ranking';
import { rowsOf, type Row } from './rows';
import { scatterPicture } from './scatter';
import { saveSheet } from './sheet';
import './tray';
import type { Place, Series } from './types';
import { AREAS, FIGURES, LINES, MOST_PINS, VIEW, type View } from './view';
import { nameOf } from './words';

/** What a token costs here, where it is cheapest, and where it is greenest: all regions in the present hour or a window. */
export class NowPage extends LitElement {
  static override styles = [base, buttons, card, fields, pageStyles];
  private readonly state = new UrlState(this, VIEW);
  private readonly ranking = new Load(this, loadRanking);
  private readonly places = new Load(this, () => loadPlaces());
  private readonly details = new Load(this, async ([_key]: [string], signal) => loadDetails(this.ranking.value!, signal));
  private readonly series = new FetchQueue<Series>((id, signal) => this.fetchSeries(id, signal), () => this.lineCame());
  private readonly guess = new Memo<string | undefined>();
  private rows: readonly Row[] = [];
  private readonly made = new Memo<readonly Row[]>();
  private readonly passing = new Memo<readonly Row[]>();
  private readonly pictures = new Memo<{ scatter: Picture; map: Picture }>();
  private linesOf: Ranked | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private hour = hourOf(new Date());

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A new hour has new prices.
    this.timer = setInterval(() => hourOf(new Date()) !== this.hour && this.requestUpdate(), 20_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    this.series.clear();
  }

  override willUpdate(): void {
    this.hour = hourOf(new Date());
    this.ranking.run(askedOf(this.state.get()), this.hour);
    this.places.run();
    const { state } = this.ranking;
    if (state.kind !== 'ready') return;
    this.details.run(state.value.answer.receivedAt.toISOString());
    if (this.linesOf !== state.value) {
      this.linesOf = state.value;
      this.series.clear();
    }
    this.makeRows(state.value);
  }

  private makeRows(ranked: Ranked): void {
    const details = this.details.value?.of === ranked ? this.details.value.answer.data.answers : undefined;
    this.rows = this.made.of([ranked, this.places.value, details], () => rowsOf(ranked.answer.data, { places: this.places.value, details }));
  }

  private async fetchSeries(id: string, signal: AbortSignal): Promise<Series> {
    const { asked, hour } = this.linesOf!;
    const { path, query } = seriesQuestion(asked, hour, id);
    return (await getJson<Series>(path, query, signal)).data;
  }

  /** A line changes nothing but its own place in the table. */
  private lineCame(): void {
    this.renderRoot.querySelector<LitElement>('sd-now-ranking')?.requestUpdate();
  }

  override render() {
    const view = this.state.get();
    const ranked = this.ranking.value;
    return html`<div class="page" @view-change=${this.changed}>
      <div class="title"><h1>${t('now.title')}</h1><p class="muted">${ranked ? this.subject(ranked) : ' '}</p></div>
      ${this.rejected(ranked)}
      <sd-now-controls .view=${this.ranking.state.kind === 'ready' ? { ...view, ...ranked!.asked } : view} .model=${ranked?.answer.data.model} .accelerator=${ranked?.answer.data.entries[0]?.accelerator.name}></sd-now-controls>
      ${shown(this.ranking, (value) => this.content(value, { ...view, ...value.asked }), '60rem')}
    </div>`;
  }

  private subject({ answer }: Ranked): string {
    const { model, entries, from, to, hours } = answer.data;
    const when = hours === 1 ? instant(from) : t('now.window.mean', { from: instant(from, undefined, false), to: instant(to) });
    return t('now.subject', { model, accelerator: entries[0]?.accelerator.name ?? '', when });
  }

  private rejected(ranked: Ranked | undefined) {
    const names = [...this.state.rejected, ...(ranked?.dropped ?? []), ...this.strangers()];
    return names.length === 0 ? nothing : html`<sd-notice kind="warn" id="rejected">${t('app.rejected', { names: names.join(', ') })}</sd-notice>`;
  }

  /** Parameters that name regions which there are none of. */
  private strangers(): readonly string[] {
    const { here, pins } = this.state.get();
    if (this.rows.length === 0) return [];
    const known = (id: string) => this.rows.some((row) => row.id === id);
    return [...(here !== '' && !known(here) ? ['here'] : []), ...(pins.every(known) ? [] : ['pins'])];
  }

  private here(view: View): string | undefined {
    if (this.rows.some((row) => row.id === view.here)) return view.here;
    const places = this.places.value ?? (this.places.state.kind === 'failed' ? NOWHERE : undefined);
    // The guess waits for the time zones, lest another region flash up before it.
    return places && this.guess.of([this.rows, places], () => nearby(this.rows, places, Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  }

  /** Drawn for the question that was answered: older figures never stand beside a newer currency. */
  private content(ranked: Ranked, view: View) {
    const { q, place, ceiling, known, method } = view;
    const passing = this.passing.of([this.rows, q, place, ceiling, known, method], () => filtered(this.rows, view));
    const here = this.here(view);
    const compared = view.pins.flatMap((id) => this.rows.find((row) => row.id === id) ?? []);
    const pins = compared.map((row) => row.id);
    const { scatter, map } = this.drawn({ view, rows: passing, pins, here });
    return html`
      <sd-now-headlines .view=${view} .rows=${this.rows} .shown=${passing} .here=${here} ?guessed=${here !== undefined && here !== view.here}></sd-now-headlines>
      <div class="card band"><sd-now-filters .view=${view} .rows=${this.rows} .shown=${passing.length}></sd-now-filters></div>
      ${this.compare(compared, ranked, view)}
      <div class="charts">
        ${this.chart('scatter', scatter, '26.5rem', ranked)}
        ${this.chart('map', map, '22rem', ranked, this.mapTools(view))}
      </div>
      ${this.table(ordered(passing, view.sort, nameOf), ranked, view, pins, here)}
      <sd-now-tray .rows=${compared} @pin=${this.pin} @show-compare=${this.showCompare}></sd-now-tray>`;
  }

  /** Charts are drawn anew only where something changes that they show. */
  private drawn(input: MapInput): { scatter: Picture; map: Picture } {
    const { currency, tokens, method, ceiling, figure, area } = input.view;
    const parts = [input.rows, input.here, input.pins.join(), currency, tokens, method, ceiling, figure, area, currentLanguage()];
    return this.pictures.of(parts, () => ({ scatter: scatterPicture(input), map: mapPicture(input) }));
  }

  private compare(rows: readonly Row[], ranked: Ranked, view: View) {
    if (rows.length === 0) return nothing;
    const question = this.details.value?.answer.question ?? ranked.answer.question;
    return html`<sd-now-compare .view=${view} .rows=${rows} .question=${{ ...question, query: { ...question.query, region: rows.map((row) => row.id) } }} .sources=${this.details.value?.sources ?? []} .at=${instant(ranked.answer.receivedAt)}
      @pin=${this.pin} @unpin-all=${() => this.state.set({ pins: [] })}></sd-now-compare>`;
  }

  private chart(id: string, picture: Picture, height: string, ranked: Ranked, tools: unknown = nothing) {
    return html`<sd-chart id=${id} .heading=${picture.heading} .summary=${picture.summary} .option=${picture.option} .table=${picture.table} .fileName=${picture.fileName} .height=${height}
      .question=${ranked.answer.question} .sources=${this.details.value?.sources ?? []} .at=${instant(ranked.answer.receivedAt)}
      @chart-click=${this.clickedPoint}>${tools}</sd-chart>`;
  }

  private mapTools(view: View) {
    return html`<div class="map-tools">
      <div class="field"><label for="figure">${t('now.figure')}</label>
        <select id="figure" @change=${(event: Event) => this.state.set({ figure: (event.target as HTMLSelectElement).value as View['figure'] })}>
          ${FIGURES.map((name) => html`<option value=${name} .selected=${name === view.figure}>${t(`now.figure.${name}`)}</option>`)}
        </select></div>
      <div class="areas" role="group" aria-label=${t('now.area')}>
        ${AREAS.map((area) => html`<button type="button" data-area=${area} aria-pressed=${area === view.area} @click=${() => this.state.set({ area })}>${t(`now.area.${area}`)}</button>`)}
      </div></div>`;
  }

  private table(rows: readonly Row[], ranked: Ranked, view: View, pins: readonly string[], here: string | undefined) {
    return html`<div>
      <div class="tools"><h2 id="ranking-title">${t('now.ranking')}</h2>
        <div class="right">
          <div class="field"><label for="line">${t('now.line')}</label>
            <select id="line" @change=${(event: Event) => this.state.set({ line: (event.target as HTMLSelectElement).value as View['line'] })}>
              ${LINES.map((line) => html`<option value=${line} .selected=${line === view.line}>${t(`now.line.${line}`)}</option>`)}
            </select></div>
          <button type="button" id="ranking-csv" @click=${() => saveSheet(rows, view)}>${t('chart.csv')}</button>
          <sd-curl .question=${ranked.answer.question}></sd-curl>
        </div></div>
      ${this.details.state.kind === 'failed' ? problemNotice(this.details.state.error, () => this.details.again()) : nothing}
      <sd-now-ranking .view=${view} .rows=${rows} .pins=${pins} .here=${here} .asked=${JSON.stringify([ranked.asked, ranked.hour])} .line=${(id: string) => this.line(id, view)}
        @pin=${this.pin} @row-seen=${this.seen}></sd-now-ranking>
      <p class="small muted">${t('now.line.note')}</p>
      <sd-sources .sources=${this.details.value?.sources ?? []} .at=${instant(ranked.answer.receivedAt)}></sd-sources>
    </div>`;
  }

  private line(id: string, view: View): Line | null | undefined {
    if (this.series.failed(id)) return null;
    const series = this.series.get(id);
    return series && lineOf(series, view.line, this.linesOf!.hour);
  }

  private seen(event: CustomEvent<readonly string[]>): void {
    // The first in sight is fetched first, and what was wanted last is: so from below.
    for (const id of [...event.detail].reverse()) this.series.want(id);
  }

  private changed(event: CustomEvent<ViewChange>): void {
    event.stopPropagation();
    this.state.set(event.detail.change, event.detail.how);
  }

  private pin(event: CustomEvent<string>): void {
    this.toggle(event.detail);
  }

  private clickedPoint(event: Event): void {
    const id = clicked(event);
    if (id !== undefined) this.toggle(id);
  }

  private showCompare(): void {
    this.renderRoot.querySelector<NowCompare>('sd-now-compare')?.show();
  }

  private toggle(id: string): void {
    const before = this.state.get().pins;
    const row = this.rows.find((one) => one.id === id);
    if (row) say(t(before.includes(id) ? 'now.said.unpinned' : 'now.said.pinned', { region: nameOf(row) }));
    this.state.set({ pins: pinned(before, id, MOST_PINS) });
  }
}

const NOWHERE: readonly Place[] = [];

customElements.define('sd-page-now', NowPage);
