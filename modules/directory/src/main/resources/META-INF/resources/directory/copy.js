/* Copies what stands in the element that a button names: data-copy="id". */
document.addEventListener('click', event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const said = () => { button.textContent = button.dataset.copied; };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(source.textContent).then(said, () => getSelection().selectAllChildren(source));
  } else {
    getSelection().selectAllChildren(source);
  }
});
