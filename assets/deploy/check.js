/* Tests, in the browser of whoever opens it, that the files served beside it are whole and served as Office needs them. */
'use strict';

(function () {
  const results = document.getElementById('results');
  const verdict = document.getElementById('verdict');
  let failures = 0;

  function tell(ok, what, detail) {
    if (!ok) failures += 1;
    const item = document.createElement('li');
    item.className = ok ? 'good' : 'bad';
    item.textContent = what;
    if (detail) {
      const more = document.createElement('small');
      more.textContent = detail;
      item.append(more);
    }
    results.append(item);
  }

  function here(name) {
    return new URL(name, window.location.href).href;
  }

  async function fetched(name) {
    const answer = await fetch(here(name), { cache: 'no-store' });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer;
  }

  function hex(buffer) {
    return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  const TYPES = {
    html: /^text\/html/,
    js: /^(text|application)\/(x-)?javascript/,
    css: /^text\/css/,
    png: /^image\/png/,
    xml: /^(text|application)\/xml/,
    json: /^application\/json/,
  };

  /** Checks one file; the fault in words, or '' when there is none. */
  async function faultOf(file) {
    let answer;
    try {
      answer = await fetched(file.name);
    } catch (error) {
      return '取不到 cannot be fetched (' + error.message + ')';
    }
    const type = answer.headers.get('Content-Type') || '';
    const wanted = TYPES[file.name.split('.').pop()];
    if (wanted && !wanted.test(type)) return '类型不对 wrong Content-Type: ' + (type || '—');
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength !== file.bytes) return '大小不对 wrong size: ' + bytes.byteLength + ' ≠ ' + file.bytes;
    // Digests exist on safe pages (https, localhost) only; the size must do elsewhere.
    if (window.crypto.subtle && hex(await window.crypto.subtle.digest('SHA-256', bytes)) !== file.sha256)
      return '内容被改动 content was changed';
    return '';
  }

  async function files(list) {
    const faults = [];
    for (const file of list.files) {
      verdict.textContent = '正在检查 Checking ' + file.name;
      const fault = await faultOf(file);
      if (fault) faults.push(file.name + '：' + fault);
    }
    tell(
      faults.length === 0,
      list.files.length + ' 个文件齐全且未被改动 · all files are there and unchanged',
      faults.slice(0, 10).join('；'),
    );
  }

  async function manifest() {
    const text = await (await fetched('manifest.xml')).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const addresses = Array.from(xml.getElementsByTagName('*'))
      .map((element) => element.getAttribute('DefaultValue') || '')
      .filter((value) => /^https?:/.test(value));
    const base = here('.');
    const foreign = addresses.filter((address) => !address.startsWith(base));
    tell(
      addresses.length > 0 && foreign.length === 0,
      '清单中的地址就是本站 · the addresses in the manifest lead here',
      foreign.length > 0
        ? foreign[0] + ' ≠ ' + base + '…（请用 ADDIN_URL=' + base + ' 重新打包 · package again with this ADDIN_URL）'
        : base,
    );
  }

  async function headers() {
    const answer = await fetched('taskpane.html');
    tell(
      answer.headers.get('X-Content-Type-Options') === 'nosniff',
      '服务器不许猜测文件类型 · X-Content-Type-Options: nosniff',
    );
    const frame = answer.headers.get('X-Frame-Options');
    const ancestors = /frame-ancestors[^;]*/i.exec(answer.headers.get('Content-Security-Policy') || '');
    const forbids = [
      frame && 'X-Frame-Options: ' + frame,
      ancestors && !/\*|officeapps\.live\.com/.test(ancestors[0]) && 'Content-Security-Policy: ' + ancestors[0],
    ].filter(Boolean);
    tell(
      forbids.length === 0,
      'Excel 网页版可以嵌入面板 · the pane may be framed by Excel on the web',
      forbids.length > 0 && '请去掉 remove ' + forbids.join('；'),
    );
    const names = ['taskpane.html', 'index.html', 'manifest.xml'];
    const kept = [];
    for (const name of names) {
      const cache = (await fetched(name)).headers.get('Cache-Control') || '';
      // Without the header browsers keep a page for a while of their own choosing.
      if (!/no-cache|no-store|max-age=0/i.test(cache)) kept.push(name + ' Cache-Control: ' + (cache || '—'));
    }
    tell(
      kept.length === 0,
      '更新后立即生效 · an update is picked up at once',
      kept.length > 0 && kept.join('；') + '（请设为 should be no-cache）',
    );
  }

  /** Excel for Windows shows no icon that may not be kept. */
  async function icons() {
    const text = await (await fetched('manifest.xml')).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const addresses = Array.from(xml.getElementsByTagName('*'))
      .map((element) => element.getAttribute('DefaultValue') || '')
      .filter((value) => /\.png$/i.test(value));
    const wrong = [];
    for (const address of new Set(addresses)) {
      const name = new URL(address).pathname.split('/').slice(-3).join('/');
      const cache = (await fetched(name)).headers.get('Cache-Control') || '';
      if (/no-cache|no-store|max-age=0/i.test(cache)) wrong.push(name + ' Cache-Control: ' + cache);
    }
    tell(
      addresses.length > 0 && wrong.length === 0,
      '图标可以缓存，Excel 会显示 · the icons may be kept, so that Excel shows them',
      wrong.length > 0 && wrong.slice(0, 3).join('；') + '（请设为 should be public, max-age=86400）',
    );
  }

  /** Says which profile the bureau put into the package; nothing when there is none. */
  async function profile() {
    const html = await (await fetched('taskpane.html')).text();
    const block = new DOMParser().parseFromString(html, 'text/html').getElementById('heji-profile');
    if (!block) return;
    let name = '';
    try {
      name = JSON.parse(block.textContent).name['zh-CN'];
    } catch {
      // Told below.
    }
    tell(name !== '', '本单位部署的方案 · the profile of this organisation', name || '读不出来 cannot be read');
  }

  async function run() {
    tell(
      window.location.protocol === 'https:' || window.location.hostname === 'localhost',
      '通过 https 提供 · served over https',
      window.location.href,
    );
    const list = await (await fetched('files.json')).json();
    for (const test of [() => files(list), manifest, headers, icons, profile]) {
      try {
        await test();
      } catch (error) {
        tell(false, '检查未能完成 · a test could not be finished', String(error && error.message));
      }
    }
    verdict.textContent =
      failures === 0
        ? '核绩 ' + list.version + ' 安装正确。The installation is sound.'
        : '有 ' + failures + ' 项不对，见下。' + failures + ' points are wrong; see below.';
  }

  run().catch(function (error) {
    verdict.textContent = '取不到 files.json，检查未能进行。files.json cannot be fetched: ' + error.message;
  });
})();
