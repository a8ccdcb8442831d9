// What the shop's pages do by themselves. Each is asked for by an attribute of the body.
"use strict";

const { leave, order, progress } = document.body.dataset;

// A return that came into a frame goes on in the whole window. Without scripts there is a link.
if (leave !== undefined && window.top !== window.self) {
  window.top.location.replace(window.location.href);
}

// The same order may be shown in two windows, of which one was a pop-up: when it has come back there, the other one shows
// it, too. Nothing is told but how far it has come; what came back is the server's to say.
if (order !== undefined) {
  const channel = new BroadcastChannel("orders");
  channel.addEventListener("message", ({ data }) => {
    if (data.order === order && data.progress !== progress) {
      window.location.reload();
    }
  });
  channel.postMessage({ order, progress });
}
