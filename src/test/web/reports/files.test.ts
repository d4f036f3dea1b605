import { test } from 'node:test';
import assert from 'node:assert/strict';
import { canonicalOf, checkJson } from '../../../main/resources/web/app/pages/reports/canonical';
import { sha256 } from '../../../main/resources/web/app/pages/reports/digest';
import { outcomeOf, verifyFile, type Known } from '../../../main/resources/web/app/pages/reports/verify-file';
import { contentOf, entriesOf } from '../../../main/resources/web/app/pages/reports/zip';

const bytes = (text: string) => new TextEncoder().encode(text);
const ID = 'c54a72fc-4694-4f93-ac7f-8e9f4ae1982b';

/** A ZIP of stored (not deflated) files. */
function zipOf(files: Record<string, string>): Uint8Array {
  const parts: number[] = [];
  const directory: number[] = [];
  const u16 = (n: number) => [n & 255, n >> 8];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
  for (const [name, text] of Object.entries(files)) {
    const [title, content] = [bytes(name), bytes(text)];
    const common = [...u16(20), ...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(content.length), ...u32(content.length), ...u16(title.length), ...u16(0)];
    directory.push(...u32(0x02014b50), ...u16(20), ...common, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(parts.length), ...title);
    parts.push(...u32(0x04034b50), ...common, ...title, ...content);
  }
  const count = Object.keys(files).length;
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(count), ...u16(count), ...u32(directory.length), ...u32(parts.length), ...u16(0)];
  return new Uint8Array([...parts, ...directory, ...end]);
}

const REPORT = `{"id":"${ID}","totals":{"energyKwh":"1.000"}}`;

async function manifestOf(files: Record<string, string>): Promise<string> {
  const listed = await Promise.all(Object.entries(files).map(async ([name, text]) => ({ bytes: bytes(text).length, name, sha256: await sha256(bytes(text)) })));
  return canonicalOf({ files: listed, reportId: ID });
}

async function known(files: Record<string, string>): Promise<Known> {
  const text = await manifestOf(files);
  return { manifest: async (id) => (id === ID ? { manifest: JSON.parse(text), sha256: await sha256(bytes(text)) } : undefined), candidates: () => [ID] };
}

const codes = (checks: readonly { code: string }[]) => checks.map((check) => check.code);

test('the digest is that of FIPS 180-4', async () => {
  assert.equal(await sha256(bytes('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the canonical form sorts by UTF-16 units and escapes as little as possible', () => {
  assert.equal(canonicalOf({ b: [1, true], a: 'é\u0001"/', 'ä': '', '\u{1f600}': 1, '\ufb33': 2 }), '{"a":"é\\u0001\\"/","b":[1,true],"ä":"","\u{1f600}":1,"\ufb33":2}');
});

test('white space, another order or a byte order mark are not canonical, and broken UTF-8 cannot be read', () => {
  assert.equal(checkJson(bytes('{"a":1,"b":2}')).canonical, true);
  assert.equal(checkJson(bytes('{"b":2,"a":1}')).canonical, false);
  assert.equal(checkJson(bytes('{"a": 1}')).form, '{"a":1}');
  assert.equal(checkJson(bytes('\ufeff{"a":1}')).readable, false);
  assert.equal(checkJson(new Uint8Array([0x7b, 0xff, 0x7d])).readable, false);
});

test('an archive is read by its directory', async () => {
  const archive = zipOf({ 'a.txt': 'one', 'b.txt': 'two' });
  const entries = entriesOf(archive);
  assert.deepEqual(entries.map((entry) => [entry.name, entry.bytes]), [['a.txt', 3], ['b.txt', 3]]);
  assert.equal(new TextDecoder().decode(await contentOf(archive, entries[1]!)), 'two');
  assert.throws(() => entriesOf(bytes('PK no archive at all, but long enough to look at')), RangeError);
});

test('a deflated file that is longer than its directory says is refused', async () => {
  const deflated = new Uint8Array(await new Response(new Blob(['a'.repeat(1000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
  const entry = { name: 'bomb', method: 8, start: 0, packed: deflated.length };
  assert.equal((await contentOf(deflated, { ...entry, bytes: 1000 })).length, 1000);
  await assert.rejects(contentOf(deflated, { ...entry, bytes: 999 }), RangeError);
  await assert.rejects(contentOf(deflated, { ...entry, bytes: 1001 }), RangeError);
});

test('a file with a listed digest is as published, whatever its name', async () => {
  const verdict = await verifyFile('renamed.pdf', bytes('%PDF'), await known({ 'report.en.pdf': '%PDF' }));
  assert.deepEqual([outcomeOf(verdict), verdict.reportId, verdict.known?.name, codes(verdict.checks)], ['good', ID, 'report.en.pdf', ['digest.listed']]);
});

test('a changed file of the report in hand is not as published; among many reports nothing can be said', async () => {
  const one = await known({ 'report.en.pdf': '%PDF' });
  assert.equal(outcomeOf(await verifyFile('a.pdf', bytes('%PDF.'), one)), 'bad');
  assert.equal(outcomeOf(await verifyFile('a.pdf', bytes('%PDF.'), { ...one, candidates: () => [ID, 'other'] })), 'unknown');
});

test('a report that was only laid out otherwise has the same contents; one with another figure has not', async () => {
  const published = await known({ 'report.json': REPORT });
  const pretty = await verifyFile('r.json', bytes(JSON.stringify(JSON.parse(REPORT), null, 2)), published);
  assert.deepEqual([outcomeOf(pretty), codes(pretty.checks)], ['good', ['json.notCanonical', 'digest.sameContents']]);
  const forged = await verifyFile('r.json', bytes(REPORT.replace('1.000', '0.900')), published);
  assert.deepEqual([outcomeOf(forged), codes(forged.checks)], ['bad', ['json.canonical', 'digest.differs']]);
});

test('an archive is good only if its files fit its manifest and its manifest is the published one', async () => {
  const files = { 'report.json': REPORT, 'report.csv': 'a,b\r\n' };
  const manifest = await manifestOf(files);
  const published = await known(files);
  const good = await verifyFile('r.zip', zipOf({ 'manifest.json': manifest, ...files }), published);
  assert.deepEqual([outcomeOf(good), codes(good.checks)], ['good', ['zip.files', 'signature.none', 'zip.canonical', 'zip.canonical', 'digest.manifest']]);
  const changed = await verifyFile('r.zip', zipOf({ 'manifest.json': manifest, ...files, 'report.csv': 'a,c\r\n' }), published);
  assert.deepEqual([outcomeOf(changed), codes(changed.checks).includes('zip.changed')], ['bad', true]);
  const added = await verifyFile('r.zip', zipOf({ 'manifest.json': manifest, ...files, 'extra.txt': '' }), published);
  assert.deepEqual([outcomeOf(added), codes(added.checks).includes('zip.unlisted')], ['bad', true]);
  const both = { ...files, 'report.csv': 'a,c\r\n' };
  const together = await verifyFile('r.zip', zipOf({ 'manifest.json': await manifestOf(both), ...both }), published);
  assert.deepEqual([outcomeOf(together), codes(together.checks).at(-1)], ['bad', 'digest.manifestDiffers']);
});

test('an archive without a manifest is none of a report', async () => {
  assert.deepEqual(codes((await verifyFile('r.zip', zipOf({ 'a.txt': '' }), await known({}))).checks), ['zip.noManifest']);
});
