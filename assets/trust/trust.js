/*
 * office.js opens this page in a hidden frame when the page that hosts the add-in is none of Microsoft's, and asks whether it is to be
 * trusted. A page of this very origin may stand in for Excel (that is the preview, src/web): it could show or change anything of the
 * add-in's even without office.js. Every other host is left to Microsoft's own page, which asks the user.
 */
(function () {
  'use strict';

  function sameOrigin() {
    try {
      // Reading another origin's location throws.
      for (var page = window; page !== page.parent; page = page.parent) {
        if (page.parent.location.origin !== window.location.origin) return false;
      }
      return window !== window.parent;
    } catch (_) {
      return false;
    }
  }

  if (sameOrigin()) {
    window.addEventListener('message', function (event) {
      if (event.source !== window.parent || event.origin !== window.location.origin) return;
      window.parent.postMessage(JSON.stringify({ hostUserTrusted: true }), window.location.origin);
    });
    return;
  }

  var script = document.createElement('script');
  script.src = 'AgaveErrorUX.js';
  document.body.appendChild(script);
})();
