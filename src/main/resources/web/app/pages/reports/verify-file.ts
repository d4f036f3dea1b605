import { checkJson } from './canonical';
import { sha256, signatureHolds } from './digest';
import type { Manifest, ManifestFile } from './types';
import { contentOf, entriesOf } from './zip';

export type Outcome = 'good' | 'bad' | 'unknown';

/** One thing that was checked of a file, with what there is to say about it; `code` is a key of the messages. */
export interface Check {
  code: string;
  outcome: Outcome;
  values?: Record<string, string | number>;
}

export interface FileVerdict {
  name: string;
  bytes: number;
  sha256: string;
  /** The report that the file belongs to, or says it belongs to. */
  reportId?: string | undefined;
  /** As which of the report's files it was recognised. */
  known?: ManifestFile | undefined;
  checks: Check[];
}

/** What the service knows of reports' files; asked for only as far as needed. */
export interface Known {
  /** The manifest of a report, and the bytes it came in; undefined where there is none. */
  manifest(reportId: string): Promise<{ manifest: Manifest; sha256: string } | undefined>;
  /** Reports that a file without an id of its own may belong to, the likeliest first. */
  candidates(fileName: string): readonly string[];
}

/** Whether all that could be checked is as it was published. */
export function outcomeOf(verdict: FileVerdict): Outcome {
  if (verdict.checks.some((check) => check.outcome === 'bad')) return 'bad';
  return verdict.checks.some((check) => check.outcome === 'good' && check.code.startsWith('digest')) ? 'good' : 'unknown';
}

/** Checks a file against what the service has published. */
export async function verifyFile(name: string, bytes: Uint8Array, known: Known): Promise<FileVerdict> {
  const verdict: FileVerdict = { name, bytes: bytes.length, sha256: await sha256(bytes), checks: [] };
  if (isZip(bytes) && !looksLikeWorkbook(bytes)) return zip(verdict, bytes, known);
  if (bytes[0] === 0x7b) return json(verdict, bytes, known);
  return listed(verdict, known.candidates(name), known);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** A workbook is an archive too. */
function looksLikeWorkbook(bytes: Uint8Array): boolean {
  try {
    return entriesOf(bytes).some((entry) => entry.name === '[Content_Types].xml');
  } catch {
    return false;
  }
}

/** A file that says nothing of its report: looked for by its digest. */
async function listed(verdict: FileVerdict, reports: readonly string[], known: Known): Promise<FileVerdict> {
  for (const report of reports) {
    const published = await known.manifest(report);
    const file = published?.manifest.files.find((one) => one.sha256 === verdict.sha256);
    if (!file) continue;
    return { ...verdict, reportId: report, known: file, checks: [{ code: 'digest.listed', outcome: 'good', values: { file: file.name } }] };
  }
  return { ...verdict, checks: [{ code: 'digest.unknown', outcome: reports.length === 1 ? 'bad' : 'unknown', values: { n: reports.length } }] };
}

async function json(verdict: FileVerdict, bytes: Uint8Array, known: Known): Promise<FileVerdict> {
  const check = checkJson(bytes);
  const checks: Check[] = [];
  if (!check.readable) return { ...verdict, checks: [{ code: 'json.unreadable', outcome: 'bad' }] };
  const id = idOf(check.value);
  if (!id) {
    // The schema, or some other JSON: only its digest can tell.
    return listed(verdict, known.candidates(verdict.name), known);
  }
  checks.push({ code: check.canonical ? 'json.canonical' : 'json.notCanonical', outcome: check.canonical ? 'good' : 'unknown' });
  const published = await known.manifest(id.report);
  if (!published) return { ...verdict, reportId: id.report, checks: [...checks, { code: 'report.unknown', outcome: 'unknown', values: { id: id.report } }] };
  if (id.manifest) {
    checks.push(same('digest.manifest', verdict.sha256, published.sha256));
    return { ...verdict, reportId: id.report, checks };
  }
  const file = published.manifest.files.find((one) => one.name === 'report.json');
  checks.push(await contents(verdict, check.form!, file));
  return { ...verdict, reportId: id.report, known: file, checks };
}

/** The same bytes, or at least the same contents in another form. */
async function contents(verdict: FileVerdict, form: string, file: ManifestFile | undefined): Promise<Check> {
  if (file && file.sha256 === verdict.sha256) return { code: 'digest.listed', outcome: 'good', values: { file: file.name } };
  const digest = await sha256(new TextEncoder().encode(form));
  if (file && digest === file.sha256) return { code: 'digest.sameContents', outcome: 'good', values: { file: file.name } };
  return { code: 'digest.differs', outcome: 'bad', values: { file: 'report.json', expected: file?.sha256 ?? '–', found: digest } };
}

function idOf(value: unknown): { report: string; manifest: boolean } | undefined {
  const document = value as { id?: unknown; reportId?: unknown; files?: unknown };
  if (typeof document.reportId === 'string' && Array.isArray(document.files)) return { report: document.reportId, manifest: true };
  return typeof document.id === 'string' && UUID.test(document.id) ? { report: document.id, manifest: false } : undefined;
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function zip(verdict: FileVerdict, archive: Uint8Array, known: Known): Promise<FileVerdict> {
  const files = await unpacked(archive);
  const manifestBytes = files?.get('manifest.json');
  const manifest = manifestBytes && (checkJson(manifestBytes).value as Manifest | undefined);
  if (!files || !manifest || !Array.isArray(manifest.files)) return { ...verdict, checks: [{ code: 'zip.noManifest', outcome: 'bad' }] };
  const checks = await within(files, manifest);
  checks.push(await signed(files, manifestBytes));
  checks.push(canonical('manifest.json', manifestBytes));
  const report = files.get('report.json');
  if (report) checks.push(canonical('report.json', report));
  const published = await known.manifest(manifest.reportId);
  checks.push(
    published
      ? same('digest.manifest', await sha256(manifestBytes), published.sha256)
      : { code: 'report.unknown', outcome: 'unknown', values: { id: manifest.reportId } },
  );
  return { ...verdict, reportId: manifest.reportId, checks };
}

async function unpacked(archive: Uint8Array): Promise<Map<string, Uint8Array> | undefined> {
  try {
    const files = new Map<string, Uint8Array>();
    for (const entry of entriesOf(archive)) files.set(entry.name, await contentOf(archive, entry));
    return files;
  } catch {
    return undefined;
  }
}

/** Each file of the archive against its manifest: changed, missing, or not listed. */
async function within(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): Promise<Check[]> {
  const checks: Check[] = [];
  let sound = 0;
  for (const listedFile of manifest.files) {
    const content = files.get(listedFile.name);
    if (!content) checks.push({ code: 'zip.missing', outcome: 'bad', values: { file: listedFile.name } });
    else if (content.length === listedFile.bytes && (await sha256(content)) === listedFile.sha256) sound++;
    else checks.push({ code: 'zip.changed', outcome: 'bad', values: { file: listedFile.name } });
  }
  const unlisted = [...files.keys()].filter((name) => !UNLISTED.includes(name) && !manifest.files.some((one) => one.name === name));
  for (const name of unlisted) checks.push({ code: 'zip.unlisted', outcome: 'bad', values: { file: name } });
  return [{ code: 'zip.files', outcome: sound === manifest.files.length ? 'good' : 'bad', values: { n: sound, all: manifest.files.length } }, ...checks];
}

/** Files that a manifest cannot list: itself, and its signature. */
const UNLISTED = ['manifest.json', 'manifest.sig'];

async function signed(files: ReadonlyMap<string, Uint8Array>, manifest: Uint8Array): Promise<Check> {
  const [signature, key] = [files.get('manifest.sig'), files.get('signing-key.pem')];
  if (!signature || !key) return { code: 'signature.none', outcome: 'unknown' };
  const holds = await signatureHolds(key, signature, manifest);
  if (holds === undefined) return { code: 'signature.cannot', outcome: 'unknown' };
  return holds ? { code: 'signature.holds', outcome: 'good' } : { code: 'signature.broken', outcome: 'bad' };
}

function canonical(file: string, bytes: Uint8Array): Check {
  return checkJson(bytes).canonical ? { code: 'zip.canonical', outcome: 'good', values: { file } } : { code: 'zip.notCanonical', outcome: 'bad', values: { file } };
}

function same(code: string, found: string, expected: string): Check {
  return found === expected ? { code, outcome: 'good' } : { code: `${code}Differs`, outcome: 'bad', values: { expected, found } };
}
