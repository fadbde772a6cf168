/* The console's own script: clocks, keys, menu, dialogs, quiet refresh. Pages work without it, only less lively. */
(function () {
  'use strict';
  const body = document.body;
  const SECOND = 1000, MINUTE = 60, HOUR = 3600, DAY = 86400;

  /* ---- Business clock: what the server said when it drew the page, and the time since ---- */
  let offset = Number(body.dataset.now || Date.now()) - Date.now();
  const now = () => Date.now() + offset;
  const two = n => String(n).padStart(2, '0');
  const tones = (body.dataset.tones || '').split(';').filter(Boolean).map(row => {
    const [tone, share, left, alone] = row.split(',');
    return { tone, share: Number(share), left: Number(left), alone: Number(alone) };
  });

  function toneOf(left, share) {
    if (left <= 0) return 'hot';
    const row = tones.find(t => share === null ? left < t.alone : share < t.share && left < t.left);
    return row ? row.tone : 'normal';
  }

  function words(left) {
    if (left <= 0) return body.dataset.over;
    if (left >= DAY) {
      return body.dataset.days.replace('{0}', Math.floor(left / DAY)).replace('{1}', two(Math.floor(left % DAY / HOUR)));
    }
    return two(Math.floor(left / HOUR)) + ':' + two(Math.floor(left % HOUR / MINUTE)) + ':' + two(left % MINUTE);
  }

  function tick() {
    const t = now();
    document.querySelectorAll('.clock[data-due]').forEach(clock => {
      const due = Number(clock.dataset.due);
      const left = Math.floor((due - t) / SECOND);
      const from = clock.dataset.from ? Number(clock.dataset.from) : null;
      const share = from === null ? null : Math.max(0, Math.min(1, (due - t) / Math.max(1, due - from)));
      const tone = toneOf((due - t) / SECOND, share);
      ['normal', 'warn', 'hot'].forEach(c => clock.classList.toggle(c, c === tone));
      const text = clock.querySelector('.left');
      const said = words(left);
      if (text && text.textContent !== said) text.textContent = said;
      const bar = clock.querySelector('.bar i');
      if (bar && share !== null) bar.style.width = Math.round(share * 100) + '%';
      if (left <= 0 && !clock.dataset.over) {
        clock.dataset.over = '1';
        // What was due when the page came is no news; what runs out before the reader's eyes is.
        if (started) document.dispatchEvent(new CustomEvent('zujie:refresh'));
      }
    });
    document.querySelectorAll('.field > span.bad').forEach((message, n) => {
      const input = message.closest('.field').querySelector('input:not([type=hidden]), select, textarea');
      if (!input || input.hasAttribute('aria-invalid')) return;
      message.id = message.id || 'wrong-' + n;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', message.id);
    });
    document.querySelectorAll('[data-clock=business]').forEach(el => {
      const china = new Date(t + 8 * HOUR * SECOND);
      el.textContent = china.toISOString().slice(0, 19).replace('T', ' ');
    });
  }
  let started = false;
  tick();
  started = true;
  setInterval(tick, SECOND);

  /* ---- Keys ---- */
  const typing = el => el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || document.querySelector('dialog[open]')) return;
    if ((e.key === 'n' || e.key === 'N') && body.dataset.new) {
      e.preventDefault();
      location.href = body.dataset.new;
    }
    const search = document.querySelector('[data-search]');
    if (e.key === '/' && search) {
      e.preventDefault();
      search.focus();
    }
  });
  document.addEventListener('keydown', e => {
    if (e.key !== 'Escape') return;
    closeMenu();
    document.querySelectorAll('details.who[open], details.pick[open]').forEach(d => {
      d.open = false;
      d.querySelector('summary').focus();
    });
  });

  /* ---- Menu on narrow screens ---- */
  const menuButton = document.querySelector('[data-menu].menu-button');
  function closeMenu() {
    if (body.dataset.menu !== 'open') return;
    delete body.dataset.menu;
    menuButton.setAttribute('aria-expanded', 'false');
    menuButton.focus();
  }
  if (menuButton) {
    menuButton.addEventListener('click', e => {
      e.stopPropagation();
      body.dataset.menu = 'open';
      menuButton.setAttribute('aria-expanded', 'true');
      const first = document.querySelector('#menu a[aria-current=page]') || document.querySelector('#menu a');
      first.focus();
    });
  }
  document.addEventListener('click', e => {
    if (body.dataset.menu === 'open' && !e.target.closest('#menu')) closeMenu();
    document.querySelectorAll('details.who[open], details.pick[open]').forEach(d => {
      if (!d.contains(e.target)) d.open = false;
    });
  });
  const current = document.querySelector('#menu a[aria-current=page]');
  if (current) current.scrollIntoView({ block: 'nearest' });

  /* ---- Theme without a new page, so that nothing typed is lost ---- */
  document.querySelectorAll('button[name=zujie-theme]').forEach(button => button.addEventListener('click', e => {
    e.preventDefault();
    document.documentElement.dataset.theme = button.value;
    document.cookie = 'zujie-theme=' + button.value + ';path=/;max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    document.querySelectorAll('button[name=zujie-theme]').forEach(b => b.setAttribute('aria-pressed', String(b === button)));
  }));

  /* ---- Parts that only some choices ask for: data-only="kind A B" beside the select called kind ---- */
  function fit(part) {
    const [name, ...choices] = part.dataset.only.split(' ');
    const select = part.closest('form')?.querySelector('select[name$=":' + name + '"]');
    if (!select) return;
    part.hidden = !choices.includes(select.value) && !part.querySelector('.bad');
    // What is not asked for is not sent either, and is there again with its choice.
    part.querySelectorAll('input:not([type=checkbox]), textarea, select').forEach(input => {
      if (part.hidden && input.value) {
        input.dataset.typed = input.value;
        input.value = '';
      } else if (!part.hidden && input.dataset.typed) {
        input.value = input.value || input.dataset.typed;
        delete input.dataset.typed;
      }
    });
  }
  const fitting = [...document.querySelectorAll('[data-only]')].filter(part => part.dataset.only);
  fitting.forEach(fit);
  if (fitting.length) document.addEventListener('change', () => fitting.forEach(fit));

  /* ---- Dialogs ---- */
  let opener = null;
  function open(dialog, by) {
    opener = by || null;
    dialog.showModal();
    const field = dialog.querySelector('textarea, input:not([type=hidden]), select');
    if (field) field.focus();
  }
  document.addEventListener('click', e => {
    const opens = e.target.closest('[data-open]');
    if (opens) {
      const dialog = document.getElementById(opens.dataset.open);
      if (dialog) {
        e.preventDefault();
        open(dialog, opens);
      }
      return;
    }
    const reveals = e.target.closest('[data-reveal]');
    if (reveals) {
      document.getElementById('revealWhat').value = reveals.dataset.reveal;
      open(document.getElementById('reveal'), reveals);
      return;
    }
    const closes = e.target.closest('[data-close]');
    if (closes) closes.closest('dialog').close();
  });
  document.querySelectorAll('dialog').forEach(dialog => dialog.addEventListener('close', () => opener && opener.focus()));
  document.querySelectorAll('dialog[data-reopen=true]').forEach(dialog => open(dialog));

  window.zujieRevealed = function (data) {
    if (data.status !== 'success') return;
    const answer = document.querySelector('#revealAnswer .answer');
    const text = answer ? answer.textContent.trim() : '';
    if (!text || !opener) return;
    answer.textContent = '';
    const shown = opener.parentElement.querySelector('.value');
    shown.textContent = text;
    shown.classList.add('bare');
    const button = opener;
    document.getElementById('reveal').close();
    button.remove();
  };

  /* ---- One submit is one submit ---- */
  document.addEventListener('submit', e => {
    const form = e.target;
    if (form.method !== 'post' || form.dataset.sent) {
      if (form.dataset.sent) e.preventDefault();
      return;
    }
    form.dataset.sent = '1';
    const button = e.submitter;
    if (button) setTimeout(() => button.setAttribute('aria-busy', 'true'));
    setTimeout(() => {
      delete form.dataset.sent;
      if (button) button.removeAttribute('aria-busy');
    }, 8 * SECOND);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(f => delete f.dataset.sent));

  /* ---- Refresh: parts marked data-live are drawn anew out of this page's own address ---- */
  let busy = false;
  async function refresh(address) {
    const live = [...document.querySelectorAll('[data-live][id]')];
    if (busy) return;
    if (!live.length) return;
    busy = true;
    try {
      const answer = await fetch(address || location.href, { headers: { 'X-Requested-With': 'zujie' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (page.body.dataset.now) offset = Number(page.body.dataset.now) - Date.now();
      live.forEach(part => {
        const fresh = page.getElementById(part.id);
        if (!fresh) return;
        const focused = part.contains(document.activeElement) ? document.activeElement.id || document.activeElement.getAttribute('href') : null;
        part.replaceChildren(...fresh.childNodes);
        if (focused) {
          const again = document.getElementById(focused) || [...part.querySelectorAll('a[href]')].find(a => a.getAttribute('href') === focused);
          if (again) again.focus({ preventScroll: true });
        }
      });
      const counts = [...document.querySelectorAll('[data-live-text]')];
      counts.forEach(c => {
        const fresh = page.querySelector('[data-live-text="' + c.dataset.liveText + '"]');
        c.textContent = fresh ? fresh.textContent : '';
        c.hidden = !c.textContent;
      });
      tick();
    } catch (failure) {
      // The session has ended: the answer came from the login, which scripts may not read.
      if (failure instanceof TypeError && navigator.onLine) location.reload();
    } finally {
      busy = false;
    }
  }
  document.addEventListener('zujie:refresh', () => refresh());

  /* Rows that open beside their list, without drawing the rest of the page anew. */
  document.addEventListener('click', e => {
    const row = e.target.closest('a[data-beside]');
    if (!row || e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
    e.preventDefault();
    history.pushState(null, '', row.href);
    refresh(row.href).then(() => {
      const pane = document.querySelector('.pane');
      if (pane && matchMedia('(max-width: 1180px)').matches) pane.scrollIntoView({ block: 'start', behavior: 'smooth' });
    });
  });
  window.addEventListener('popstate', () => document.querySelector('a[data-beside]') ? refresh() : location.reload());

  /* ---- One part of a page on paper ---- */
  document.addEventListener('click', e => {
    const button = e.target.closest('button[data-paper]');
    if (!button) return;
    const part = document.getElementById(button.dataset.paper);
    part.classList.add('on-paper');
    body.classList.add('one-paper');
    print();
    body.classList.remove('one-paper');
    part.classList.remove('on-paper');
  });

  /* ---- Pulse: asks whether anything is new; stops when nobody is there, so that an idle session can end ---- */
  const pulse = body.dataset.pulse;
  if (pulse && document.querySelector('[data-live]')) {
    let lastTouch = Date.now(), print = body.dataset.print;
    ['keydown', 'pointerdown', 'pointermove', 'scroll'].forEach(n => addEventListener(n, () => { lastTouch = Date.now(); }, { passive: true }));
    setInterval(async () => {
      if (document.hidden || Date.now() - lastTouch > 10 * MINUTE * SECOND) return;
      try {
        const answer = await fetch(pulse, { headers: { 'X-Requested-With': 'zujie' } });
        const fresh = answer.ok ? (await answer.text()).trim() : print;
        if (fresh !== print) {
          print = fresh;
          document.dispatchEvent(new CustomEvent('zujie:refresh'));
        }
      } catch (failure) {
        /* Offline or logged out: the next step of the reader will show it. */
      }
    }, 5 * SECOND);
  }
})();
