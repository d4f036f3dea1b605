import { LitElement, css, html } from 'lit';
import { saveAs, type Question } from '../../core/api';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { say } from '../../core/say';
import '../../ui/copy-curl';
import { wording } from '../../ui/state';
import { base, buttons, card } from '../../ui/styles';
import { REPORTS } from './api';
import { looks } from './looks';

/** The kinds of files; those with languages are made in each of them. */
const FILES = [
  { id: 'pdf', extension: 'pdf', label: 'PDF', languages: true },
  { id: 'xlsx', extension: 'xlsx', label: 'XLSX', languages: true },
  { id: 'csv', extension: 'csv', label: 'CSV', languages: false },
  { id: 'focus', extension: 'focus.csv', label: 'FOCUS CSV', languages: false },
  { id: 'json', extension: 'json', label: 'JSON', languages: false },
  { id: 'zip', extension: 'zip', label: 'ZIP', languages: false },
  { id: 'activity', extension: 'activity.csv', label: 'activity.csv', languages: false },
] as const;

/** Saves a report's files, each with its digest published by the service. */
export class ReportDownloads extends LitElement {
  static override properties = { run: {}, language: {}, name: {}, busy: { state: true } };
  static override styles = [base, buttons, card, looks, css`.files { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.6rem 0; } .choice { display: flex; flex-wrap: wrap; gap: 0.3rem; align-items: center; }`];
  declare run: string;
  declare language: string;
  declare name: string;
  private declare busy: string;

  constructor() {
    super();
    this.busy = '';
    new Localized(this);
  }

  override render() {
    return html`<section class="card" aria-labelledby="files">
      <div class="head"><h2 id="files">${t('reports.files.heading')}</h2>
        <div class="choice" role="group" aria-label=${t('reports.files.language')}>
          <span class="muted small">${t('reports.files.language')}</span>
          ${(['en', 'zh'] as const).map((one) => html`<button type="button" id="files-${one}" lang=${one === 'zh' ? 'zh-Hans' : 'en'} class="nowrap" aria-pressed=${one === this.language} @click=${() => this.dispatchEvent(new CustomEvent('language', { detail: one }))}>${one === 'zh' ? '中文' : 'English'}</button>`)}
        </div>
      </div>
      <div class="files">${FILES.map((file) => html`<button type="button" id="download-${file.id}" class=${file.id === 'pdf' ? 'primary' : ''} title=${t(`reports.files.${file.id}`)}
        ?disabled=${this.busy !== ''} @click=${() => this.save(file)}><span aria-hidden="true">${this.busy === file.id ? '…' : '↓'}</span>${file.label}</button>`)}</div>
      <p class="small muted">${t('reports.files.text')}</p>
      <sd-curl .question=${this.question(FILES[1])}></sd-curl>
    </section>`;
  }

  private question(file: (typeof FILES)[number]): Question {
    return { path: `${REPORTS}/${this.run}.${file.extension}`, query: file.languages ? { lang: this.language } : {} };
  }

  private async save(file: (typeof FILES)[number]): Promise<void> {
    this.busy = file.id;
    const name = `${this.name}${file.languages ? `.${this.language}` : ''}.${file.extension}`;
    try {
      await saveAs({ ...this.question(file), accept: '*/*' }, name);
      say(t('reports.files.saved', { file: name }), 'good');
    } catch (failure) {
      const { title, detail, next } = wording(failure);
      say([title, detail, next].filter((one) => one !== '').join(' '), 'bad');
    } finally {
      this.busy = '';
    }
  }
}

customElements.define('sd-report-downloads', ReportDownloads);
