/* The bell: listens to the server, counts, sounds, and lets pages draw their live parts anew. */
(function () {
  'use strict';
  const bell = document.getElementById('bell');
  if (!bell || !window.EventSource) return;
  const list = document.getElementById('bell-list');
  const count = document.getElementById('bell-count');
  const soundButton = bell.querySelector('[data-bell=sound]');

  function recount() {
    const n = list.querySelectorAll('li').length;
    count.textContent = n >= 50 ? '50+' : n || '';
    count.hidden = !n;
  }

  /* ---- Sound: browsers allow it only after the reader has touched the page ---- */
  let audio = null;
  const muted = () => localStorage.getItem('zujie-quiet') === '1';
  function showSound() {
    soundButton.setAttribute('aria-pressed', String(!muted()));
    soundButton.textContent = muted() ? soundButton.dataset.off : soundButton.dataset.on;
  }
  showSound();
  function wake() {
    const Audio = window.AudioContext || window.webkitAudioContext;
    if (!Audio) return;
    audio = audio || new Audio();
    if (audio.state === 'suspended') audio.resume();
  }
  ['pointerdown', 'keydown'].forEach(name => addEventListener(name, wake, { passive: true }));
  function ring() {
    if (!audio || audio.state !== 'running' || muted()) return;
    [0, 0.25].forEach((after, i) => {
      const tone = audio.createOscillator(), loud = audio.createGain();
      const start = audio.currentTime + after;
      tone.frequency.value = i ? 880 : 660;
      loud.gain.setValueAtTime(0.0001, start);
      loud.gain.exponentialRampToValueAtTime(0.25, start + 0.02);
      loud.gain.exponentialRampToValueAtTime(0.0001, start + 0.22);
      tone.connect(loud).connect(audio.destination);
      tone.start(start);
      tone.stop(start + 0.24);
    });
  }

  /* ---- What comes in ---- */
  function show(n) {
    if (list.querySelector('li[data-id="' + n.id + '"]')) return;
    const item = document.createElement('li');
    item.dataset.id = n.id;
    if (n.sound) item.className = 'loud';
    const link = document.createElement('a');
    link.href = n.link || '/console/desk.xhtml';
    const label = document.createElement('b'), text = document.createElement('span'), time = document.createElement('time');
    label.textContent = n.label;
    text.textContent = n.text;
    time.textContent = new Date(new Date(n.at).getTime() + 8 * 3600000).toISOString().slice(11, 16);
    link.append(label, ' ', text, ' ', time);
    item.append(link);
    list.prepend(item);
    recount();
    if (n.sound) ring();
  }
  let later = 0;
  const stream = new EventSource(bell.dataset.events);
  stream.addEventListener('notification', e => {
    show(JSON.parse(e.data));
    // Several that come together make one refresh.
    clearTimeout(later);
    later = setTimeout(() => document.dispatchEvent(new CustomEvent('zujie:refresh')), 300);
  });
  addEventListener('pagehide', () => stream.close());

  /* ---- Reading ---- */
  function read(ids) {
    const body = new URLSearchParams();
    ids.forEach(id => body.append('id', id));
    return fetch(bell.dataset.read, { method: 'POST', body, keepalive: true, headers: { 'X-Requested-With': 'zujie' } });
  }
  list.addEventListener('click', e => {
    const item = e.target.closest('li[data-id]');
    if (!item) return;
    read([item.dataset.id]);
    item.remove();
    recount();
  });
  bell.querySelector('[data-bell=all]').addEventListener('click', () => {
    const ids = [...list.querySelectorAll('li')].map(li => li.dataset.id);
    if (!ids.length) return;
    read(ids);
    list.replaceChildren();
    recount();
  });
  soundButton.addEventListener('click', () => {
    localStorage.setItem('zujie-quiet', muted() ? '0' : '1');
    showSound();
    wake();
    if (!muted()) setTimeout(ring, 50);
  });
})();
