import { LitElement, css, html, nothing } from 'lit';
import { ChartTable } from '../../chart/table';
import '../../chart/chart';
import { count, figure, quantity } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons, card, fields } from '../../ui/styles';
import { coordinate, curveOf, stepOf, type Curve } from './curve';
import { curveOption, horizontalOf } from './curve-option';
import type { Change } from './form';
import type { CostAnswer, OperatingPoint, Profile, ProfilePoint } from './types';
import { UNSET_POINT, type View } from './view';
import { measurementName } from './words';

/** The measured curve that the answer rests on, and a slider that steps along its real points (`choose`). */
export class OperatingCurve extends LitElement {
  static override properties = { answer: { attribute: false }, profiles: { attribute: false }, chosen: { type: Boolean }, draft: { state: true } };
  static override styles = [
    base,
    buttons,
    card,
    fields,
    css`
      .slider { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.2rem 0.8rem; align-items: center; margin-top: 0.6rem; }
      .slider label { grid-column: 1 / -1; margin: 0; }
      output { grid-column: 1 / -1; font-variant-numeric: tabular-nums; }
    `,
  ];
  declare answer: CostAnswer;
  declare profiles: readonly Profile[];
  /** Whether the point is the reader's choice, which can be taken back. */
  declare chosen: boolean;
  private declare draft: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.profiles = [];
    this.chosen = false;
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override render() {
    const point = this.answer.operatingPoints[0]!;
    const profile = this.profiles.find((one) => one.id === point.profileId);
    if (!profile) return this.without(t('calculator.curve.loading'));
    if (this.answer.operatingPoints.length > 1) return this.without(t('calculator.curve.apart'));
    const curve = curveOf(profile);
    const over = horizontalOf(curve.points);
    if (!over || curve.points.length < 2) return this.without(t('calculator.curve.single', { measurement: measurementName(profile, false), throughput: quantity(point.throughputTokensPerSecondPerAccelerator, 'tokens/s', 4) }));
    return this.curve(curve, over, point);
  }

  private without(text: string) {
    return html`<section class="card" aria-label=${t('calculator.curve')}><h2>${t('calculator.curve')}</h2><p class="muted">${text}</p>${this.back()}</section>`;
  }

  private curve(curve: Curve, over: 'interactivity' | 'concurrency', point: OperatingPoint) {
    const here = this.here(point, over);
    const words = { x: over === 'interactivity' ? t('calculator.curve.interactivity') : t('calculator.curve.concurrency'), y: t('calculator.curve.throughput'), tooltip: pointText, chosen: t('calculator.curve.here') };
    return html`<sd-chart .heading=${t('calculator.curve')} .summary=${this.summary(curve, point)} .height=${'17rem'} .option=${curveOption(curve.points, over, here, words)}
        .table=${table(curve.points)} .question=${{ path: '/throughput-profiles', query: { model: curve.profile.modelId, accelerator: curve.profile.acceleratorId } }}
        .sources=${this.answer.provenance.filter((source) => source.sourceId === curve.profile.sourceId)} .fileName=${'suandian-operating-points'}
        @chart-click=${(event: CustomEvent<{ seriesIndex?: number; dataIndex?: number }>) => event.detail.seriesIndex === 0 && this.choose(curve, event.detail.dataIndex ?? 0)}>
      ${this.slider(curve, point)}
    </sd-chart>`;
  }

  private here(point: OperatingPoint, over: 'interactivity' | 'concurrency'): [number, number] | undefined {
    const at = coordinate(point, over);
    return at === undefined ? undefined : [at, point.throughputTokensPerSecondPerAccelerator];
  }

  private slider(curve: Curve, point: OperatingPoint) {
    const at = this.draft ?? nearest(curve, point);
    const shown = curve.points[at]!;
    const between = this.draft === undefined && stepOf(curve, point) < 0;
    const text = between ? t('calculator.curve.between', { point: operatingText(point) }) : pointText(shown);
    return html`<div class="slider">
      <label for="point">${t('calculator.curve.slider', { n: count(curve.points.length) })}</label>
      <input id="point" type="range" min="0" max=${curve.points.length - 1} step="1" .value=${String(at)} aria-valuetext=${text} @input=${(event: Event) => this.slide(curve, Number((event.target as HTMLInputElement).value))} />
      ${this.back()}
      <output for="point" id="point-text">${text}</output>
    </div>`;
  }

  private back() {
    return this.chosen ? html`<button type="button" id="point-default" @click=${() => this.tell({ ...UNSET_POINT })}>${t('calculator.curve.default')}</button>` : nothing;
  }

  private summary(curve: Curve, point: OperatingPoint): string {
    return t('calculator.curve.summary', {
      measurement: measurementName(curve.profile, false), n: count(curve.points.length), quality: tCode('calculator.measured', curve.profile.quality), point: operatingText(point),
    });
  }

  private slide(curve: Curve, step: number): void {
    this.draft = step;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.draft = undefined;
      this.choose(curve, step, 'replace');
    }, 80);
  }

  private choose(curve: Curve, step: number, how: Change['how'] = 'push'): void {
    const point = curve.points[step];
    if (!point || !curve.axis) return;
    // The measurement is named as well: the service might else take another one that has such a point.
    this.tell({ ...UNSET_POINT, profile: curve.profile.id, [curve.axis]: coordinate(point, curve.axis) }, how);
  }

  private tell(change: Partial<View>, how: Change['how'] = 'push'): void {
    this.dispatchEvent(new CustomEvent<Change>('choose', { detail: { change, how } }));
  }
}

function nearest(curve: Curve, point: OperatingPoint): number {
  const exact = stepOf(curve, point);
  const at = curve.axis && coordinate(point, curve.axis);
  if (exact >= 0 || at === undefined) return Math.max(0, exact);
  return Math.max(0, curve.points.filter((one) => coordinate(one, curve.axis!)! <= at).length - 1);
}

function pointText(point: ProfilePoint): string {
  return spoken(point.concurrency, point.interactivityTokensPerSecondPerUser, point.throughputTokensPerSecondPerAccelerator, point.powerWattsPerAccelerator);
}

function operatingText(point: OperatingPoint): string {
  return spoken(point.concurrency, point.interactivityTokensPerSecondPerUser, point.throughputTokensPerSecondPerAccelerator, point.powerWPerAccelerator);
}

function spoken(concurrency: number | undefined, speed: number | undefined, throughput: number, watts: number | undefined): string {
  return [
    ...(concurrency === undefined ? [] : [t('calculator.point.concurrency', { n: count(concurrency) })]),
    ...(speed === undefined ? [] : [t('calculator.point.interactivity', { n: figure(speed) })]),
    t('calculator.point.throughput', { n: figure(throughput) }),
    watts === undefined ? t('calculator.point.noPower') : `${figure(watts)} W`,
  ].join(' · ');
}

function table(points: readonly ProfilePoint[]): ChartTable {
  return new ChartTable(
    [
      { name: 'concurrency (requests)', label: t('calculator.curve.concurrency'), numeric: true },
      { name: 'interactivity (tokens/s/user)', label: t('calculator.curve.interactivity'), numeric: true },
      { name: 'throughput (tokens/s/accelerator)', label: t('calculator.curve.throughput'), numeric: true },
      { name: 'power (W/accelerator)', label: t('calculator.curve.power'), numeric: true },
    ],
    points.map((point) => [point.concurrency, point.interactivityTokensPerSecondPerUser, point.throughputTokensPerSecondPerAccelerator, point.powerWattsPerAccelerator]),
  );
}

customElements.define('sd-calc-operating', OperatingCurve);
