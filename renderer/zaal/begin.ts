/** At the latest after this the code is read, also where nothing is painted. */
const LONGEST_WAIT_MS = 500;

let hasBegun = false;

/** The picture that stands in the page is painted first: the room sees a quiet screen while the code is being read. */
function begin(): void {
  if (hasBegun) return;
  hasBegun = true;
  void import('./main.tsx');
}

// On the only display Escape is the way back to regie, also while the code is still being read; on a display of its own
// main ignores it.
window.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  window.dialoogtafel.request('sendOpdracht', { opdracht: 'sluitZaal' }).catch(() => undefined);
});

// Painted is when it is on the screen. After the frame alone, reading the code would take the processor from drawing it.
new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
setTimeout(begin, LONGEST_WAIT_MS);
