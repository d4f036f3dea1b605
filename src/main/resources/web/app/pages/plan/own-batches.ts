import { LitElement, css, html, nothing } from 'lit';
import { count } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { say } from '../../core/say';
import { base, buttons, fields } from '../../ui/styles';
import './batch-form';
import type { BatchForm } from './batch-form';
import { EMPTY, type BatchFields, type Place } from './draft';
import { draft } from './make-state';
import { issueList, problemWords } from './make-parts';
import type { Issue, PlacementProblem } from './types';

/** Batches of one's own, added to those of the problem; what is typed lives in the draft, so that nothing is lost. */
export class OwnBatches extends LitElement {
  static override properties = { problem: { attribute: false }, issues: { attribute: false }, blocked: { type: Boolean } };
  static override styles = [
    base, buttons, fields,
    css`
      ul.added { list-style: none; margin: 0 0 0.8rem; padding: 0; display: grid; gap: 0.4rem; }
      ul.added > li { border: 1px solid var(--line); border-radius: 8px; padding: 0.3rem 0.6rem; }
      ul.added .row { justify-content: space-between; align-items: center; }
      ul.added > li.bad { border-color: var(--bad); }
      ul.issues { margin: 0.2rem 0 0; padding-left: 1.1rem; }
    `,
  ];
  declare problem: PlacementProblem | undefined;
  declare issues: readonly { issue: Issue; place: Place }[];
  declare blocked: boolean;

  constructor() {
    super();
    this.issues = [];
    this.blocked = false;
    new Localized(this);
  }

  override render() {
    if (this.blocked) return html`<p class="hint">${t('plan.own.blocked')}</p>`;
    return html`<p class="hint">${t('plan.own.text')}${this.problem ? ` ${problemWords(this.problem)}.` : ''}</p>
      ${draft.added.length > 0 ? html`<ul class="added">${draft.added.map((one, index) => this.one(one, index))}</ul>` : nothing}
      <sd-batch-form .value=${draft.typing} .sites=${(this.problem?.sites ?? []).map((site) => site.id)} @typed=${(event: CustomEvent<BatchFields>) => (draft.typing = event.detail)}></sd-batch-form>
      <p><button type="button" id="add-batch" @click=${this.add}>${t('plan.own.add')}</button></p>`;
  }

  private one(one: BatchFields, index: number) {
    const mine = this.issues.filter(({ place }) => place.at === 'added' && place.index === index);
    const words = [one.models, one.inputTokens && t('plan.own.tokens', { input: count(Number(one.inputTokens)), output: count(Number(one.outputTokens)) }), one.deadline && t('plan.own.until', { at: `${one.deadline.replace('T', ' ')} UTC` })];
    return html`<li class=${mine.length > 0 ? 'bad' : ''}><div class="row">
        <span><strong>${one.id}</strong> <span class="muted small">${words.filter(Boolean).join(' · ')}</span></span>
        <span><button type="button" class="quiet" aria-label=${`${t('plan.own.edit')}: ${one.id}`} @click=${() => this.edit(index)}>${t('plan.own.edit')}</button>
        <button type="button" class="quiet" aria-label=${`${t('plan.own.remove')}: ${one.id}`} @click=${() => this.takeOut(index)}>${t('plan.own.remove')}</button></span>
      </div>${issueList(mine)}</li>`;
  }

  private async add(): Promise<void> {
    if (!(await this.renderRoot.querySelector<BatchForm>('sd-batch-form')!.check())) return;
    draft.added = [...draft.added, draft.typing];
    say(t('plan.own.added', { id: draft.typing.id }), 'good');
    draft.typing = { ...EMPTY };
    this.changed();
  }

  private edit(index: number): void {
    draft.typing = { ...draft.added[index]! };
    this.takeOut(index);
  }

  private takeOut(index: number): void {
    draft.added = draft.added.filter((_, at) => at !== index);
    this.changed();
  }

  private changed(): void {
    this.issues = [];
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('changed'));
  }
}

customElements.define('sd-own-batches', OwnBatches);
