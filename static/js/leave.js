// Warns before a page with unsent words is left.
if (!window.leaveReady) {
  window.leaveReady = true;
  const unsent = new Set();

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-leave]");
    if (form) unsent.add(form);
  });
  document.addEventListener("submit", (event) => unsent.delete(event.target));
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) unsent.delete(event.detail.elt.closest("form"));
  });

  window.addEventListener("beforeunload", (event) => {
    if ([...unsent].some((form) => form.isConnected)) event.preventDefault();
  });
}
