package nl.zorgpad.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What can be checked about a page without a person: names, headings, tables, contrast, width. */
final class Toegankelijkheid {

    private Toegankelijkheid() {}

    /** What a screen reader or keyboard user would stumble over. */
    @SuppressWarnings("unchecked")
    static List<String> gebreken(Page pagina) {
        return (List<String>) pagina.evaluate("""
                () => {
                  const gebreken = [];
                  const naam = e => (e.getAttribute('aria-label') || e.textContent || '').trim();
                  for (const veld of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
                    if (!veld.labels.length) gebreken.push('geen label: ' + veld.name);
                  }
                  for (const groep of document.querySelectorAll('fieldset')) {
                    if (!groep.querySelector('legend')) gebreken.push('geen legenda: ' + groep.id);
                  }
                  for (const e of document.querySelectorAll('a, button')) {
                    if (!naam(e)) gebreken.push('geen naam: ' + e.outerHTML);
                  }
                  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => gebreken.push('dubbel id: ' + id));
                  let vorig = 0;
                  for (const kop of document.querySelectorAll('h1, h2, h3, h4')) {
                    const niveau = Number(kop.tagName[1]);
                    if (niveau > vorig + 1) gebreken.push('kop slaat over: ' + kop.textContent);
                    vorig = niveau;
                  }
                  for (const e of document.querySelectorAll('[aria-describedby]')) {
                    for (const id of e.getAttribute('aria-describedby').split(' ')) {
                      if (!document.getElementById(id)) gebreken.push('uitleg ontbreekt: ' + id);
                    }
                  }
                  for (const e of document.querySelectorAll('a[href^="#"]')) {
                    if (!document.getElementById(e.getAttribute('href').slice(1))) gebreken.push('doel ontbreekt: ' + e.href);
                  }
                  for (const tabel of document.querySelectorAll('table')) {
                    if (!tabel.querySelector('thead th[scope=col]')) gebreken.push('tabel zonder koppen');
                  }
                  const waarde = k => { const [r, g, b] = k.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
                    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
                  const dicht = k => !/, 0\\)$/.test(k) && k !== 'transparent';
                  for (const e of document.querySelectorAll('body *')) {
                    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility()
                        || e.getBoundingClientRect().right < 0) continue;
                    let onder = e;
                    while (onder && !dicht(getComputedStyle(onder).backgroundColor)) onder = onder.parentElement;
                    const [a, b] = [getComputedStyle(e).color, onder ? getComputedStyle(onder).backgroundColor : 'rgb(255, 255, 255)']
                      .map(waarde).sort((x, y) => y - x);
                    if ((a + 0.05) / (b + 0.05) < 4.5) gebreken.push('te weinig contrast: ' + e.textContent.trim().slice(0, 40));
                  }
                  if (document.querySelectorAll('h1').length !== 1) gebreken.push('niet een h1');
                  if (document.documentElement.lang !== 'nl') gebreken.push('geen taal');
                  if (document.documentElement.scrollWidth > innerWidth) gebreken.push('te breed');
                  return gebreken;
                }""");
    }
}
