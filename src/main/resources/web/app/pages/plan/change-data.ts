import { EMPTY, momentOf, type BatchField } from './draft';
import type { Issue } from './types';

/** A change of a standing plan as it is typed; empty is not given. */
export interface ChangeFields {
  now: string;
  movePricePerBatch: string;
  site: string;
  electricityPricePerKwh: string;
  pool: string;
  outageFrom: string;
  outageTo: string;
  availableAccelerators: string;
  removeBatches: string;
}

export const NO_CHANGE: ChangeFields = {
  now: '', movePricePerBatch: '', site: '', electricityPricePerKwh: '', pool: '', outageFrom: '', outageTo: '', availableAccelerators: '', removeBatches: '',
};

/** What is handed in to plan on from a standing plan. */
export function replanOf(fields: ChangeFields): Record<string, unknown> {
  const replan: Record<string, unknown> = {};
  if (fields.now) replan['now'] = momentOf(fields.now);
  if (fields.movePricePerBatch.trim()) replan['movePricePerBatch'] = Number(fields.movePricePerBatch);
  if (fields.site) replan['sites'] = [{ id: fields.site, ...(fields.electricityPricePerKwh.trim() ? { electricityPricePerKwh: Number(fields.electricityPricePerKwh) } : {}) }];
  if (fields.pool) replan['pools'] = [{ id: fields.pool, outages: [outageOf(fields)] }];
  const removed = fields.removeBatches.split(/[\s,，]+/).filter((id) => id !== '');
  if (removed.length > 0) replan['removeBatches'] = removed;
  return replan;
}

function outageOf(fields: ChangeFields): Record<string, unknown> {
  const outage: Record<string, unknown> = {};
  if (fields.outageFrom) outage['from'] = momentOf(fields.outageFrom);
  if (fields.outageTo) outage['to'] = momentOf(fields.outageTo);
  if (fields.availableAccelerators.trim()) outage['availableAccelerators'] = Number(fields.availableAccelerators);
  return outage;
}

/** Fields that are no number where one is needed. */
export function wrongChanges(fields: ChangeFields): (keyof ChangeFields)[] {
  return (['movePricePerBatch', 'electricityPricePerKwh', 'availableAccelerators'] as const).filter((field) => fields[field].trim() !== '' && !Number.isFinite(Number(fields[field])));
}

/** The field that a path of a replan is about; undefined where none is. */
export function changeField(path: string): keyof ChangeFields | undefined {
  if (path === 'now' || path === 'movePricePerBatch') return path;
  if (path.startsWith('removeBatches')) return 'removeBatches';
  if (path.startsWith('sites')) return path.includes('electricityPricePerKwh') ? 'electricityPricePerKwh' : 'site';
  const outage = /^pools\[\d+\]\.outages\[\d+\]\.(from|to|availableAccelerators)/.exec(path)?.[1];
  if (outage) return outage === 'from' ? 'outageFrom' : outage === 'to' ? 'outageTo' : 'availableAccelerators';
  return path.startsWith('pools') ? 'pool' : undefined;
}

/** The field of a batch that a path such as `models[0]` is about. */
export function batchField(issue: Issue): BatchField | undefined {
  const name = /^(\w+)/.exec(issue.path)?.[1];
  return name !== undefined && name in EMPTY ? (name as BatchField) : undefined;
}

/** A moment as `datetime-local` writes it, in UTC. */
export function localOf(iso: string): string {
  return new Date(iso).toISOString().slice(0, 16);
}
