import { html, nothing, type TemplateResult } from 'lit';
import { Problem } from '../core/api';
import type { Load } from '../core/load';
import { t, tCode } from '../core/i18n';
import './notice';

/**
 * Draws what a load has brought, and while there is nothing yet, room of the height that it will take, so that nothing
 * jumps. While something newer is under way the older stays, marked as being updated; where that failed, marked as stale.
 */
export function shown<T>(
  load: Load<any, T>,
  draw: (value: T) => TemplateResult | typeof nothing,
  room: string = '12rem',
): TemplateResult {
  const state = load.state;
  if (state.kind === 'ready') return html`${draw(state.value)}`;
  if (state.kind === 'failed') return failed(load, draw);
  const previous = state.kind === 'loading' ? state.previous : undefined;
  if (previous !== undefined) return html`<sd-progress label=${t('common.updating')}></sd-progress>${draw(previous)}`;
  return html`<sd-skeleton .height=${room} label=${t('common.loading')}></sd-skeleton>`;
}

function failed<T>(load: Load<any, T>, draw: (value: T) => TemplateResult | typeof nothing): TemplateResult {
  const state = load.state;
  if (state.kind !== 'failed') return html``;
  return html`${problemNotice(state.error, () => load.again(), state.previous !== undefined)}
    ${state.previous === undefined ? nothing : draw(state.previous)}`;
}

/** An error: what happened, what to do next, and a way to try again. */
export function problemNotice(error: unknown, again?: () => void, stale = false): TemplateResult {
  const { title, detail, next } = wording(error);
  return html`<sd-notice kind=${stale ? 'warn' : 'bad'} heading=${stale ? t('common.stale') : title} role="alert">
    ${stale ? html`<p>${title}</p>` : nothing}
    ${detail ? html`<p lang="en">${detail}</p>` : nothing}
    ${next ? html`<p>${next}</p>` : nothing}
    ${again ? html`<sd-again @again=${again}></sd-again>` : nothing}
  </sd-notice>`;
}

/** The words for an error in the reader's language; the service's own detail is English. */
export function wording(error: unknown): { title: string; detail: string; next: string } {
  if (!(error instanceof Problem)) return { title: t('common.error.unexpected'), detail: String(error), next: t('common.error.reload') };
  return {
    title: tCode('problem', error.code, error.title || t('common.error.status', { status: error.status })),
    detail: error.detail,
    next: next(error),
  };
}

function next(problem: Problem): string {
  if (problem.code === 'UNREACHABLE') return t('common.error.unreachable.next');
  if (problem.retryAfterSeconds !== undefined) return t('common.error.retryAfter', { seconds: problem.retryAfterSeconds });
  if (problem.status === 401) return t('common.error.key.next');
  if (problem.status === 403) return t('common.error.forbidden.next');
  if (problem.status === 404) return t('common.error.notFound.next');
  if (problem.status >= 400 && problem.status < 500) return t('common.error.input.next');
  return t('common.error.later');
}
