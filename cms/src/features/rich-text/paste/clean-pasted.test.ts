import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { cleanPasted } from './clean-pasted.ts'

/** What is left of a copied page, and what was left behind. */
function cleaned(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
  const parsed = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
  const left = cleanPasted(parsed)
  return { html: parsed.body.innerHTML.replace(/>\s+</g, '><').trim(), ...left }
}

/** As Word 365 puts it on the clipboard, with its namespaces, comments and styles. */
const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} @list l0 {mso-list-id:3;} --></style></head>
<body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
<p class=MsoTitle>Chute de tension<o:p></o:p></p>
<h1>Mesurer<o:p></o:p></h1>
<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span style='mso-fareast-language:EN-US'>Le <b style='mso-bidi-font-weight:normal'>multimètre</b> se branche
<i>en parallèle</i>&nbsp;: voir <a href="https://exemple.fr/a"><span style='color:#0563C1'>la fiche</span></a>, note<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>. U<sub>1</sub>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Contact mis<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>feux éteints</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Moteur froid</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Brancher</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Lire</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'>
<td width=302 valign=top style='width:226pt'><p class=MsoNormal><b>Essai</b></p></td><td><p class=MsoNormal><b>Valeur</b></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>Repos</p></td><td><p class=MsoNormal>12,6&nbsp;V</p></td></tr>
<tr><td><p class=MsoNormal>12,4&nbsp;V</p></td></tr></table>
<p class=MsoNormal><img width=602 height=338 src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png"><!--[if gte vml 1]><v:shape id="Image"/><![endif]--></p>
<!--EndFragment--></body></html>`

test('what Word copies', () => {
  expect(cleaned(word)).toEqual({
    pictures: 1,
    html:
      '<h2>Chute de tension</h2><h2>Mesurer</h2>' +
      '<p>Le <b>multimètre</b> se branche <i>en parallèle</i>&nbsp;: voir <a href="https://exemple.fr/a">la fiche</a>, note<sup>[1]</sup>. U<sub>1</sub>.</p>' +
      '<ul><li>Contact mis<ul><li>feux éteints</li></ul></li><li>Moteur froid</li></ul>' +
      '<ol><li>Brancher</li><li>Lire</li></ol>' +
      '<table><tbody><tr><th><p>Essai</p></th><th><p>Valeur</p></th></tr>' +
      '<tr><td><p>Repos</p></td><td><p>12,6&nbsp;V</p></td></tr><tr><td></td><td><p>12,4&nbsp;V</p></td></tr></tbody></table>',
  })
})

/** As Google Docs puts it there: styles for marks, and a bold around everything that is none. */
const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5f0e">
<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-family:Arial;font-weight:400">Le relais</span></h2>
<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">Une bobine </span><span style="font-weight:700;font-style:italic">de 90&nbsp;Ω</span><span style="font-weight:400">&nbsp;commande le </span><span style="font-weight:400;text-decoration:underline"><a href="https://www.google.com/url?q=https://exemple.fr/relais&amp;sa=D" style="text-decoration:none"><span style="color:#1155cc;text-decoration:underline">contact</span></a></span><span style="text-decoration:line-through">fermé</span>, m<span style="vertical-align:super;font-size:0.6em">2</span> ou <span style="font-family:'Courier New',monospace">P0299</span></p><br />
<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Alimentation</span></p></li><ul><li aria-level="2"><p><span>fusible</span></p></li></ul></ul>
<div dir="ltr" align="left"><table style="border:none"><colgroup><col width="301"/></colgroup><tbody><tr><td colspan="2"><p><span style="font-weight:700">Bornes</span></p></td></tr><tr><td><p>85</p></td><td><ul><li><p>masse</p></li></ul></td></tr></tbody></table></div>
<p><img src="data:image/png;base64,iVBORw0KGgo=" width="60" height="40"/></p></b><br class="Apple-interchange-newline">`

test('what Google Docs copies', () => {
  const { html, pictures } = cleaned(googleDocs)
  expect(pictures).toBe(1)
  expect(html).toContain('<h2>Le relais</h2>')
  expect(html).toContain(
    '<p>Une bobine <em><strong>de 90&nbsp;Ω</strong></em> commande le <a href="https://exemple.fr/relais">contact</a><s>fermé</s>, m<sup>2</sup> ou <code>P0299</code></p>',
  )
  expect(html).toContain('<ul><li>Alimentation</li><ul><li>fusible</li></ul></ul>')
  expect(html).toContain(
    '<table><tbody><tr><th colspan="2"><p>Bornes</p></th></tr><tr><td><p>85</p></td><td><p>• masse</p></td></tr></tbody></table>',
  )
  expect(html).not.toMatch(/<b>|style=|dir=|<img/)
})

describe('of any page', () => {
  test.each([
    ['scripts and frames', '<p>a</p><script>alert(1)</script><iframe src="https://x"></iframe>', '<p>a</p>'],
    ['links that are no addresses', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
    ['handlers', '<p onclick="x()" class="y">a</p>', '<p>a</p>'],
    ['deep titles', '<h1>a</h1><h5>b</h5>', '<h2>a</h2><h4>b</h4>'],
    ['tables in tables', '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>', 'b — c'],
    ['lines of code', '<pre>a = 1\nb = 2</pre>', '<p><code>a = 1</code></p><p><code>b = 2</code></p>'],
    ['a quotation of two paragraphs', '<blockquote><p>a</p><p>b</p></blockquote>', '<blockquote>a<br>b</blockquote>'],
    ['paragraphs of divs', '<div><div>a</div><div>b</div></div>', '<p>a</p><p>b</p>'],
  ])('%s', (_, html, expected) => expect(cleaned(html).html).toContain(expected))
})
