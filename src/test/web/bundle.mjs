// Bundles the unit tests of the web interface (*.test.ts) into target/web-tests, where `deno test` runs them.
// Called by WebSourcesIT from the project's root; Deno and esbuild are those of the build.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const { build } = createRequire(path.resolve('node_modules') + '/')('esbuild');
const root = 'src/test/web';
const tests = fs.readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
fs.rmSync('target/web-tests', { recursive: true, force: true });

await build({
  entryPoints: tests.map((file) => path.join(root, file)),
  bundle: true,
  format: 'esm',
  platform: 'node',
  outdir: 'target/web-tests',
  outbase: root,
  outExtension: { '.js': '.mjs' },
  // What modules of the interface look for when they are loaded, and a program without a window has not.
  banner: {
    js: `globalThis.matchMedia ??= () => ({ matches: false, addEventListener() {} });
globalThis.document ??= { documentElement: { dataset: {} } };
globalThis.location ??= new URL('http://localhost/');`,
  },
});
process.exit(0);
