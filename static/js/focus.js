// After a swap the focus goes back to the same control, else to the fragment that replaced it.
if (!window.focusReady) {
  window.focusReady = true;
  let before = null;
  const trace = (each) =>
    [
      each.tagName,
      each.form?.getAttribute("action") ?? each.getAttribute("href"),
      each.name,
      each.matches("button") && each.value,
      each.matches("button, a") && each.textContent.trim(),
    ].join("|");

  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const active = document.activeElement;
    before = detail.target.contains(active) && active !== document.body ? trace(active) : null;
  });

  document.addEventListener("htmx:afterSettle", ({ detail }) => {
    if (before === null || document.activeElement !== document.body) return;
    const root = detail.elt;
    const controls = [...root.querySelectorAll("a, button, input, select, textarea")];
    const same = controls.find((each) => trace(each) === before);
    if (!same) root.tabIndex = -1;
    (same ?? root).focus({ preventScroll: true });
    before = null;
  });
}
