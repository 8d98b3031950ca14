// Shows a BPMN model inside each [data-diagramma] and marks where a case stands.
// data-bpmn: address of the XML; data-attivi, data-passati: element ids, separated by commas.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

const MARKS = { attivi: 'diagramma-attivo', passati: 'diagramma-passato' };
const STEP = 60;

document.querySelectorAll('[data-diagramma]:not([data-pronto])').forEach(show);

async function show(frame) {
  frame.dataset.pronto = 'si';
  try {
    const answer = await fetch(frame.dataset.bpmn, { credentials: 'same-origin', headers: { Accept: 'application/xml' } });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const viewer = new NavigatedViewer({ container: frame });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    for (const [list, mark] of Object.entries(MARKS)) {
      for (const id of ids(frame.dataset[list])) {
        if (registry.get(id)) canvas.addMarker(id, mark);
      }
    }
    fit(canvas);
    approach(canvas, ids(frame.dataset.attivi).map((id) => registry.get(id)).find(Boolean));
    connectControls(frame, canvas);
  } catch (problem) {
    frame.classList.add('diagramma-assente');
    frame.textContent = frame.dataset.errore ?? '';
    console.warn('diagramma', problem);
  }
}

function ids(list) {
  return (list ?? '').split(',').map((id) => id.trim()).filter(Boolean);
}

function fit(canvas) {
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
}

// On a narrow screen the whole picture is too small to read: start where the case stands.
function approach(canvas, element) {
  if (!element || canvas.zoom() >= 0.4) return;
  canvas.zoom(0.75, { x: 0, y: 0 });
  canvas.scrollToElement(element, 60);
}

// The picture itself takes the keyboard: arrows move, plus and minus zoom, zero shows it whole.
function connectControls(frame, canvas) {
  const acts = {
    '+': () => canvas.zoom(canvas.zoom() * 1.25),
    '=': () => canvas.zoom(canvas.zoom() * 1.25),
    '-': () => canvas.zoom(canvas.zoom() / 1.25),
    0: () => fit(canvas),
    ArrowLeft: () => canvas.scroll({ dx: STEP, dy: 0 }),
    ArrowRight: () => canvas.scroll({ dx: -STEP, dy: 0 }),
    ArrowUp: () => canvas.scroll({ dx: 0, dy: STEP }),
    ArrowDown: () => canvas.scroll({ dx: 0, dy: -STEP }),
  };
  frame.addEventListener('keydown', (event) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  const bar = frame.parentElement.querySelector('[data-diagramma-comandi]');
  if (!bar) return;
  bar.hidden = false;
  bar.addEventListener('click', (event) => {
    const act = acts[event.target.closest('[data-zoom]')?.dataset.zoom];
    if (act) act();
  });
}
