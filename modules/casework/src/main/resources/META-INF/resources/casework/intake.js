/* The form of a new report: keeps drafts on the server (nothing is stored in the browser), proposes duplicates and banks. */
(function () {
  'use strict';
  const form = document.getElementById('report');
  const state = document.getElementById('draft');
  if (!form || !state) return;
  const say = state.dataset;
  const PAUSE = 2000, SIMILAR = 700, BANK = 300, AGAIN = 3000;
  const HEADERS = { 'X-Requested-With': 'zujie', 'Faces-Request': 'partial/ajax' };
  const PRESET = /^(channel|contacts:\d+:kind)$/;

  const inputs = () => [...form.querySelectorAll('input, select, textarea')]
    .filter(el => el.id.startsWith('report:') && !/^(hidden|submit|button)$/.test(el.type) && !el.id.startsWith('report:chips:'));
  const key = el => el.id.slice('report:'.length);
  const value = el => el.type === 'checkbox' ? (el.checked ? 'true' : '') : el.value;

  /* ---- Draft ---- */
  let timer = 0, busy = false, again = false, over = false, expired = false, last = '', running = null;

  function typed() {
    const sent = new URLSearchParams();
    let any = false;
    inputs().forEach(el => {
      const text = value(el);
      if (!text) return;
      sent.append('f.' + key(el), text);
      any = any || !PRESET.test(key(el));
    });
    return any ? sent : null;
  }

  function show(text, bad, link) {
    state.textContent = text;
    state.classList.toggle('bad', Boolean(bad));
    if (link) {
      const a = document.createElement('a');
      a.href = location.href;
      a.target = '_blank';
      a.rel = 'noopener';
      a.textContent = link;
      state.append(a);
    }
  }

  function later(wait) {
    clearTimeout(timer);
    if (!over) timer = setTimeout(keep, wait);
  }

  async function keep(leaving) {
    const sent = typed();
    if (over || !sent || (sent.toString() === last && !expired)) return;
    if (busy) { again = true; return; }
    busy = true;
    const body = sent.toString();
    sent.set('id', say.id);
    running = new AbortController();
    try {
      const answer = await fetch(say.save, { method: 'POST', headers: HEADERS, body: sent, redirect: 'manual', keepalive: leaving === true, signal: running.signal });
      const kind = answer.headers.get('Content-Type') || '';
      if (answer.type === 'opaqueredirect' || answer.status === 401 || kind.includes('xml')) {
        expired = true;
        show(say.expired, true, say.login);
        later(AGAIN);
      } else if (answer.ok && kind.startsWith('text/plain')) {
        last = body;
        show(say.saved.replace('{0}', await answer.text()));
        const here = new URL(location.href);
        here.searchParams.set('draft', say.id);
        history.replaceState(null, '', here);
        // After a new login this page's own state is gone; the draft holds all of it.
        if (expired) { over = true; location.replace(here); }
      } else if (answer.status >= 500) {
        throw new TypeError(String(answer.status));
      } else {
        show(say.failed, true);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        show(say.lost, true);
        later(AGAIN);
      }
    } finally {
      busy = false;
      if (again) { again = false; later(0); }
    }
  }

  /* ---- Possible duplicates ---- */
  const list = document.getElementById('similar');
  let asked = '', similarTimer = 0;

  function probe() {
    const p = new URLSearchParams();
    inputs().forEach(el => {
      const text = el.value.trim();
      if (!text) return;
      if (/^(name|phone|identityNumber)$/.test(key(el))) p.append(key(el), text);
      else if (/:payeeAccount$/.test(el.id)) p.append('account', text);
      else if (/^contacts:\d+:value$/.test(key(el))) p.append('contact', text);
    });
    return p;
  }

  async function look() {
    const p = probe();
    if (p.toString() === asked) return;
    asked = p.toString();
    if (!asked) { list.replaceChildren(); return; }
    try {
      const answer = await fetch(say.similar, { method: 'POST', headers: HEADERS, body: p, redirect: 'manual' });
      if (!answer.ok || !(answer.headers.get('Content-Type') || '').includes('json')) throw new TypeError('no answer');
      const rows = await answer.json();
      if (asked !== p.toString()) return;
      list.replaceChildren(...rows.map(row => {
        const li = document.createElement('li');
        const a = document.createElement('a');
        a.href = say.report + encodeURIComponent(row.id);
        a.target = '_blank';
        a.rel = 'noopener';
        a.textContent = row.title;
        const why = document.createElement('span');
        why.className = 'tag amber';
        why.textContent = row.reasons;
        const facts = document.createElement('small');
        facts.textContent = row.facts;
        li.append(a, why, facts);
        return li;
      }));
    } catch (failure) {
      asked = '';
    }
  }

  /* ---- The bank of a card, by its BIN: no more than that leaves the page ---- */
  const bins = new Map();
  let bankTimer = 0;

  function luhn(digits) {
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
      let d = Number(digits[digits.length - 1 - i]);
      if (i % 2 === 1 && (d *= 2) > 9) d -= 9;
      sum += d;
    }
    return sum % 10 === 0;
  }

  async function bank(account, done) {
    const digits = account.value.replace(/[０-９]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xFEE0)).replace(/[\s\-\u3000]/g, '');
    const select = document.getElementById(account.id.replace(/Account$/, 'Bank'));
    const box = account.closest('.field');
    let hint = box.querySelector('.bank-hint');
    if (!hint) {
      hint = document.createElement('small');
      hint.className = 'bank-hint';
      hint.setAttribute('role', 'status');
      box.append(hint);
    }
    if (!/^\d{6,19}$/.test(digits)) { hint.textContent = ''; return; }
    const asks = digits.slice(0, 10) + '/' + digits.length;
    if (!bins.has(asks)) {
      try {
        const answer = await fetch(say.bin + '?bin=' + digits.slice(0, 10) + '&length=' + digits.length, { headers: { 'X-Requested-With': 'zujie' }, redirect: 'manual' });
        if (!answer.ok) return;
        bins.set(asks, await answer.text());
      } catch (failure) { return; }
    }
    const [code, name, fits] = bins.get(asks).split('|');
    const words = [];
    let doubt = false;
    if (name) {
      const option = select && [...select.options].find(o => o.value === code);
      if (option && (!select.value || select.dataset.auto)) {
        select.value = code;
        select.dataset.auto = '1';
      }
      words.push((option ? say.bank : say.noPartner).replace('{0}', name));
      if (fits !== 'true' && (done || digits.length > 16)) { words.push(say.length); doubt = true; }
      else if (fits === 'true' && !luhn(digits)) { words.push(say.check); doubt = true; }
    }
    hint.textContent = words.join('；');
    hint.classList.toggle('doubt', doubt);
  }

  /* ---- Typing ---- */
  function changed(e) {
    const el = e.target;
    if (!el.id || !el.id.startsWith('report:') || el.id.startsWith('report:chips:')) return;
    later(PAUSE);
    clearTimeout(similarTimer);
    similarTimer = setTimeout(look, SIMILAR);
    if (/:(payee|payer)Account$/.test(el.id)) {
      clearTimeout(bankTimer);
      bankTimer = setTimeout(() => bank(el, e.type === 'change'), e.type === 'change' ? 0 : BANK);
    }
    if (el.tagName === 'SELECT' && e.type === 'change') delete el.dataset.auto;
  }
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);

  form.addEventListener('paste', e => {
    if (e.target.id === 'report:pasted') setTimeout(() => document.getElementById('report:recognise').click());
  });

  /* Enter goes on to the next input; it must not press the first button of the form. */
  form.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || e.isComposing || !/^(INPUT|SELECT)$/.test(e.target.tagName) || /^(submit|button|checkbox)$/.test(e.target.type)) return;
    e.preventDefault();
    const all = inputs();
    const next = all[all.indexOf(e.target) + 1] || document.getElementById('report:saveStop');
    next.focus();
  });
  document.addEventListener('keydown', e => {
    const target = { F2: 'report:pasted', F9: 'report:saveStop' }[e.key];
    if (!target || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    const el = document.getElementById(target);
    el.focus();
    if (e.key === 'F9') el.click();
  });

  /* ---- Leaving ---- */
  form.addEventListener('submit', () => {
    over = true;
    clearTimeout(timer);
    if (running) running.abort();
  });
  addEventListener('pageshow', e => { if (e.persisted) over = false; });
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(true); });
  addEventListener('online', () => later(0));

  const parts = window.faces || window.jsf;
  if (parts) {
    parts.ajax.addOnEvent(data => {
      if (data.status !== 'success') return;
      later(PAUSE);
      look();
      form.querySelectorAll('[id$=Account]').forEach(el => { if (el.value) bank(el, true); });
    });
    parts.ajax.addOnError(() => show(say.lost, true));
  }
  look();
  form.querySelectorAll('[id$=Account]').forEach(el => { if (el.value) bank(el, true); });
})();
