/** Whether a page lives: `pulse.frames` goes on as long as nothing blocks it, `pulse.clicks` counts its own button. */
const pulse = {frames: 0, clicks: 0};
Object.assign(globalThis, {pulse});

requestAnimationFrame(function beat() {
  pulse.frames++;
  requestAnimationFrame(beat);
});
document.querySelector('button')?.addEventListener('click', () => pulse.clicks++);
