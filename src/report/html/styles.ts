/**
 * The colours of the page, light and dark. Every text colour has a contrast of 4.5 : 1 or more on its ground (WCAG AA); a
 * test measures it.
 */
export const PALETTES = {
  light: {
    paper: '#fbfaf7',
    card: '#ffffff',
    ink: '#1f1c18',
    quiet: '#5d574e',
    line: '#ded9cf',
    accent: '#0b5a6b',
    sure: '#1a6637',
    unsure: '#825400',
    against: '#a02428',
    mark: '#ffeeb3',
    'mark-ink': '#1f1c18',
    target: '#ffd35c',
  },
  dark: {
    paper: '#151619',
    card: '#1c1e22',
    ink: '#e8e5de',
    quiet: '#aaa59b',
    line: '#35373c',
    accent: '#7fc8d6',
    sure: '#7fcf97',
    unsure: '#e3b75f',
    against: '#f2938d',
    mark: '#4b4016',
    'mark-ink': '#fff2c4',
    target: '#7a6310',
  },
} as const

function variables(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

export const STYLES = `
:root{${variables(PALETTES.light)};color-scheme:light dark;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{${variables(PALETTES.dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:2rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:anywhere}
main,.masthead,.colophon{max-width:52rem;margin:0 auto;padding:0 1.25rem}
.masthead,.colophon,nav,.facts,.count,.figure span,.how,.about,.faint,summary,time,.number,.rule,h5,.note,.between,.cite{font-family:var(--sans)}
.masthead{padding-top:1.25rem;font-size:.875rem;color:var(--quiet)}
.masthead p{margin:0;padding-bottom:.75rem;border-bottom:1px solid var(--line)}
.masthead b{color:var(--ink);margin-right:.75rem;letter-spacing:.02em}
.colophon{margin:4rem auto 3rem;font-size:.875rem;color:var(--quiet)}
.colophon p{border-top:1px solid var(--line);padding-top:1rem}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;background:var(--card);color:var(--accent);padding:.75rem 1rem;font-family:var(--sans)}
.skip:focus{left:1rem;top:1rem;z-index:1}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
h2,h3,h4{line-height:1.25;font-weight:600;text-wrap:balance}
h2{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.5rem);letter-spacing:-.01em;margin:2.5rem 0 1.25rem}
h3{font-size:1.3rem;margin:3rem 0 1rem;padding-top:.75rem;border-top:1px solid var(--line)}
h4{font-size:1.125rem;margin:0 0 .35rem}
h5{font-size:.8125rem;margin:1rem 0 .25rem;color:var(--quiet)}
ul,ol{padding-left:1.25rem}
.story+.story{margin-top:5rem;border-top:3px double var(--line)}
.answer{display:flex;flex-wrap:wrap;gap:.75rem 3.5rem;align-items:center;margin:0 0 1rem}
.figure{margin:0;display:flex;align-items:center;gap:.9rem}
.figure b{font-size:clamp(3rem,2rem + 4vw,4.5rem);line-height:1;font-weight:500;letter-spacing:-.02em;font-variant-numeric:lining-nums;white-space:nowrap}
.figure span{font-size:.9375rem;line-height:1.35;max-width:12rem;color:var(--quiet)}
.circles{font-style:normal;font-family:var(--sans);letter-spacing:.15em;white-space:nowrap}
.figure .circles{display:block;font-size:1.1rem}
.sure b,.sure .circles{color:var(--sure)}
.unsure b,.unsure .circles{color:var(--unsure)}
.against,.against b{color:var(--against)}
.lead{font-size:1.25rem;line-height:1.45;margin:0 0 .5rem}
.main-claim{margin:0;color:var(--quiet)}
.faint{color:var(--quiet);font-size:.9375rem}
.claim{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 1.5rem;padding:1.25rem 0;border-bottom:1px solid var(--line)}
.claim:last-of-type{border-bottom:0}
.count{margin:0;font-size:.875rem;line-height:1.35;color:var(--quiet)}
.count .circles,.count b{display:block}
.count b{font:500 1.75rem/1.2 var(--serif)}
.facts{margin:0 0 .75rem;font-size:.875rem;color:var(--quiet)}
.origins,.values,.evidence,.rules,.growth,.differences,.quotes,.wordings,.passages,.timeline,.brief,.contents{list-style:none;padding:0;margin:0 0 .75rem}
.origins li,.values li{padding-left:1.4rem;position:relative}
.origins li::before,.values li::before{content:"\\2192";position:absolute;left:0;color:var(--quiet)}
.origins .against::before{content:"\\2715";color:var(--against)}
.origins .declined::before{content:"\\2013"}
.values li::before{content:"\\2260"}
.cite{font-size:.8125rem;white-space:nowrap}
details{margin:.25rem 0}
summary{cursor:pointer;font-size:.875rem;color:var(--accent);padding:.2rem 0}
details[open]>summary{margin-bottom:.5rem}
.evidence li,.rules li{margin:0 0 .6rem;font-size:.9688rem}
.rule,.about{display:inline-block;font-size:.8125rem;color:var(--quiet);border:1px solid var(--line);border-radius:3px;padding:0 .4rem;margin-right:.4rem}
mark{background:var(--mark);color:var(--mark-ink);border-radius:2px;padding:0 .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.text mark{background:none;color:inherit;padding:0}
.text mark:target,.text mark:target mark{background:var(--target);color:var(--mark-ink)}
.text mark:target{outline:2px solid var(--unsure);outline-offset:2px}
.left-out{color:var(--unsure);font-family:var(--sans);font-size:.875em}
.differences>li,.quotes>li{margin:0 0 1.1rem}
.between{color:var(--quiet);font-size:.875rem}
.wordings li{margin:.35rem 0 .35rem;padding-left:1rem;border-left:3px solid var(--line)}
.note{display:block;font-size:.875rem;color:var(--unsure)}
.tree,.tree ul{list-style:none;padding:0;margin:0}
.tree>li{margin-bottom:1rem}
.tree ul{padding-left:1.1rem;margin-left:.35rem;border-left:1px solid var(--line)}
.tree li{margin-top:.35rem}
.tree details{display:inline-block;margin:0 0 0 .4rem;vertical-align:top}
.tree details[open]{display:block;margin-left:1rem}
.tree details ul{border:0}
.how{font-size:.875rem;color:var(--quiet)}
.timeline li{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 1.5rem;margin:.5rem 0}
.timeline p,.brief p{margin:0}
.contents{margin:1.5rem 0 3rem}
.contents li{padding:.3rem 0}
.contents .faint{font-size:.875rem;white-space:nowrap}
time{font-size:.9375rem;font-variant-numeric:tabular-nums;color:var(--quiet)}
.brief li{margin:.5rem 0}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.25rem}
.passages>li{margin:0 0 1.75rem}
.passages .how{margin:0 0 .4rem}
blockquote{margin:0;background:var(--card);border:1px solid var(--line);border-radius:4px;padding:.9rem 1.1rem;font-size:.9688rem}
blockquote p{margin:0 0 .5rem}
blockquote footer{font:.8125rem var(--sans);color:var(--quiet)}
.articles{margin-top:5rem}
.source{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.25rem 1.5rem 1.5rem;margin:0 0 1.5rem}
.source h3{border:0;margin:0 0 .25rem;padding:0}
.number{color:var(--quiet);font-weight:400;font-size:1rem}
.source .facts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem}
.text{white-space:pre-wrap}
.text .title,.text .heading{font-weight:600}
.text .title{font-size:1.125rem}
.text .aside{color:var(--quiet);font-style:italic}
@media (max-width:40rem){body{font-size:1rem}.claim,.timeline li{grid-template-columns:minmax(0,1fr);gap:.25rem}.timeline li{margin:.75rem 0}.count{display:flex;gap:.5rem;align-items:baseline}.count b{font-size:1.375rem}.pair{grid-template-columns:minmax(0,1fr);gap:.6rem}.answer{gap:.5rem 2rem}.source{padding:1rem}}
@media print{:root{${variables(PALETTES.light)}}body{font-size:10.5pt}.skip,summary{display:none}details::details-content{content-visibility:visible;display:block}.claim,blockquote{break-inside:avoid}a{color:inherit}}
`

/**
 * SHA-256 of STYLES, Base64: the one style sheet that the page's content security policy allows. Written down because
 * rendering is pure and hashes nothing; a test prints the right value when the styles change.
 */
export const STYLE_HASH = '6XJ5rDwdy1gYOu+xZP4NrVjrcHPookLciIm4Iauf/c0='
