import { LitElement, css, html, nothing } from 'lit';
import { postJson, Problem } from '../../core/api';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { say } from '../../core/say';
import { problemNotice } from '../../ui/state';
import { base, buttons } from '../../ui/styles';
import './batch-form';
import type { BatchForm } from './batch-form';
import { batchField } from './change-data';
import { batchOf, EMPTY, issuesOf, type BatchField, type BatchFields } from './draft';
import { leftOutText } from './left-out';
import type { Assignment, Issue, LeftOut } from './types';

/** One more batch for a plan that stands: it gets a place at once, and no other moves. */
export class OneMore extends LitElement {
  static override properties = { plan: {}, sites: { attribute: false }, zone: {}, typing: { state: true }, error: { state: true }, busy: { state: true } };
  static override styles = [base, buttons, css`sd-batch-form { margin: 0.6rem 0; } ul { padding-left: 1.1rem; }`];
  declare plan: string;
  declare sites: readonly string[];
  declare zone: string;
  private declare typing: BatchFields;
  private declare error: unknown;
  private declare busy: boolean;

  constructor() {
    super();
    this.sites = [];
    this.typing = { ...EMPTY };
    this.busy = false;
    new Localized(this);
  }

  override render() {
    const issues = this.issues();
    return html`<p class="muted small">${t('plan.more.text')}</p>
      <sd-batch-form .value=${this.typing} .sites=${this.sites} .issues=${issues.flatMap((issue) => (batchField(issue) ? [{ field: batchField(issue) as BatchField, issue }] : []))} @typed=${(event: CustomEvent<BatchFields>) => (this.typing = event.detail)}></sd-batch-form>
      ${this.refused(issues.filter((issue) => !batchField(issue)))}
      <button type="button" id="place-batch" ?disabled=${this.busy} @click=${this.place}>${t('plan.more.place')}</button>`;
  }

  private issues(): Issue[] {
    return this.error instanceof Problem ? issuesOf(this.error.extra, this.error.code, this.error.detail) : [];
  }

  private refused(others: readonly Issue[]) {
    if (this.error === undefined) return nothing;
    if (this.error instanceof Problem && this.error.code === 'no-room-for-batch') {
      return html`<sd-notice kind="warn" role="alert" heading=${tCode('problem', this.error.code, this.error.title)}>${leftOutText(this.error.extra as unknown as LeftOut, this.zone)}</sd-notice>`;
    }
    if (this.issues().length === 0) return problemNotice(this.error);
    return html`<sd-notice kind="bad" role="alert" heading=${t('plan.make.refused', { n: this.issues().length })}>${others.length === 0 ? nothing : html`<ul lang="en">${others.map((issue) => html`<li>${issue.message}</li>`)}</ul>`}</sd-notice>`;
  }

  private async place(): Promise<void> {
    this.error = undefined;
    if (!(await this.renderRoot.querySelector<BatchForm>('sd-batch-form')!.check())) return;
    this.busy = true;
    try {
      const placed = (await postJson<Assignment>(`/placement-plans/${encodeURIComponent(this.plan)}/batches`, batchOf(this.typing))).data;
      say(t('plan.more.placed', { id: placed.batch, pool: placed.run.pool }), 'good');
      this.typing = { ...EMPTY };
      this.dispatchEvent(new CustomEvent('placed', { detail: placed.batch }));
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('sd-plan-one-more', OneMore);
