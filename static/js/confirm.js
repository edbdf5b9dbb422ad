// A question that was opened leads the focus to its answer.
if (!window.confirmReady) {
  window.confirmReady = true;

  document.addEventListener(
    "toggle",
    (event) => {
      const asked = event.target;
      if (asked.matches?.("details[data-confirm][open]")) asked.querySelector("form button")?.focus();
    },
    true,
  );
}
