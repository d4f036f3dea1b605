import { LitElement, css, html, nothing } from 'lit';
import { figure, share } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { linkTo } from '../../core/route';
import { base, buttons, card, fields } from '../../ui/styles';
import '../../ui/badge';
import { least } from './choose';
import { changeView } from './events';
import type { Figure, Row } from './rows';
import type { FigureName, View } from './view';
import { ageOf, against, boundsOf, nameOf, unitOf, valueOf, whyUnknown } from './words';

/** The three answers at a glance: what a token costs here, where it is cheapest, where it is greenest. */
export class NowHeadlines extends LitElement {
  static override properties = { view: { attribute: false }, rows: { attribute: false }, shown: { attribute: false }, here: {}, guessed: { type: Boolean } };
  static override styles = [
    base,
    buttons,
    card,
    fields,
    css`
      .three { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); }
      .card { display: grid; grid-template-rows: auto auto 1fr auto; gap: 0.15rem; padding: 0.9rem 1.1rem 0.8rem; position: relative; overflow: hidden; min-height: 17.7rem; }
      .card::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 4px; background: var(--line-strong); }
      .cheapest::before { background: var(--electricity); }
      .greenest::before { background: var(--carbon); }
      .top { display: flex; flex-wrap: wrap; gap: 0.1rem 0.5rem; align-items: center; min-height: 2.25rem; }
      h2 { font-size: 0.85rem; font-weight: 600; color: var(--text-muted); margin: 0 !important; }
      h2 span { font-weight: 400; }
      .top strong { font-size: 1.05rem; }
      .top select { flex: 1 1 8rem; width: auto !important; min-width: 0; max-width: 16rem !important; min-height: 2rem; padding: 0.1rem 0.3rem; font-weight: 650; }
      .figure { font-size: 2.1rem; letter-spacing: -0.01em; }
      .figure small { letter-spacing: 0; white-space: nowrap; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: 0.05rem 0.8rem; margin: 0.35rem 0 0; font-size: 0.88rem; align-content: start; }
      dt { color: var(--text-muted); }
      dd { margin: 0; font-variant-numeric: tabular-nums; }
      .links { font-size: 0.85rem; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin-top: 0.35rem; align-items: center; }
      .trust { margin-left: auto; color: var(--text-muted); }
    `,
  ];
  declare view: View;
  /** All regions. */
  declare rows: readonly Row[];
  /** Those that pass the filters. */
  declare shown: readonly Row[];
  declare here: string | undefined;
  /** Whether `here` was guessed from the time zone. */
  declare guessed: boolean;

  constructor() {
    super();
    this.rows = [];
    this.shown = [];
    this.guessed = false;
    new Localized(this);
  }

  override render() {
    const { view } = this;
    const here = this.rows.find((row) => row.id === this.here);
    const cheapest = least(this.shown, (row) => row.total.central);
    const greenest = least(this.shown, (row) => row[view.method].central);
    return html`<div class="three">
      <section class="card here" id="here-card" aria-labelledby="here-title">
        <div class="top"><h2 id="here-title">${t('now.here')}</h2>${this.chooser()}</div>
        ${here ? this.body(here, 'total', this.guessed ? t('now.here.guessed') : '') : nothing}
      </section>
      <section class="card cheapest" id="cheapest-card" aria-labelledby="cheapest-title">
        <div class="top"><h2 id="cheapest-title">${t('now.cheapest')}</h2>${cheapest ? html`<strong>${nameOf(cheapest)}</strong>` : nothing}</div>
        ${cheapest ? this.body(cheapest, 'total', this.versus(cheapest.total, here?.total)) : this.none()}
      </section>
      <section class="card greenest" id="greenest-card" aria-labelledby="greenest-title">
        <div class="top"><h2 id="greenest-title">${t('now.greenest')} <span>(${t(`now.method.${view.method}`)})</span></h2>${greenest ? html`<strong>${nameOf(greenest)}</strong>` : nothing}</div>
        ${greenest ? this.body(greenest, view.method, this.versus(greenest[view.method], here?.[view.method])) : this.none()}
      </section>
    </div>`;
  }

  private chooser() {
    const rows = [...this.rows].sort((a, b) => nameOf(a).localeCompare(nameOf(b), document.documentElement.lang));
    return html`<select id="here" aria-labelledby="here-title" @change=${(event: Event) => changeView(this, { here: (event.target as HTMLSelectElement).value })}>
      ${rows.map((row) => html`<option value=${row.id} .selected=${row.id === this.here}>${nameOf(row)}</option>`)}
    </select>`;
  }

  private body(row: Row, main: 'total' | 'location' | 'market', note: string) {
    const bounds = boundsOf(row[main], main, this.view.currency);
    const trust = main === 'total' ? row.price : row.intensity;
    const missing = [row.total, row.location].find((value) => value.central === undefined);
    return html`
      <p class="figure">${this.value(row[main], main)} <small>${unitOf(main, this.view)}</small></p>
      <div>
        <p class="small muted">${[bounds, note].filter((part) => part !== '').join(' · ') || ' '}</p>
        <dl>${this.others(row, main)}</dl>
        ${missing ? html`<p class="small muted">– ${whyUnknown(missing)}</p>` : nothing}
      </div>
      <div class="links">
        <a href=${linkTo('calculator', { region: row.id, model: this.view.model, accelerator: row.accelerator })}>${t('page.calculator')}</a>
        <a href=${linkTo('hours', { region: row.id })}>${t('page.hours')}</a>
        ${trust.central === undefined ? nothing : html`<span class="trust">${t(main === 'total' ? 'now.figure.price' : 'now.figure.intensity')} <sd-tier .tier=${trust.tier}></sd-tier> ${ageOf(trust)}</span>`}
      </div>`;
  }

  private others(row: Row, main: string) {
    const cost = main === 'total' ? nothing : html`<dt>${t('now.figure.total')}</dt><dd>${this.value(row.total, 'total')}</dd>`;
    const { electricity, total } = row;
    const part = electricity.central !== undefined && total.central ? ` (${share(electricity.central / total.central)})` : '';
    return html`${cost}
      <dt>${t('now.figure.electricity')}</dt><dd>${this.value(electricity, 'electricity')}${part}</dd>
      ${main === 'location' ? nothing : this.carbon(row, 'location')}
      ${main === 'market' ? nothing : this.carbon(row, 'market')}`;
  }

  private carbon(row: Row, method: 'location' | 'market') {
    const value = row[method];
    return html`<dt>${t(`now.figure.${method}`)}</dt><dd>${value.central === undefined ? this.value(value, method) : t('now.grams', { n: figure(value.central) })}</dd>`;
  }

  private value(value: Figure, name: FigureName) {
    return value.central === undefined ? html`<span title=${whyUnknown(value)}>–<span class="sr-only"> ${whyUnknown(value)}</span></span>` : valueOf(value.central, name, this.view.currency);
  }

  private versus(value: Figure, other: Figure | undefined): string {
    const than = against(value.central, other?.central);
    return than === '' ? '' : t('now.thanHere', { than });
  }

  private none() {
    return html`<p class="muted">${t('now.none.short')}</p>`;
  }
}

customElements.define('sd-now-headlines', NowHeadlines);
