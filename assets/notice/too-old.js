/*
 * For web views too old to run the pane (the add-in in Excel 2016 and 2019 on older Windows runs in one): its scripts cannot even be read
 * there, and the pane would stay empty. Plain ECMAScript 5, so that it can be read anywhere. The pane says of itself that it has begun.
 */
(function () {
  'use strict';

  function tell() {
    var pane = document.getElementById('pane');
    if (!pane || document.documentElement.getAttribute('data-heji') === 'started') return;
    var lines = [
      '此版本的 Office 太旧，无法运行核绩。',
      '原因：它用来显示加载项的浏览器组件不支持所需的功能。',
      '请安装微软的 WebView2 运行时（Microsoft Edge WebView2 Runtime，有离线安装包；Office 2021、LTSC 2021 缺它也会这样），或更新 Office，或在浏览器里打开核绩的网页。工作簿没有被改动。',
      'This version of Office is too old to run Heji: the browser component it shows add-ins in lacks what is needed.',
      'Please install Microsoft’s WebView2 runtime (an offline installer exists; Office 2021 and LTSC 2021 need it too), or update Office, or open Heji’s page in a browser. The workbook was not changed.',
    ];
    for (var i = 0; i < lines.length; i++) {
      var line = document.createElement('p');
      line.appendChild(document.createTextNode(lines[i]));
      pane.appendChild(line);
    }
  }

  // Deferred scripts have run, or failed to, when the page has loaded.
  if (window.addEventListener) window.addEventListener('load', tell);
  else if (window.attachEvent) window.attachEvent('onload', tell);
})();
