/* Draws a case and its neighbours: a small force layout in SVG, grown piece by piece, filtered by kind, saved as a picture. */
(function () {
  'use strict';
  const box = document.getElementById('graph');
  if (!box) return;
  const svg = document.getElementById('graph-view'), says = document.getElementById('graph-says');
  const NS = 'http://www.w3.org/2000/svg', words = box.dataset;
  const nodes = new Map(), edges = new Map(), hidden = new Set();
  const hint = says.textContent;
  let center = null, heat = 0, view = { x: 0, y: 0, k: 1 }, frame = 0;
  const SIZE = { CASE: 17, REPORT: 10 };
  const el = (name, attributes, parent) => {
    const e = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([k, v]) => e.setAttribute(k, v));
    if (parent) parent.appendChild(e);
    return e;
  };
  const stage = el('g', {}, svg), lines = el('g', {}, stage), dots = el('g', {}, stage);

  /* ---- Growing ---- */
  async function load(id, node) {
    says.textContent = '…';
    try {
      const answer = await fetch(words.url + '?id=' + encodeURIComponent(id) + (node ? '&node=' + encodeURIComponent(node) : ''), { headers: { 'X-Requested-With': 'zujie' } });
      if (!answer.ok) throw new Error(answer.status);
      const piece = await answer.json();
      const before = nodes.size;
      add(piece);
      says.textContent = before && nodes.size === before ? words.none : piece.more ? words.more : hint;
    } catch (failure) {
      says.textContent = words.failed;
    }
  }

  function add(piece) {
    if (!center) center = piece.center;
    const from = nodes.get(piece.center);
    piece.nodes.forEach((n, i) => {
      const known = nodes.get(n.id);
      if (known) {
        if (!known.of && n.of) known.of = n.of;
        return;
      }
      const angle = i * 2.4, far = from || n.id !== center ? 90 + 4 * i : 0;
      n.x = (from ? from.x : 0) + Math.cos(angle) * far;
      n.y = (from ? from.y : 0) + Math.sin(angle) * far;
      n.vx = n.vy = 0;
      nodes.set(n.id, n);
      draw(n);
    });
    piece.edges.forEach(e => {
      const key = e.from < e.to ? e.from + '|' + e.to : e.to + '|' + e.from;
      if (!edges.has(key)) edges.set(key, { from: e.from, to: e.to, line: el('line', {}, lines) });
    });
    table();
    counts();
    heat = 1;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      for (let i = 0; i < 300; i++) step();
      place();
    } else if (!frame) {
      frame = requestAnimationFrame(run);
    }
  }

  function draw(n) {
    const g = el('g', { class: 'node k-' + n.kind + (n.id === center ? ' center' : '') + (n.common ? ' common' : ''), tabindex: '0', role: 'button' }, dots);
    const r = SIZE[n.kind] || 12;
    if (n.kind === 'CASE' || n.kind === 'REPORT') el('rect', { class: 'shape', x: -r, y: -r * .75, width: 2 * r, height: 1.5 * r, rx: 4 }, g);
    else if (n.kind === 'PERSON') el('path', { class: 'shape', d: 'M0 -13 L13 0 L0 13 L-13 0 Z' }, g);
    else el('circle', { class: 'shape', r }, g);
    const text = el('text', { y: r + 15 }, g);
    text.textContent = n.label.length > 22 ? n.label.slice(0, 21) + '…' : n.label;
    if (n.sub) el('text', { class: 'sub', y: r + 29 }, g).textContent = n.sub;
    el('title', {}, g).textContent = n.label + (n.sub ? ' ' + n.sub : '') + (n.common ? ' ' + words.common : '');
    g.setAttribute('aria-label', n.label + (n.common ? ' ' + words.common : ''));
    n.g = g;
    g.addEventListener('dblclick', e => { e.preventDefault(); grow(n); });
    g.addEventListener('keydown', e => {
      if (e.key === 'Enter' || e.key === '+') { e.preventDefault(); grow(n); }
      if (e.key === 'o' && n.link) location.href = words.root + n.link;
    });
    g.addEventListener('focus', () => about(n));
    g.addEventListener('pointerdown', e => grab(e, n));
  }

  function grow(n) {
    if (n.common) { says.textContent = words.common; return; }
    if (n.kind === 'CASE') load(n.id);
    else if (n.of) load(n.of, n.id);
    else if (n.link) location.href = words.root + n.link;
  }

  function about(n) {
    says.replaceChildren(document.createTextNode(n.label + (n.sub ? ' · ' + n.sub : '') + (n.common ? ' · ' + words.common : '') + ' '));
    if (n.link) {
      const a = document.createElement('a');
      a.href = words.root + n.link;
      a.textContent = n.kind === 'CASE' || n.kind === 'REPORT' ? '→' : '';
      says.appendChild(a);
    }
  }

  /* ---- Layout ---- */
  function step() {
    const all = [...nodes.values()];
    for (let i = 0; i < all.length; i++) {
      const a = all[i];
      for (let j = i + 1; j < all.length; j++) {
        const b = all[j];
        let dx = a.x - b.x, dy = a.y - b.y;
        const d2 = Math.max(100, dx * dx + dy * dy);
        if (d2 > 250000) continue;
        const f = 5200 / d2;
        dx *= f / Math.sqrt(d2); dy *= f / Math.sqrt(d2);
        a.vx += dx; a.vy += dy; b.vx -= dx; b.vy -= dy;
      }
      a.vx -= a.x * .004; a.vy -= a.y * .004;
    }
    edges.forEach(e => {
      const a = nodes.get(e.from), b = nodes.get(e.to);
      const dx = b.x - a.x, dy = b.y - a.y, d = Math.sqrt(dx * dx + dy * dy) || 1, f = (d - 120) * .02 / d;
      a.vx += dx * f; a.vy += dy * f; b.vx -= dx * f; b.vy -= dy * f;
    });
    all.forEach(n => {
      if (n.held) { n.vx = n.vy = 0; return; }
      n.x += n.vx * heat; n.y += n.vy * heat;
      n.vx *= .82; n.vy *= .82;
    });
    heat *= .988;
  }
  function run() {
    step(); step();
    place();
    frame = heat > .02 ? requestAnimationFrame(run) : 0;
  }
  function place() {
    nodes.forEach(n => n.g.setAttribute('transform', 'translate(' + n.x.toFixed(1) + ',' + n.y.toFixed(1) + ')'));
    edges.forEach(e => {
      const a = nodes.get(e.from), b = nodes.get(e.to);
      e.line.setAttribute('x1', a.x.toFixed(1)); e.line.setAttribute('y1', a.y.toFixed(1));
      e.line.setAttribute('x2', b.x.toFixed(1)); e.line.setAttribute('y2', b.y.toFixed(1));
    });
    camera();
  }
  function camera() {
    const r = svg.getBoundingClientRect();
    stage.setAttribute('transform', 'translate(' + (r.width / 2 + view.x) + ',' + (r.height / 2 + view.y) + ') scale(' + view.k + ')');
  }

  /* ---- Hand ---- */
  function grab(e, n) {
    e.stopPropagation();
    let x = e.clientX, y = e.clientY;
    n.held = true;
    const move = m => {
      n.x += (m.clientX - x) / view.k; n.y += (m.clientY - y) / view.k;
      x = m.clientX; y = m.clientY;
      heat = Math.max(heat, .3);
      if (!frame) frame = requestAnimationFrame(run);
    };
    const up = () => { n.held = false; removeEventListener('pointermove', move); removeEventListener('pointerup', up); };
    addEventListener('pointermove', move); addEventListener('pointerup', up);
  }
  svg.addEventListener('pointerdown', e => {
    let x = e.clientX, y = e.clientY;
    svg.classList.add('drag');
    const move = m => { view.x += m.clientX - x; view.y += m.clientY - y; x = m.clientX; y = m.clientY; camera(); };
    const up = () => { svg.classList.remove('drag'); removeEventListener('pointermove', move); removeEventListener('pointerup', up); };
    addEventListener('pointermove', move); addEventListener('pointerup', up);
  });
  svg.addEventListener('wheel', e => {
    e.preventDefault();
    view.k = Math.max(.2, Math.min(4, view.k * (e.deltaY < 0 ? 1.12 : .89)));
    camera();
  }, { passive: false });
  svg.addEventListener('keydown', e => {
    const by = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] }[e.key];
    if (by) { e.preventDefault(); view.x += by[0]; view.y += by[1]; camera(); }
  });
  addEventListener('resize', camera);

  /* ---- Filter ---- */
  const shown = n => !hidden.has(n.kind) || n.id === center;
  function filter() {
    nodes.forEach(n => { n.g.style.display = shown(n) ? '' : 'none'; });
    edges.forEach(e => { e.line.style.display = shown(nodes.get(e.from)) && shown(nodes.get(e.to)) ? '' : 'none'; });
    table();
  }
  box.querySelectorAll('.graph-bar input[type=checkbox]').forEach(c => c.addEventListener('change', () => {
    if (c.checked) hidden.delete(c.value); else hidden.add(c.value);
    filter();
  }));
  document.getElementById('graph-find').addEventListener('input', e => {
    const wanted = e.target.value.trim().toLowerCase();
    nodes.forEach(n => n.g.classList.toggle('dim', wanted !== '' && !(n.label + ' ' + n.sub).toLowerCase().includes(wanted)));
    edges.forEach(l => l.line.classList.toggle('dim', wanted !== ''));
  });
  function counts() {
    box.querySelectorAll('[data-count]').forEach(c => {
      const n = [...nodes.values()].filter(node => node.kind === c.dataset.count).length;
      c.textContent = n;
      c.parentElement.hidden = n === 0;
    });
  }
  function table() {
    const body = document.querySelector('#graph-table tbody');
    const kind = k => { const l = box.querySelector('.graph-bar input[value="' + k + '"]'); return l ? l.parentElement.textContent.replace(/\d+\s*$/, '').trim() : k; };
    body.replaceChildren(...[...nodes.values()].filter(shown).map(n => {
      const row = document.createElement('tr');
      const joined = [...edges.values()].filter(e => e.from === n.id || e.to === n.id).map(e => nodes.get(e.from === n.id ? e.to : e.from)).filter(shown);
      [kind(n.kind), n.label + (n.sub ? ' ' + n.sub : ''), joined.map(o => o.label).join('、')].forEach(text => { row.insertCell().textContent = text; });
      return row;
    }));
  }

  /* ---- Pictures ---- */
  function picture() {
    const all = [...nodes.values()].filter(shown), xs = all.map(n => n.x), ys = all.map(n => n.y);
    const left = Math.min(...xs) - 110, top = Math.min(...ys) - 40, width = Math.max(...xs) - left + 110, height = Math.max(...ys) - top + 60;
    const copy = svg.cloneNode(true), style = getComputedStyle(box);
    const colour = name => style.getPropertyValue(name).trim();
    copy.setAttribute('xmlns', NS);
    copy.setAttribute('viewBox', [left, top, width, height].join(' '));
    copy.setAttribute('width', Math.round(width)); copy.setAttribute('height', Math.round(height));
    copy.querySelector('g').removeAttribute('transform');
    el('rect', { x: left, y: top, width, height, fill: colour('--card') || '#fff' }, null);
    copy.insertBefore(el('rect', { x: left, y: top, width, height, fill: colour('--card') || '#fff' }, null), copy.firstChild);
    copy.querySelectorAll('line').forEach(l => { l.setAttribute('stroke', colour('--line-2')); l.setAttribute('stroke-width', 1.5); });
    const live = [...dots.children];
    [...copy.querySelectorAll('.node')].forEach((g, i) => {
      g.querySelector('.shape').setAttribute('fill', getComputedStyle(live[i]).getPropertyValue('--k').trim());
      g.querySelectorAll('text').forEach(t => { t.setAttribute('fill', colour('--ink')); t.setAttribute('font-size', t.classList.contains('sub') ? 10.5 : 12); t.setAttribute('text-anchor', 'middle'); t.setAttribute('font-family', 'Noto Sans CJK SC, Microsoft YaHei, sans-serif'); });
    });
    return { text: new XMLSerializer().serializeToString(copy), width, height };
  }
  function save(blob, name) {
    const a = document.createElement('a');
    a.href = URL.createObjectURL(blob);
    a.download = name;
    a.click();
    setTimeout(() => URL.revokeObjectURL(a.href), 5000);
  }
  const name = kind => 'case-graph-' + words.id + '.' + kind;
  document.getElementById('graph-svg').addEventListener('click', () => save(new Blob([picture().text], { type: 'image/svg+xml' }), name('svg')));
  document.getElementById('graph-png').addEventListener('click', () => {
    const p = picture(), image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = p.width * 2; canvas.height = p.height * 2;
      const c = canvas.getContext('2d');
      c.scale(2, 2);
      c.drawImage(image, 0, 0);
      canvas.toBlob(blob => save(blob, name('png')), 'image/png');
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(p.text);
  });

  load(words.id);
})();
