/*
 * Slides by keyboard: the arrow keys, Page Up and Page Down, Home and End follow the links that stand on the slide
 * anyway (rel="prev", "next", "first" and "last").
 */
(function () {
  "use strict";

  var KEYS = {
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    ArrowLeft: "prev",
    ArrowUp: "prev",
    PageUp: "prev",
    Home: "first",
    End: "last"
  };

  document.addEventListener("keydown", function (event) {
    var relation = KEYS[event.key];
    if (!relation || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    // Within a field or a figure the keys belong to it.
    if (event.target.closest("input, select, textarea, .figure-live, .table-region")) {
      return;
    }
    var link = document.querySelector('a[rel~="' + relation + '"]');
    if (link) {
      event.preventDefault();
      window.location.assign(link.href);
    }
  });
})();
