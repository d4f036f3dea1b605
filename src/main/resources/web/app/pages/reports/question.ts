import { dayAfter, isDay } from './period';

/** What the form holds: texts as typed, empty where nothing was. */
export interface Draft {
  organisation: string;
  organisationName: string;
  first: string;
  last: string;
  timezone: string;
  currency: string;
  sites: string;
  fiscalYear: string;
  locationGranularity: string;
  vintageMonthsBefore: string;
  vintageMonthsAfter: string;
  asOf: string;
  baseYear: string;
  baseLocation: string;
  baseMarket: string;
  baseThreshold: string;
  hardwareName: string;
  hardwareTotal: string;
  hardwareYears: string;
  hardwareHours: string;
  plans: string;
}

/** The period's last day is included here, and the service is told the day after it. */
export function emptyDraft(): Draft {
  return {
    organisation: '', organisationName: '', first: '', last: '', timezone: 'UTC', currency: 'USD', sites: '', fiscalYear: '',
    locationGranularity: 'ANNUAL', vintageMonthsBefore: '6', vintageMonthsAfter: '3', asOf: '', baseYear: '', baseLocation: '',
    baseMarket: '', baseThreshold: '', hardwareName: '', hardwareTotal: '', hardwareYears: '', hardwareHours: '', plans: '',
  };
}

/** The property of the question that a field of the form becomes, as problems of the service name it. */
export const PROPERTIES: Partial<Record<string, keyof Draft>> = {
  organisation: 'organisation', organisationName: 'organisationName', from: 'first', to: 'last', timezone: 'timezone', currency: 'currency',
  sites: 'sites', fiscalYear: 'fiscalYear', locationGranularity: 'locationGranularity', vintageMonthsBefore: 'vintageMonthsBefore',
  vintageMonthsAfter: 'vintageMonthsAfter', asOf: 'asOf', plans: 'plans', 'baseYear.year': 'baseYear',
  'baseYear.locationBasedTco2e': 'baseLocation', 'baseYear.marketBasedTco2e': 'baseMarket', 'baseYear.thresholdPercent': 'baseThreshold',
  'embodied[0].name': 'hardwareName', 'embodied[0].totalTco2e': 'hardwareTotal', 'embodied[0].lifespanYears': 'hardwareYears',
  'embodied[0].reservedHours': 'hardwareHours',
};

/** The question for a report; what was left empty is left to the service. */
export function questionOf(draft: Draft): Record<string, unknown> {
  const question: Record<string, unknown> = {
    organisation: draft.organisation.trim(), from: draft.first, to: isDay(draft.last) ? dayAfter(draft.last) : draft.last,
    timezone: draft.timezone.trim(), currency: draft.currency.trim(), locationGranularity: draft.locationGranularity,
  };
  const texts: Record<string, string> = { organisationName: draft.organisationName, fiscalYear: draft.fiscalYear };
  for (const [name, value] of Object.entries(texts)) if (value.trim() !== '') question[name] = value.trim();
  const numbers: Record<string, string> = { vintageMonthsBefore: draft.vintageMonthsBefore, vintageMonthsAfter: draft.vintageMonthsAfter };
  for (const [name, value] of Object.entries(numbers)) if (value.trim() !== '') question[name] = Number(value);
  for (const name of ['sites', 'plans'] as const) if (listOf(draft[name]).length > 0) question[name] = listOf(draft[name]);
  // What the reader types is a moment of the clock on the wall; the service takes moments that say where they are.
  if (draft.asOf !== '') question['asOf'] = new Date(draft.asOf).toISOString();
  const base = baseYear(draft);
  if (base) question['baseYear'] = base;
  const hardware = embodied(draft);
  if (hardware) question['embodied'] = [hardware];
  return question;
}

/** Words between commas, spaces or lines. */
export function listOf(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))];
}

function baseYear(draft: Draft): Record<string, number> | undefined {
  return given({ year: draft.baseYear, locationBasedTco2e: draft.baseLocation, marketBasedTco2e: draft.baseMarket, thresholdPercent: draft.baseThreshold });
}

function embodied(draft: Draft): Record<string, unknown> | undefined {
  const figures = given({ totalTco2e: draft.hardwareTotal, lifespanYears: draft.hardwareYears, reservedHours: draft.hardwareHours });
  const name = draft.hardwareName.trim();
  return figures || name ? { ...(name ? { name } : {}), ...figures } : undefined;
}

function given(texts: Record<string, string>): Record<string, number> | undefined {
  const numbers = Object.entries(texts).filter(([, text]) => text.trim() !== '').map(([name, text]) => [name, Number(text)] as const);
  return numbers.length === 0 ? undefined : Object.fromEntries(numbers);
}
