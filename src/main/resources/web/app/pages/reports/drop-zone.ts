import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons } from '../../ui/styles';

/** Takes a file, dropped or chosen, and tells it as `file`. The button is a real one, so that keys work as well. */
export class DropZone extends LitElement {
  static override properties = { label: {}, hint: {}, accept: {}, inputId: {}, busy: { type: Boolean }, disabled: { type: Boolean }, over: { state: true } };
  static override styles = [
    base,
    buttons,
    css`
      .zone { border: 2px dashed var(--line-strong); border-radius: var(--radius); padding: 1.2rem 1rem; text-align: center; background: var(--surface-sunken); }
      .zone.over { border-style: solid; border-color: var(--accent); background: var(--accent-soft); }
      .hint { color: var(--text-muted); font-size: 0.85rem; }
      input { position: absolute; width: 1px; height: 1px; opacity: 0; pointer-events: none; }
    `,
  ];
  declare label: string;
  declare hint: string;
  declare accept: string;
  declare inputId: string;
  declare busy: boolean;
  declare disabled: boolean;
  private declare over: boolean;

  constructor() {
    super();
    this.label = this.hint = this.accept = '';
    this.inputId = 'file';
    this.busy = this.disabled = this.over = false;
    new Localized(this);
  }

  override render() {
    return html`<div class="zone ${this.over ? 'over' : ''}" @dragover=${this.drag} @dragleave=${() => (this.over = false)} @drop=${this.drop}>
      <p>${this.label}</p>
      <button type="button" ?disabled=${this.busy || this.disabled} @click=${() => this.input().click()}>${this.busy ? t('common.loading') : t('reports.drop.choose')}</button>
      <input id=${this.inputId} type="file" tabindex="-1" aria-label=${this.label} accept=${this.accept || nothing} @change=${this.chosen} />
      ${this.hint ? html`<p class="hint">${this.hint}</p>` : nothing}
    </div>`;
  }

  private input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private drag(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.tell(event.dataTransfer?.files[0]);
  }

  private chosen(): void {
    const input = this.input();
    this.tell(input.files?.[0]);
    // So that the same file can be chosen again after it was mended.
    input.value = '';
  }

  private tell(file: File | undefined): void {
    if (file && !this.busy && !this.disabled) this.dispatchEvent(new CustomEvent<File>('file', { detail: file }));
  }
}

customElements.define('sd-drop-zone', DropZone);
