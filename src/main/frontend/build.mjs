// Front end of Architrave: `node build.mjs OUTDIR` fills OUTDIR/static and OUTDIR/pdf.
// Called by Maven on each build, so nothing is done twice: packages are installed only when the
// lock file changed, files are written only when their content changed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const outdir = process.argv[2];
if (!outdir) {
  console.error('usage: node build.mjs OUTDIR');
  process.exit(2);
}

installPackages();

const { build } = await import('esbuild');
const written = [];

await bundle();
copyVendor();
writeFonts();
put('static/licenze.txt', licences());
console.log(`frontend: ${written.length === 0 ? 'up to date' : `${written.length} files written`}`);

function installPackages() {
  const stamp = join(modules, '.architrave-lock');
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('frontend: installing packages (npm ci)');
  // No install script is needed: esbuild finds its own binary package.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (npm.status !== 0) {
    console.error('frontend: npm ci failed; Node 20+ and npm are prerequisites of the build');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

async function bundle() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: ['src/architrave.css', 'src/architrave.js', 'src/diagramma.js'],
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    target: ['es2020'],
    format: 'iife',
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const file of result.outputFiles) {
    put(`static/risorse/${file.path.split(/[\\/]/).pop()}`, file.contents);
  }
}

function copyVendor() {
  const css = readFileSync(join(modules, 'bootstrap-italia/dist/css/bootstrap-italia.min.css'), 'utf8');
  // The icon font of its video player is a data: address, which our content security policy refuses.
  put('static/risorse/bootstrap-italia.css', css.replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
    .replace(/@font-face\{font-family:VideoJS;[^}]*\}/g, ''));
  copy('bootstrap-italia/dist/svg/sprites.svg', 'static/risorse/sprites.svg');
  copy('htmx.org/dist/htmx.min.js', 'static/risorse/htmx.js');
  // PDF/A wants embedded fonts, and the PDF writer reads only TrueType.
  copy('dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'pdf/DejaVuSans.ttf');
  copy('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf', 'pdf/DejaVuSans-Bold.ttf');
}

// Bootstrap Italia loads its fonts by script; a style sheet does it without one.
function writeFonts() {
  const faces = [];
  for (const [folder, family] of [['Titillium_Web', 'Titillium Web'], ['Lora', 'Lora'], ['Roboto_Mono', 'Roboto Mono']]) {
    const fonts = join(modules, 'bootstrap-italia/dist/fonts', folder);
    for (const name of readdirSync(fonts).filter((file) => file.endsWith('.woff2')).sort()) {
      copy(`bootstrap-italia/dist/fonts/${folder}/${name}`, `static/risorse/caratteri/${name}`);
      const variant = name.match(/-(regular|italic|\d+(?:italic)?)\.woff2$/)[1];
      const weight = variant.match(/^\d+/)?.[0] ?? '400';
      const style = variant.endsWith('italic') ? 'italic' : 'normal';
      faces.push(`@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};`
        + `font-display:swap;src:url("caratteri/${name}") format("woff2")}`);
    }
  }
  put('static/risorse/caratteri.css', `${faces.join('\n')}\n`);
}

// Every package that may end up in what is shipped, with the notice its licence asks for.
function licences() {
  const lock = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'));
  const parts = ['Architrave è distribuito con licenza EUPL-1.2.\nLe pagine usano le opere di terzi elencate sotto.\n'];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!path || entry.dev || !existsSync(join(here, path))) continue;
    const pkg = JSON.parse(readFileSync(join(here, path, 'package.json'), 'utf8'));
    const texts = readdirSync(join(here, path))
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .map((file) => readFileSync(join(here, path, file), 'utf8').trim());
    parts.push(`${'='.repeat(78)}\n${pkg.name} ${pkg.version} (${licenceName(pkg)})\n\n${texts.join('\n\n') || notice(pkg)}\n`);
  }
  for (const folder of readdirSync(join(modules, 'bootstrap-italia/dist/fonts')).sort()) {
    const fonts = join(modules, 'bootstrap-italia/dist/fonts', folder);
    for (const file of readdirSync(fonts).filter((name) => /^(licen[cs]e|ofl)/i.test(name))) {
      parts.push(`${'='.repeat(78)}\n${folder.replace('_', ' ')} (caratteri)\n\n${readFileSync(join(fonts, file), 'utf8').trim()}\n`);
    }
  }
  return parts.join('\n');
}

function licenceName(pkg) {
  const licence = pkg.license ?? pkg.licenses?.map((one) => one.type).join(', ') ?? 'vedi sotto';
  return typeof licence === 'string' ? licence : licence.type;
}

function notice(pkg) {
  const author = typeof pkg.author === 'string' ? pkg.author : pkg.author?.name;
  const home = pkg.homepage ?? pkg.repository?.url ?? pkg.repository ?? '';
  return [author && `Autore: ${author}`, home && `Sito: ${home}`].filter(Boolean).join('\n') || 'Nessun avviso nel pacchetto.';
}

function copy(from, to) {
  put(to, readFileSync(join(modules, from)));
}

function put(path, content) {
  const target = join(outdir, path);
  const bytes = Buffer.from(content);
  if (existsSync(target) && readFileSync(target).equals(bytes)) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  written.push(path);
}
