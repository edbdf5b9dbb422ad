// An open menu closes on Escape, on a click elsewhere and when focus leaves; a question on Escape.
if (!window.menuReady) {
  window.menuReady = true;
  const closeOthers = (kept) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (!menu.contains(kept)) menu.open = false;
    }
  };

  document.addEventListener("click", (event) => closeOthers(event.target));
  document.addEventListener("focusin", (event) => closeOthers(event.target));

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = event.target.closest("details[open]:is([data-menu], [data-confirm])");
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });
}
