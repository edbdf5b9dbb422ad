// A form of filters sends itself when a choice changes; its button stays for those without scripts.
const send = (form) => form.requestSubmit();

const hideButtons = (root) => {
  for (const button of root.querySelectorAll("[data-autosubmit-button]")) button.hidden = true;
};

if (!window.autosubmitReady) {
  window.autosubmitReady = true;

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-autosubmit]");
    if (form && !event.target.matches("[type=search], [type=text]")) send(form);
  });

  document.addEventListener("htmx:load", (event) => hideButtons(event.target));
  hideButtons(document);
}
