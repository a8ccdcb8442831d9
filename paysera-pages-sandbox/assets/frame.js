// What the pages of the sandbox do by themselves. Each is asked for by an attribute of the body.
"use strict";

const asked = document.body.dataset;
const framed = window.self !== window.parent;

// In a frame without what frames need, the page opens itself again in the parent window. A browser may refuse that to a
// page that nobody has clicked on: then the stand-in of the vendor's script does it, or the user with the link.
if (framed && "reopen" in asked) {
  document.getElementById("reopen").hidden = false;
  const { pathname, search, href } = window.location;
  window.parent.postMessage({ pages: "reopen", path: pathname + search }, "*");
  try {
    window.parent.location.href = href;
  } catch {
    // Refused.
  }
}

// Tells the stand-in of the vendor's script, in the window around, how the page ended. No value goes with it.
if (framed && "ended" in asked) {
  window.parent.postMessage({ pages: "ended", outcome: asked.ended }, "*");
}

// The user comes back twice: in a new tab, and in this window. Both are whole windows, since a shop that is careful keeps
// its session out of the frames and scripts of other sites. A browser may refuse a tab that nobody has clicked for: then
// the user has the links.
if ("twice" in asked) {
  const tab = window.open(asked.twice);
  if (tab !== null) {
    tab.opener = null;
    window.location.replace(asked.twice);
  }
}
