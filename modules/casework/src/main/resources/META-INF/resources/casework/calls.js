/* Alt with a digit writes the call down, also where the browser itself does not press the button of that key. */
(function () {
  'use strict';
  document.addEventListener('keydown', e => {
    if (e.defaultPrevented || !e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || !/^[1-5]$/.test(e.key)) return;
    const button = document.querySelector('#call [accesskey="' + e.key + '"]');
    if (!button) return;
    e.preventDefault();
    button.click();
  });
})();
