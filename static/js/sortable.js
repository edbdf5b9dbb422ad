// Rows are dragged by their grip; dropping one sends its own form with its new place.
// The keyboard has the buttons of the row.
if (!window.sortableReady) {
  window.sortableReady = true;
  let moving = null;
  let from = 0;
  const place = (item) => [...item.parentElement.children].indexOf(item) + 1;

  const prepare = () => {
    for (const list of document.querySelectorAll("[data-sortable]")) list.dataset.sortableReady = "";
  };

  document.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest("[data-sortable-grip]");
    if (!grip || event.button) return;
    moving = grip.closest("[data-sortable-item]");
    from = place(moving);
    moving.classList.add("agenda__item--moving");
    grip.setPointerCapture(event.pointerId);
    event.preventDefault();
  });

  document.addEventListener("pointermove", (event) => {
    if (!moving) return;
    for (const other of moving.parentElement.children) {
      const box = other.getBoundingClientRect();
      if (other === moving || event.clientY < box.top || event.clientY > box.bottom) continue;
      const below = event.clientY > box.top + box.height / 2;
      other[below ? "after" : "before"](moving);
      break;
    }
  });

  const drop = () => {
    if (!moving) return;
    const item = moving;
    moving = null;
    item.classList.remove("agenda__item--moving");
    if (place(item) === from) return;
    const form = item.querySelector("form[data-sortable-form]");
    form.elements.to.value = place(item);
    form.requestSubmit();
  };

  document.addEventListener("pointerup", drop);
  document.addEventListener("pointercancel", drop);
  document.addEventListener("htmx:load", prepare);
  prepare();
}
