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

// The user comes back twice: once in a frame that is not seen, then in this window.
if ("twice" in asked) {
  const again = () => window.location.replace(asked.twice);
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.sandbox = "allow-same-origin";
  frame.addEventListener("load", again);
  frame.src = asked.twice;
  document.body.append(frame);
  setTimeout(again, 5000);
}
