/**
 * Texts that a careless reader of a portal's answers would obey, render or be led astray by: one for each way.
 * @type {ReadonlyArray<{ way: string, text: string }>}
 */
export const hostileTexts = [
  { way: 'workflow command', text: '::error title=hostile::hostile annotation' },
  { way: 'workflow command of the older syntax', text: '##[error]hostile annotation' },
  { way: 'workflow command in the middle of a line', text: 'files ##[set-output name=result]passed' },
  { way: 'workflow command after a line feed', text: 'files\n::set-output name=result::passed' },
  { way: 'workflow command after a carriage return', text: 'files\r::stop-commands::hostile' },
  {
    way: 'workflow command after a line break of Unicode',
    text: 'files\u2028::warning::hostile\u2029::x::\u0085::y::',
  },
  { way: 'percent-encoded line break', text: 'files%0A::error::hostile' },
  { way: 'delimiter of an output file', text: 'files\nEOF\nresult=passed\nresult<<EOF' },
  { way: 'colour and erasure on a terminal', text: '\u001b[31mred\u001b[2K\u001b[1A\u001b]0;title\u0007' },
  { way: 'control characters', text: 'nul\u0000bell\u0007backspace\u0008delete\u007fcsi\u009b31m' },
  { way: 'bidirectional override', text: 'files\u202edaer\u202c \u2066isolate\u2069 \u200fmark' },
  { way: 'invisible characters', text: 'files\u200b:read\ufeff' },
  { way: 'HTML', text: '<script>alert(1)</script><img src=x onerror=alert(1)><!-- <details open>' },
  {
    way: 'Markdown',
    text: '# heading **bold** `code` ```fence [link](https://hostile.example) ![i](https://hostile.example/i)',
  },
  { way: 'a table cell', text: 'cell | cell \\| cell |' },
  { way: 'a list, a quote and a rule', text: '- item\n> quote\n---' },
  { way: 'mentions and references', text: '@octocat @github/security #1 GH-1 octocat/hello#2' },
  { way: 'a bare link', text: 'https://hostile.example/?a=b www.hostile.example mailto:a@hostile.example' },
  { way: 'character references', text: '&lt;b&gt; &#x202e; &NewLine;' },
  { way: 'a template expression', text: '${{ secrets.API_KEY }} $(id) `id`' },
  { way: 'a lone surrogate', text: 'files\ud800read' },
  { way: 'a name that objects already have', text: '__proto__' },
]
