// A link opens the dialog that it names; where there is none, it stays a link.
if (!window.dialogReady) {
  window.dialogReady = true;

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-dialog]");
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.button);
    const dialog = link && plain && document.getElementById(link.dataset.dialog);
    if (!dialog?.showModal) return;
    event.preventDefault();
    dialog.showModal();
    dialog.addEventListener("close", () => link.focus(), { once: true });
  });

  document.addEventListener("click", (event) => {
    if (event.target.matches("dialog.dialog[open]")) event.target.close();
  });
}
