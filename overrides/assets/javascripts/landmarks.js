"use strict";
// The theme wraps the copy button of each code block in a navigation landmark without a name.
document$.subscribe(() => {
  for (const nav of document.querySelectorAll("nav.md-code__nav")) {
    const group = document.createElement("div");
    group.className = nav.className;
    group.append(...nav.childNodes);
    nav.replaceWith(group);
  }
});
