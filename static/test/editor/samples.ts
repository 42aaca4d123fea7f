/** As Word puts it on the clipboard: styles, conditional comments, lists as paragraphs. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><title>Plan</title>
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span lang=EN-US style='font-size:16.0pt;color:#2F5496'>Plan for May<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=EN-US style='color:red'>We meet <b style='mso-bidi-font-weight:normal'>every Tuesday</b> and
<i>write</i> it down.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Mail<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Rules</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Calendar</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>First</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Second</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_1"><v:imagedata src="file:///C:/Temp/image001.png"/></v:shape><![endif]--><![if !vml]><img
width=120 height=80 src="file:///C:/Temp/clip_image002.png" alt="A picture" v:shapes="Picture_1"><![endif]></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
<tr style='mso-yfti-irow:0'><td width=200 style='border:solid'><p class=MsoNormal><b>Tool</b></p></td><td><p class=MsoNormal><b>Use</b></p></td></tr>
<tr><td><p class=MsoNormal>Chat</p></td><td><p class=MsoNormal>Short <a href="https://example.org/chat">questions</a></p></td></tr>
</table>
<!--EndFragment--></body></html>`;

/** As Google Docs does: everything in a bold that is none, weights as styles, boxes as images in items. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5c1f"><h2 dir="ltr" style="line-height:1.38">
<span style="font-size:16pt;font-family:Arial;color:#000000;font-weight:400">Next steps</span></h2><p dir="ltr"><span style="font-size:11pt;font-weight:700">Bold</span><span
style="font-weight:400;font-style:normal"> and </span><span style="font-weight:400;font-style:italic">slanted</span><span style="font-weight:400">, plain.</span></p>
<ul style="margin-top:0;padding-inline-start:48px"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>Outer</span></p></li><ul><li
dir="ltr" style="list-style-type:circle" aria-level="2"><p dir="ltr" role="presentation"><span>Inner</span></p></li></ul></ul>
<ul><li dir="ltr" role="checkbox" aria-checked="true" style="list-style-type:none"><img src="data:image/png;base64,iVBORw0KGgo=" alt="checked"><p role="presentation"><span>Done</span></p></li>
<li dir="ltr" role="checkbox" aria-checked="false"><img src="data:image/png;base64,iVBORw0KGgo=" alt="unchecked"><p role="presentation"><span>To do</span></p></li></ul><br></b>`;

/** As a page of the web has it: scripts, menus of images, layout tables, links of all kinds. */
export const WEB_PAGE = `<div class="article"><script>alert(1)</script><style>.x{color:red}</style><h3 onclick="alert(2)">How to ask</h3>
<p style="display:none">tracking</p><p>See <a href="javascript:alert(3)">this</a>, <a href="https://example.org/a" onmouseover="alert(4)">that</a>
and <a href="/relative">a page</a>.<img src="https://tracker.example/p.gif" onerror="alert(5)"></p>
<pre><code class="language-js">let a = 1;
let b = 2;</code></pre><p>Use <code>map()</code> instead.</p>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> read</li><li class="task-list-item"><input type="checkbox" disabled> write</li></ul>
<table><tbody><tr><td><h4>Column</h4><p>One thing.</p><p>Another.</p></td></tr></tbody></table>
<svg><text>drawn</text></svg><object data="x"></object><blockquote><p>Said.</p></blockquote></div>`;

export const MARKDOWN = `# Agenda

Some **bold** words, *slanted* ones
and \`code\` with a [link](https://example.org/x) and a [bad one](javascript:alert(1)).

- outer
  - inner
- second

1. first
2. next

- [x] done
- [ ] to do

> quoted
> on two lines

\`\`\`js
let a = 1;
\`\`\`
`;
