// The little that pages do beyond htmx; every page works without it.
const root = document.documentElement;
root.classList.add('con-js');

// Who comes from the list of what is missing wants the field, not the list of errors above it.
const wanted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (wanted) wanted.focus();
else focusErrors(document);

// A long list must not stand before the page on a telephone, nor be missing beside it on a desk.
const narrow = matchMedia('(max-width: 991px)');
const foldLists = () => document.querySelectorAll('.passi details, .indice-fascicolo details').forEach((list) => {
  list.open = !narrow.matches;
});
if (narrow.matches) foldLists();
narrow.addEventListener('change', foldLists);

// Paper cannot be unfolded.
const unfolded = [];
window.addEventListener('beforeprint', () => document.querySelectorAll('main details:not([open])').forEach((part) => {
  part.open = true;
  unfolded.push(part);
}));
window.addEventListener('afterprint', () => unfolded.splice(0).forEach((part) => { part.open = false; }));

// Not every browser opens by itself the part in which a link ends.
const openWanted = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details')?.setAttribute('open', '');
openWanted();
window.addEventListener('hashchange', openWanted);

// After htmx re-rendered a part, its errors speak first, unless somebody is writing in it; otherwise one polite line is enough.
document.addEventListener('htmx:afterSettle', (event) => {
  if (!event.target.contains(document.activeElement) && focusErrors(event.target)) return;
  const live = document.getElementById('annunci');
  const words = event.target.closest('[data-annuncio]')?.dataset.annuncio;
  if (live && words) live.textContent = words;
});

// Who goes on writing while an answer is on its way must not lose a letter: that answer is not shown,
// and leaving the field asks for the next one.
let typed = 0;
const typedBefore = new WeakMap();
document.addEventListener('input', () => { typed += 1; });
document.addEventListener('htmx:beforeRequest', (event) => typedBefore.set(event.detail.xhr, typed));
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.target.closest('.modulo') && typedBefore.get(event.detail.xhr) !== typed) event.detail.shouldSwap = false;
});

// What the server refuses (403, 500, no network) must not look like "saved".
for (const name of ['htmx:responseError', 'htmx:sendError']) {
  document.addEventListener(name, () => {
    const failure = document.getElementById('errore-rete');
    if (failure) failure.hidden = false;
  });
}
document.addEventListener('htmx:afterOnLoad', () => {
  const failure = document.getElementById('errore-rete');
  if (failure) failure.hidden = true;
});

// What is too big is said before it travels.
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!input.matches('input[type=file][data-massimo]')) return;
  const tooBig = [...input.files].some((file) => file.size > Number(input.dataset.massimo));
  input.setCustomValidity(tooBig ? input.dataset.troppo : '');
  if (tooBig) input.reportValidity();
});

// A second click on the same submit must not become a second act.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.matches('[data-ripetibile]')) return;
  if (form.dataset.inviato) event.preventDefault();
  form.dataset.inviato = 'si';
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-inviato]').forEach((form) => delete form.dataset.inviato);
});

function focusErrors(part) {
  const summary = part.querySelector?.('[data-riepilogo-errori]');
  summary?.focus();
  return Boolean(summary);
}
