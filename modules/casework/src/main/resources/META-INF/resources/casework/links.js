/* A dialog that serves every row of a table: the button says which row. */
(function () {
  'use strict';
  document.addEventListener('click', e => {
    const button = e.target.closest('[data-fill]');
    if (!button) return;
    document.querySelectorAll('[data-into="' + button.dataset.fill + '"]').forEach(input => { input.value = button.dataset.value; });
  }, true);
})();
