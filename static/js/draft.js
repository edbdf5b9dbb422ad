// Text being written is kept on the device until the server has it: nothing typed is lost.
if (!window.draftReady) {
  window.draftReady = true;
  const SENT = "drafts-sent";
  const keyOf = (area) => `draft:${location.pathname}:${area.dataset.draft}`;
  const areas = (root) => [...root.querySelectorAll("textarea[data-draft]")];
  const keep = (act) => {
    try {
      return act(localStorage) ?? null;
    } catch {
      return null; // storage refused or full: the page still works
    }
  };

  const restore = () => {
    for (const area of areas(document)) {
      const kept = keep((local) => local.getItem(keyOf(area)));
      if (kept === null || kept.trim() === area.value.trim()) continue;
      area.value = kept;
      const said = area.closest("form")?.querySelector("[data-draft-said]");
      if (said) said.hidden = false;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  // A plain form was answered by another page without errors: the server has its text.
  const settle = () => {
    const sent = JSON.parse(keep((local) => local.getItem(SENT)) ?? "[]");
    const here = `draft:${location.pathname}:`;
    if (document.querySelector("[data-errors]")) return;
    for (const key of sent) if (!key.startsWith(here)) keep((local) => local.removeItem(key));
    keep((local) => local.removeItem(SENT));
  };

  document.addEventListener("input", ({ target }) => {
    if (target.matches("textarea[data-draft]")) keep((local) => local.setItem(keyOf(target), target.value));
  });

  document.addEventListener("submit", ({ target }) => {
    keep((local) => local.setItem(SENT, JSON.stringify(areas(target).map(keyOf))));
    if (!target.matches("[data-forget-drafts]")) return;
    for (const key of Object.keys(localStorage)) if (key.startsWith("draft:")) localStorage.removeItem(key);
  });

  // htmx: forget only what was sent; words typed since then stay kept.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const sent = detail.requestConfig?.formData;
    if (detail.xhr.status >= 300 || !sent) return;
    for (const area of areas(detail.requestConfig.elt.closest("form") ?? document.createElement("form"))) {
      if (sent.get(area.name) === area.value) keep((local) => local.removeItem(keyOf(area)));
    }
  });

  settle();
  restore();
  document.addEventListener("htmx:load", restore);
}
