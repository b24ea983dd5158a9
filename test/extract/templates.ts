/** A page as a kind of publishing system writes it, with what is its report and what is not. All invented. */
export interface Template {
  readonly name: string
  readonly html: string
  readonly keep: readonly string[]
  readonly drop: readonly string[]
}

/** The report that every template wraps. */
const REPORT = [
  'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers.',
  '“We could not take the risk,” Ada Quill, who leads the authority, told reporters on the quay.',
  'Divers found a crack of two metres below the water line and will go down again on Thursday.',
  'Traffic is being sent over the dam, which adds half an hour to the journey to the station.',
  'The skipper, who has worked on the river for thirty years, told police that his rudder had failed.',
  'Nobody was hurt. The ferry company said it would run extra boats until the bridge was open again.',
] as const
const [P1, P2, P3, P4, P5, P6] = REPORT
const TITLE = 'Bridge closed after barge hits pier'
const PROMOS = [
  'Five things to know about the river festival',
  'Council votes to sell the old fire station',
  'Rovers lose again at home to Eastmoor',
]
const COMMENT = 'I have been saying for years that this bridge is not safe and nobody ever listens to people like me.'
const PLEA = 'Get the best of the harbour in your inbox every morning.'
const BIO = 'Jo Roe is a reporter who covers transport and the river for the newspaper.'

const paragraphs = (texts: readonly string[] = REPORT, open = '<p>', close = '</p>'): string =>
  texts.map((text) => `${open}${text}${close}`).join('\n')
const links = (texts: readonly string[] = PROMOS): string => texts.map((text) => `<li><a href="/x">${text}</a></li>`).join('')
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | Harbour Post</title>${head}</head><body>${body}</body></html>`
const template = (name: string, html: string, drop: readonly string[] = [], keep: readonly string[] = REPORT): Template => ({
  name,
  html,
  keep,
  drop,
})

export const TEMPLATES: readonly Template[] = [
  template(
    'a blog system: entry content, share bar, related posts, author box, comments',
    page(`<div class="site"><header class="site-header"><ul class="menu">${links(['Home', 'News'])}</ul></header><div class="content-area"><main class="site-main">
<article class="post hentry"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on <time>May 1, 2024</time> by Jo Roe</div>
<div class="entry-content">${paragraphs()}<div class="sharedaddy"><h3>Share this:</h3><ul>${links(['Twitter', 'Facebook'])}</ul></div></div>
<div class="jp-relatedposts"><h3>Related</h3>${paragraphs(PROMOS)}</div><div class="author-box"><p>${BIO}</p></div></article>
<div id="comments"><h2>2 thoughts on “${TITLE}”</h2><ol class="comment-list"><li><p>${COMMENT}</p></li></ol></div></main></div></div>`),
    [...PROMOS, COMMENT, BIO],
  ),
  template(
    'a newspaper platform: hashed class names, interstitial links and a newsletter box',
    page(`<div id="fusion-app"><section class="b-header"><a href="/">News</a></section><div class="b-flex"><h1 class="c-heading">${TITLE}</h1>
<article class="b-article-body">${paragraphs([P1, P2])}<p class="c-interstitial-link"><a href="/x">[ ${PROMOS[0]} ]</a></p>${paragraphs([P3, P4])}
<div class="c-newsletter"><h3>Morning Report</h3><p>${PLEA}</p><form><input type="email" name="email"></form></div>${paragraphs([P5, P6])}</article>
<div class="b-results-list"><h2>Latest in Harbour</h2>${PROMOS.map((text) => `<article><h3><a href="/x">${text}</a></h3><p>A short summary of what else went on this week.</p></article>`).join('')}</div></div></div>`),
    [...PROMOS, PLEA, 'A short summary'],
  ),
  template(
    'a broadcaster: data attributes only, captions, topics, links in the middle',
    page(`<main id="main-content"><article class="ssrcss-1072 e1nh2i2l0"><header><h1 id="main-heading">${TITLE}</h1></header>
<figure><div><img alt=""></div><figcaption>The barge lay under the bridge all night.</figcaption></figure>
${paragraphs(REPORT, '<div data-component="text-block"><div class="ssrcss-7uxr49"><p class="ssrcss-1q0x1qg">', '</p></div></div>')}
<div data-component="links-block"><p>More on this story</p><ul>${links()}</ul></div>
<section data-component="tag-list"><h2>Related Topics</h2><ul>${links(['Bridges', 'Marlow Ferry'])}</ul></section></article></main>`),
    [...PROMOS, 'The barge lay', 'Related Topics'],
  ),
  template(
    'a page for phones',
    page(`<amp-sidebar><ul>${links(['Home', 'Sport'])}</ul></amp-sidebar><article class="amp-wp-article"><h1>${TITLE}</h1>
<div class="amp-wp-article-content">${paragraphs([P1, P2, P3])}<amp-ad><div>Advertisement</div></amp-ad>${paragraphs([P4, P5, P6])}</div>
<footer class="amp-wp-article-footer"><div>Categories: News</div></footer></article>`),
    ['Categories'],
  ),
  template(
    'a hosted blog: line breaks, labels, several posts of the archive in the margin',
    page(`<div class="main section"><div class="date-posts"><h2 class="date-header">Wednesday, May 1, 2024</h2><div class="post"><h3 class="post-title">${TITLE}</h3>
<div class="post-body entry-content" itemprop="description articleBody">${REPORT.join('<br /><br />')}</div>
<div class="post-footer">Posted by Jo Roe at 9:12 AM <span class="post-labels">Labels: bridges</span></div></div></div></div>
<div class="sidebar section"><h2>Blog Archive</h2><ul>${links()}</ul></div>`),
    [...PROMOS, 'Posted by', 'Blog Archive'],
  ),
  template(
    'tables of 2005',
    page(`<table width="780"><tr><td colspan="3"><a href="/">Home</a> | <a href="/s">Sport</a></td></tr><tr><td width="120"><font size="1">${PROMOS.map((text) => `<a href="/x">${text}</a><br>`).join('')}</font></td>
<td width="500"><b>${TITLE}</b><br><i>By JO ROE, Staff Writer</i><p>${REPORT.join('<p>')}<p><a href="/print">Printer-friendly version</a></td>
<td><form>Search <input name="q"></form></td></tr><tr><td colspan="3">Copyright 2005 Harbour Post Publishing. No part of this site may be used without our consent.</td></tr></table>`),
    [...PROMOS, 'Copyright', 'Printer-friendly'],
  ),
  template(
    'a content system with fields',
    page(`<div class="region region-content"><div class="node node-article"><h1 class="page-header">${TITLE}</h1><div class="submitted">Submitted by jroe on Wed, 05/01/2024</div>
<div class="field field-name-body"><div class="field-items"><div class="field-item even">${paragraphs()}</div></div></div>
<div class="field field-name-field-tags"><div class="field-label">Tags:</div><div class="field-items"><a href="/t">bridges</a></div></div>
<ul class="links inline"><li><a href="/login">Log in</a> or <a href="/register">register</a> to post comments</li></ul></div></div>
<div class="region region-sidebar-second"><div class="view view-latest">${PROMOS.map((text) => `<div class="views-row"><a href="/x">${text}</a></div>`).join('')}</div></div>`),
    [...PROMOS, 'to post comments', 'Submitted by'],
  ),
  template(
    'a membership system',
    page(`<div class="viewport"><article class="gh-article"><header class="gh-article-header"><h1 class="gh-article-title">${TITLE}</h1></header>
<section class="gh-content gh-canvas">${paragraphs()}<div class="kg-card kg-signup-card"><h2>Sign up for Harbour Post</h2><p>${PLEA}</p><form><input type="email"></form></div></section></article>
<section class="gh-container"><h2>Read more</h2>${PROMOS.map((text) => `<article class="gh-card"><a href="/x"><h3>${text}</h3><p>Something else that happened at the harbour this week, in short.</p></a></article>`).join('')}</section></div>`),
    [...PROMOS, PLEA, 'Something else'],
  ),
  template(
    'a live blog: entries with times, names and share buttons',
    page(
      `<main><h1>${TITLE}</h1><div class="live-blog">${REPORT.map((text, at) => `<div class="entry"><div class="when">1${at}:04 Jo Roe</div><p>${text}</p><button>Share</button></div>`).join('')}</div></main>`,
    ),
    ['10:04', '12:04'],
  ),
  template(
    'a gallery between paragraphs',
    page(
      `<article><h1>${TITLE}</h1>${paragraphs([P1, P2, P3])}<ul class="gallery">${[1, 2, 3].map((at) => `<li><img><span>${at} of 3</span><div class="caption">Picture ${at} shows the barge from the bank.</div></li>`).join('')}</ul>${paragraphs([P4, P5, P6])}</article>`,
    ),
    ['1 of 3', 'Picture 2 shows'],
  ),
  template(
    'a wire page',
    page(`<div class="Page"><h1>${TITLE}</h1><div class="RichTextStoryBody"><p>MARLOW FERRY (AP) — ${P1}</p>${paragraphs([P2, P3, P4, P5, P6])}<p>___</p><p>Follow our coverage at https://example.org/hub</p>
<p>Copyright 2024 Example Wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p></div></div>`),
    ['Follow our coverage', 'All rights reserved'],
  ),
  template(
    'a paywall behind the teaser',
    page(
      `<article><h1>${TITLE}</h1><div class="article-content">${paragraphs([P1, P2, P3])}<div class="paywall-overlay"><h2>Keep reading for one pound a week</h2><p>You have read all your free articles this month, so choose a plan that suits you.</p><ul><li>Unlimited access to all our reports on every device you own</li><li>Cancel whenever you like</li></ul></div></div></article>`,
    ),
    ['Keep reading', 'free articles', 'Unlimited access', 'Cancel whenever'],
    [P1, P2, P3],
  ),
  template(
    'a cookie wall before the page',
    page(
      `<div id="onetrust-consent-sdk"><div role="dialog"><h2>We value your privacy</h2><p>We and our 843 partners store and access information on a device, such as cookies, and process personal data.</p><p>You may accept or manage your choices at any time by clicking below, including your right to object.</p></div></div><main><h1>${TITLE}</h1>${paragraphs()}</main>`,
    ),
    ['843 partners', 'manage your choices'],
  ),
  template(
    'more comments than article, in plain markup',
    page(
      `<div class="story"><h1>${TITLE}</h1><div class="text">${paragraphs()}</div></div><div class="discussion"><h3>Comments (12)</h3>${Array.from({ length: 12 }, (_, at) => `<div class="reply"><b>user${at}</b><p>${COMMENT} That is number ${at}.</p></div>`).join('')}</div>`,
    ),
    [COMMENT],
  ),
  template(
    'comments in the article element, told by their heading',
    page(
      `<article><h1>${TITLE}</h1>${paragraphs()}<h3>Reader comments</h3><div><b>anna</b><p>${COMMENT}</p></div><div><b>ben</b><p>So sad, my uncle helped to build that bridge in the fifties.</p></div></article>`,
    ),
    [COMMENT, 'my uncle'],
  ),
  template(
    'questions and answers',
    page(
      `<article><h1>${TITLE}: your questions answered</h1><p>${P6}</p>${['Why was it closed?', 'Who decided?', 'What was found?'].map((question, at) => `<h2>${question}</h2><p>${REPORT[at]}</p>`).join('')}${paragraphs([P4, P5])}</article>`,
    ),
    [],
    ['Why was it closed?', 'Who decided?', ...REPORT],
  ),
  template(
    'a list of things with links of their own',
    page(
      `<article class="post"><h1>Six walks by the river</h1>${REPORT.map((text, at) => `<h2><a href="/walk/${at}">Walk number ${at} by the river</a></h2><p>${text}</p>`).join('')}</article>`,
    ),
  ),
  template(
    'a list in which every item is a link and a sentence',
    page(
      `<article><h1>${TITLE}</h1>${paragraphs([P1, P2, P3])}<p>These roads are closed:</p><ul><li><a href="/r/1">Mill Lane</a> is closed between the dam and the market until Friday evening.</li><li>Church Street has one lane.</li><li>The towpath is shut.</li></ul>${paragraphs([P4, P5, P6])}</article>`,
    ),
    [],
    [...REPORT, 'is closed between the dam', 'Church Street', 'The towpath'],
  ),
  template(
    'a column with a standing head and the writer below',
    page(
      `<article><p class="kicker">Opinion</p><h1>I miss the bridge</h1><div class="article-text">${paragraphs(REPORT.map((text) => `${text} I did not see that coming, did you?`))}</div><div class="about-the-author"><p>${BIO}</p></div></article>`,
    ),
    [BIO],
  ),
  template(
    'several pages: numbers and arrows at the end',
    page(
      `<div id="article"><h1>${TITLE}</h1><div class="body">${paragraphs()}<p>1 | <a href="?p=2">2</a> | <a href="?p=3">3</a> | <a href="?p=2">Next »</a></p></div></div>`,
    ),
    ['Next »'],
  ),
  template(
    'a video page: the player says that it cannot play',
    page(
      `<main><h1>${TITLE}</h1><div class="vjs-player"><p>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p></div>${paragraphs()}<h2>Up next</h2><ul>${links()}</ul></main>`,
    ),
    ['enable JavaScript', ...PROMOS],
  ),
  template('line breaks and nothing else', page(`<h1>${TITLE}</h1>${REPORT.join('<br><br>\n')}<br><br><a href="/">Back</a>`), ['Back']),
  template(
    'boxes without paragraphs',
    page(
      `<div><div><a href="/">Home</a> <a href="/n">News</a></div></div><div><div><div>${TITLE}</div>${paragraphs(REPORT, '<div><span>', '</span></div>')}</div><div>${PROMOS.map((text) => `<div><a href="/x">${text}</a></div>`).join('')}</div></div>`,
    ),
    PROMOS,
  ),
  template(
    'utility classes: hidden on phones, overflow hidden, no name that means anything',
    page(`<div class="flex flex-col min-h-screen"><div class="hidden md:flex h-16"><a href="/">Home</a></div><div class="mx-auto max-w-3xl overflow-hidden px-4"><h1 class="text-4xl font-bold">${TITLE}</h1>
${REPORT.map((text, at) => `<p class="${at % 2 === 0 ? 'mt-4 text-lg' : 'hidden md:block mt-4 text-lg'}">${text}</p>`).join('')}</div><div class="grid grid-cols-3 print:hidden">${PROMOS.map((text) => `<div class="rounded"><a href="/x">${text}</a></div>`).join('')}</div></div>`),
    PROMOS,
  ),
  template(
    'a page of another country with class names in its language',
    page(`<div class="inhalt"><div class="artikel"><h1>Brücke nach Unfall gesperrt</h1><p>Die alte Brücke in Marlow ist am Dienstag nach dem Aufprall eines Kahns gesperrt worden, teilte die Behörde mit.</p><p>Lesen Sie auch: <a href="/x">Warum Brücken altern und was dagegen hilft</a></p><p>Taucher fanden einen Riss von zwei Metern, wie ein Sprecher am Mittwoch sagte.</p><p>Ein Kahn liegt unter der Brücke. Foto: Jana Roth/dpa</p><p>Verletzt wurde niemand, der Verkehr wird über den Damm umgeleitet.</p></div>
<div class="kommentare"><p>Das war doch abzusehen, seit Jahren wird dort nichts mehr gemacht.</p></div><div class="mehr-zum-thema"><ul>${links(['Fähren fahren öfter', 'Markt zieht um', 'Straße wird breiter'])}</ul></div></div>`),
    ['Warum Brücken altern', 'Ein Kahn liegt', 'abzusehen', 'Fähren fahren'],
    ['Die alte Brücke in Marlow', 'Taucher fanden', 'Verletzt wurde niemand'],
  ),
  template(
    'the text a second time for printing',
    page(`<div class="screen"><h1>${TITLE}</h1>${paragraphs()}</div><div class="for-paper">${paragraphs()}</div>`),
  ),
  template(
    'headline and summary of other reports under the article, in the same element',
    page(
      `<div class="c1"><h1>${TITLE}</h1>${paragraphs()}<h2>Elsewhere</h2>${PROMOS.map((text) => `<h4><a href="/x">${text}</a></h4><p>What the council said about it on Monday night, and what comes next.</p>`).join('')}</div>`,
    ),
    [...PROMOS, 'What the council said'],
  ),
  template(
    'a sign-up form without a name in the middle of the text',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs([P1, P2, P3])}<div class="x7"><h3>The Quay</h3><p>All you need to know from the waterfront, written by our team on Fridays.</p><form action="/n"><input type="email" placeholder="you@example.org"><input type="submit"></form></div>${paragraphs([P4, P5, P6])}</div>`,
    ),
    ['The Quay', 'written by our team'],
  ),
  template(
    'a poll without a name behind the text',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}<div class="x9"><form><p>Should the old bridge be rebuilt where it stands today?</p>${['Yes, it is part of what makes this town what it is.', 'No, the money is better spent on the ferry and the dam.'].map((text) => `<p><input type="radio" name="q">${text}</p>`).join('')}</form></div></div>`,
    ),
    ['Should the old bridge', 'better spent'],
  ),
  template(
    'comments without a name: a line under each says who wrote when',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}</div><div class="x2">${['Anna', 'Ben Roe, Leeds', 'harbourfan'].map((name, at) => `<div class="x3"><p>${COMMENT} ${COMMENT}</p><p>${COMMENT} ${at} times now.</p><p>Posted by: ${name} | Jan ${at + 10}, 2024 4:49:12 PM</p></div>`).join('')}</div>`,
    ),
    [COMMENT],
  ),
  template(
    'comments without a name, beside the paragraphs: a line over each says who wrote when',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}${['ANNA', 'BENROE', 'HARBOURFAN'].map((name) => `<div class="x3">BY ${name} AT 01/08/24 05:30 PM</div><div class="x4">${COMMENT}</div>`).join('')}</div>`,
    ),
    [COMMENT],
  ),
  template(
    'a live blog: a few reporters, a time over each entry',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs([P1, P2])}${[P3, P4, P5, P6, P1, P2].map((text, at) => `<div class="x3"><p>Jo Roe, May 3, 2024, 10:${at + 30}</p><p>${text}</p></div>`).join('')}</div>`,
    ),
  ),
  template(
    'captions without a name',
    page(
      `<div class="x1"><h1>${TITLE}</h1><div class="x2"><span><img src="a.jpg" alt=""></span><div>The barge lay under the old bridge for most of the night while divers worked.</div></div>${paragraphs([P1, P2, P3])}<div><img src="b.jpg"><p>Ferries ran twice an hour on Tuesday</p></div>${paragraphs([P4, P5, P6])}</div>`,
    ),
    ['The barge lay', 'Ferries ran'],
  ),
  template(
    'a list of things with a picture each',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs([P1])}${[P2, P3, P4, P5, P6].map((text) => `<div><img src="a.jpg"><p>${text}</p></div>`).join('')}</div>`,
    ),
  ),
  template(
    'a line that comes again between the paragraphs',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${REPORT.map((text, at) => `<section><p>${text}</p></section><p>Beitrag ${at + 2}</p>`).join('')}</div>`,
    ),
    ['Beitrag 2', 'Beitrag 6'],
  ),
  template(
    'an interview: names that come again',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${REPORT.map((text, at) => `<p>${at % 2 === 0 ? 'Jo Roe' : 'Ada Quill'}</p><p>${text}</p>`).join('')}</div>`,
    ),
    [],
    [...REPORT, 'Ada Quill\n'],
  ),
  template(
    'summaries of other reports, cut short, a list item each',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}<ul>${PROMOS.map((text) => `<li><a href="/x">${text}</a> The council will have the last word on it when it meets on Monday night in the town hall, where a hundred people want to be heard and the mayor is expected to […]</li>`).join('')}</ul></div>`,
    ),
    [...PROMOS, 'The council will'],
  ),
  template(
    'a blog: responses counted over the comments',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}</div><div class="x2"><h3>2 Responses to “${TITLE}”</h3>${paragraphs([COMMENT, COMMENT, COMMENT])}</div>`,
    ),
    [COMMENT],
  ),
  template(
    'comments without a name: a line with a name, another with the time',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}<ul class="x2">${['harbourfan', 'Ben Roe', 'anna_b'].map((name) => `<li><div><span>${name}</span></div><div>3 hours ago</div><p>${COMMENT}</p><p>${COMMENT}</p></li>`).join('')}</ul></div>`,
    ),
    [COMMENT],
  ),
  template(
    'comments of a blog in another language',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}<div class="x2">${['Jana Roth', 'hafenfreund', 'Ben'].map((name, at) => `<div><div>${name} sagt:</div><div>${at + 3}. Mai 2024 um 10:17 Uhr</div><p>${COMMENT}</p><p>${COMMENT}</p></div>`).join('')}</div></div>`,
    ),
    [COMMENT],
  ),
  template(
    'a report hour by hour, each with a headline and a time',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs()}${['Divers arrive', 'Bridge closed', 'Ferries sail'].map((text, at) => `<h3>${text}</h3><p>May 3, 2024 10:${at + 30}</p><p>The harbour authority said more on the quay, where ${at + 4} boats lay.</p>`).join('')}</div>`,
    ),
    [],
    [...REPORT, 'where 4 boats lay', 'where 6 boats lay'],
  ),
  template(
    'a summary under the headline, and short lines before the text',
    page(
      `<div class="x1"><h1>${TITLE}</h1><p>Divers found a crack of two metres and nobody knows how old it is.</p><div>Jo Roe</div><div>Marlow Ferry</div><div>Bridges</div><div>Save</div><div>3 min</div>${paragraphs([P1, P2, P4, P5, P6])}</div>`,
    ),
    [],
    [P1, P2, P4, P5, P6, 'nobody knows how old'],
  ),
  template(
    'lists and tables with signs beside their words',
    page(
      `<div class="x1"><h1>${TITLE}</h1>${paragraphs([P1, P2])}<ul><li><img src="a.png"><p>Boats leave from the dam at ten in the morning.</p></li></ul>${paragraphs([P3, P4])}<div>${['Lower tolls', 'Fewer lorries', 'Quiet nights'].map((text) => `<div><img src="c.png"><div>${text} for all who live at the bridge</div></div>`).join('')}</div><table><tr><td><img src="b.png"></td><td>The bridge stays closed until divers have been down again.</td></tr><tr><td>Note</td><td>${P5} ${P6} ${P5} ${P6}</td></tr></table>${paragraphs([P5, P6])}</div>`,
    ),
    [],
    [...REPORT, 'Boats leave from the dam', 'Fewer lorries for all', 'stays closed until divers'],
  ),
]
