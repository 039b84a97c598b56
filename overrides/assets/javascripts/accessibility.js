"use strict";
(() => {
  /** The theme wraps the copy button of each code block in a navigation landmark without a name. */
  function dropNamelessLandmarks() {
    for (const nav of document.querySelectorAll("nav.md-code__nav")) {
      const group = document.createElement("div");
      group.className = nav.className;
      group.append(...nav.childNodes);
      nav.replaceWith(group);
    }
  }

  /**
   * Tell screen readers what the theme's dialog shows, such as "Copied to clipboard". The dialog
   * itself would say it twice: the theme writes the text again when it hides the dialog.
   */
  function announceAlerts() {
    const status = document.createElement("div");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    document.body.append(status);
    document.querySelector(".md-dialog").setAttribute("aria-hidden", "true");
    alert$.subscribe((text) => { status.textContent = text; });
  }

  /** A timeline wider than the screen scrolls, so the keyboard has to reach it. */
  function reachWideTimelines() {
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
        else target.removeAttribute("tabindex");
      }
    });
    for (const figure of document.querySelectorAll("figure.timeline")) observer.observe(figure);
  }

  document$.subscribe(dropNamelessLandmarks);
  document$.subscribe(reachWideTimelines);
  announceAlerts();
})();
