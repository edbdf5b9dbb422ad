// Says that an htmx request was lost or failed, and takes it back once one goes through.
if (!window.connectionReady) {
  window.connectionReady = true;
  const say = (which) => {
    for (const each of ["lost", "failed"]) {
      const words = document.querySelector(`[data-connection] [data-${each}]`);
      if (words) words.hidden = each !== which;
    }
  };

  document.addEventListener("htmx:sendError", () => say("lost"));
  document.addEventListener("htmx:timeout", () => say("lost"));
  document.addEventListener("htmx:responseError", () => say("failed"));
  document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && say(""));
  window.addEventListener("offline", () => say("lost"));
  window.addEventListener("online", () => say(""));
}
