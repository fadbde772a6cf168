/* Looks again while a sheet is being loaded. */
(function () {
  'use strict';
  setInterval(() => {
    if (!document.hidden && document.querySelector('[data-running]')) document.dispatchEvent(new CustomEvent('zujie:refresh'));
  }, 1500);
})();
