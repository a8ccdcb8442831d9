// A stand-in for the documented calls of Paysera's JavaScript SDK:
// https://developers.paysera.com/guides/wallet/libraries/javascript-sdk
//
// Documented are `init({client_id, language})`, `openDialog(uri)` and `openConfirmationDialog(transactionKey, {success})`.
// What else there is, and what the SDK tells the page around, is not known, so it is not here.
"use strict";

window.WebToPayWallet = (() => {
  // Filled in by the sandbox: the address of the page `confirm`, with the place of its key.
  const CONFIRM = /*confirm*/;
  const KEY = "{transaction_key}";
  const sandbox = new URL(document.currentScript.src).origin;
  let ready = false;

  function fail(message) {
    throw new Error(`WebToPayWallet (stand-in): ${message}`);
  }

  function init(given) {
    if (String(given?.client_id ?? "") === "") {
      fail("`init` needs a `client_id` that is not empty");
    }
    const language = given.language ?? "lt";
    if (language !== "lt" && language !== "en") {
      fail(`\`language\` must be \`lt\` or \`en\`: found \`${language}\``);
    }
    ready = true;
  }

  function open(uri, callbacks) {
    if (!ready) {
      fail("call `init` first");
    }
    const dialog = document.createElement("dialog");
    dialog.className = "web-to-pay-wallet";
    dialog.setAttribute("aria-label", "Stand-in for a hosted page");
    dialog.style.cssText = "width:min(60rem,95vw);height:90vh;padding:0";
    const frame = document.createElement("iframe");
    frame.title = "Stand-in for a hosted page";
    frame.style.cssText = "display:block;width:100%;height:calc(100% - 2.5rem);border:0";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Close the stand-in";
    button.style.cssText = "height:2.5rem";
    button.addEventListener("click", () => dialog.close());
    const told = (event) => {
      if (event.source !== frame.contentWindow || event.origin !== sandbox) {
        return;
      }
      if (event.data?.pages === "reopen") {
        window.location.href = sandbox + event.data.path;
      }
      if (event.data?.pages === "ended" && ["done", "success"].includes(event.data.outcome)) {
        // Whether the dialog of `openDialog` closes is not known: it stays.
        callbacks?.success?.();
        if (callbacks !== undefined) {
          dialog.close();
        }
      }
    };
    window.addEventListener("message", told);
    dialog.addEventListener("close", () => {
      window.removeEventListener("message", told);
      dialog.remove();
    });
    frame.src = uri;
    dialog.append(button, frame);
    document.body.append(dialog);
    dialog.showModal();
  }

  function openDialog(uri) {
    open(String(uri));
  }

  function openConfirmationDialog(transactionKey, callbacks = {}) {
    if (CONFIRM === null) {
      fail("the declaration has no page `confirm` with nothing but a `transaction_key`");
    }
    if (typeof transactionKey !== "string" || transactionKey === "") {
      fail("`openConfirmationDialog` needs a transaction key, a text that is not empty");
    }
    open(CONFIRM.replace(KEY, () => encodeURIComponent(transactionKey)), callbacks);
  }

  return { init, openDialog, openConfirmationDialog };
})();
