/** The field of the form that a problem of the service is about; none where it is about no single one. */
export function fieldOf(code: string, extra: Readonly<Record<string, unknown>>): string | undefined {
  const named = extra['parameter'];
  if (typeof named === 'string') return named === 'concurrency' || named === 'interactivity' ? 'profile' : named;
  return FIELDS[code];
}

const FIELDS: Record<string, string> = {
  'unknown-region': 'region',
  'unknown-model': 'model',
  'unknown-accelerator': 'accelerator',
  'unknown-throughput-profile': 'profile',
  'contradicting-profile': 'profile',
  'at-outside-tiers': 'at',
  'no-hardware-rate': 'hardwareRateKind',
  'no-throughput-profile': 'accelerator',
  'one-phase-only': 'accelerator',
  'no-power-figure': 'accelerator',
  'operating-point-out-of-range': 'profile',
  'operating-axis-not-measured': 'profile',
};
