// A button copies an address or a text and says so.
const showButtons = (root) => {
  for (const button of root.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
};

if (!window.copyReady) {
  window.copyReady = true;

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    const said = button.querySelector("[data-copy-said]") ?? button;
    const before = said.textContent;
    said.textContent = button.dataset.copied ?? before;
    setTimeout(() => (said.textContent = before), 2000);
  });

  document.addEventListener("htmx:load", (event) => showButtons(event.target));
  showButtons(document);
}
