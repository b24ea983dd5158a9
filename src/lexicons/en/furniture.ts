import { phraseRows } from '../phrase-rows.js'

/** What a line of an article can be besides report, told from its words alone. */
export type FurnitureKind = 'promo' | 'furniture' | 'metadata'

/**
 * Phrases that mark a line as not report. They are the set phrases of English-language publishing systems, not of one
 * outlet: buttons, sign-up forms, credits, notices, pointers to other articles. All lower case, straight quotes.
 */
export interface FurnitureRule {
  readonly kind: FurnitureKind
  /** The line is just this, begins with it, or has it somewhere (outside quotation marks). */
  readonly where: 'whole' | 'start' | 'anywhere'
  /** The greatest length of a line for which the phrase is proof: a full paragraph may begin with "More on". */
  readonly words: number
  /** Only lines that do not end with a full stop: "More from the capital" but not "More from the capital came in May." */
  readonly open?: true
  readonly phrases: readonly string[]
}

const BUTTONS = phraseRows(`
  photo | photos | image | images | picture | video | videos | audio | gallery | slideshow | map | chart | graphic | infographic
  sponsored | sponsored content | promoted | promoted content
  story continues below | article continues below | continue reading the main story | continue reading | read full story | show full article
  continue reading below | scroll down for more | scroll to continue | scroll for more
  skip advertisement | skip past newsletter promotion | skip to content | skip to main content | back to top | close | menu | search
  loading | please wait | more | next | previous | prev | play | pause | replay | play video | watch video | now playing | up next
  hide caption | toggle caption | enlarge this image | enlarge image | enlarge | view gallery | view image | open image modal | click to enlarge
  full screen | view comments | show comments | load comments | post a comment | leave a comment | join the conversation | add a comment
  comments | no comments | tags | topics | share | share this | share this article | share this story | share on facebook | share on twitter
  share on x | tweet this | email this article | print this article | print article | save article | save for later | copy link
  link copied | copied | follow us | log in | login | sign in | sign up | register | subscribe | subscribe now | thank you
  related | more on this story | top stories | trending | most read | most popular | recommended | around the web | from the web
  you may also like | listen to this article | reading time | story highlights | highlights | end of article | reuse content
  email the author | online | view this post on instagram
  this video is not available | this content is not available in your region | request reprint | purchase reprint | report a typo
`)

const FORMS_AND_NOTICES = phraseRows(`
  enter your email | enter a valid email | please enter an email address | email address is invalid | your email address will not be published
  check your inbox | you have successfully subscribed | thank you for subscribing | thanks for subscribing | thanks for signing up
  already a subscriber | already have an account? | don't have an account? | create a free account | create an account to
  sign in to continue | log in to continue | this content is for subscribers | subscribe to continue reading
  to continue reading this article | free articles left | free articles remaining
  our use of cookies | by continuing to browse | by continuing to use | we use cookies | this site uses cookies | this website uses cookies | our cookie policy | cookie settings | accept all cookies | accept cookies
  your cookie preferences | you consent to the use of | our privacy policy and | our terms of service | our terms of use | by signing up, you
  by clicking sign up | by subscribing, you | by submitting your email | you can unsubscribe | unsubscribe at any time | protected by recaptcha
  playback is unsupported on | playback is not supported | your browser does not support | enable javascript | javascript is disabled
  javascript is required | adobe flash player | this video cannot be played | this video file cannot be played | video player is loading
  an error has occurred. please try again | read or share this story | share this story on | share this article on | this feature is not available
  your ad blocker | turn off your ad | disable your ad
`)

const TOOL_LINES = phraseRows(`
  share this with | share this on | share on | share via | posted in: | filed under | tagged: | tagged with | tags: | topics: | categories: | category:
  follow us on | like us on | find us on | join us on | follow @ | download our app | download the app | get our app | get the app | click to share
  view all posts by | see all posts by | more from this author | your comment | comments are closed | comments are subject | comments are moderated
  be the first to comment | please log in to | please sign in to | show more | see more | load more | view more | in this article: | in this story:
  on this page | jump to | table of contents | estimated read time | estimated reading time | listen to article | min read
  enlarge this image | enlarge image | toggle caption | hide caption | show caption | play slideshow | view slideshow
`)

const LABELLED_POINTERS = phraseRows(`
  more news: | read more: | read also: | also read: | read next: | read this: | read now: | must read: | related: | related story: | related article:
  see also: | see more: | also see: | recommended: | trending: | popular: | top story: | top stories: | don't miss:
  watch live: | watch now: | video: | videos: | photos: | gallery: | in pictures: | pictures: | in photos:
  explainer: | next story: | previous story: | coming up: | up next: | download: | live updates: | podcast: | quiz:
`)

const OPEN_POINTERS = phraseRows(`
  read: | see: | also: | more: | watch: | listen: | live: | explore:
  read more | read also | also read | read next | related stories | related article | related articles | related coverage | related content | related topics
  related link | related links | related news | related video | see also | also see | also on | more on | more from | more coverage | more stories
  more headlines | more like this | further reading | recommended for you | recommended reading | recommended stories | don't miss | do not miss | in case you missed
  icymi | you might also | you may also | you might be interested | you may be interested | what to read next | what others are reading | trending now
  most viewed | editor's picks | editors' picks | watch live | watch the video | watch more | watch below | listen now | listen to the | live updates | live blog
  as it happened | explore more | discover more | next story | previous story | next article | previous article | part of our | full coverage | complete coverage
  get more | try our | scroll for | scroll below for | special offer | limited time offer | shop now | order now | buy now | have your say
`)

const PLEAS = phraseRows(`
  follow live | follow our live | click here | tap here | click the link | click on the link | for more on this story | for more news | for more stories
  for more information, visit | for more information visit | for the latest news | for all the latest | get the latest | stay up to date | stay informed
  stay connected | keep up with the latest | keep up to date | sign up for | sign up to | subscribe to | subscribe for | subscribe today | get our | get breaking news
  watch the video above | watch the video below | watch the full video | see the video above | scroll down for | scroll down to | spotted a mistake | spotted an error
  see an error | report an error | report a correction | donate today | donate now | make a donation | your support makes | support our reporting | listen to this article
  read the original article | read the original story | read the full article | read the full story | read the full report | read the whole story
  get alerts | support our journalism | support independent | support quality | become a member | become a subscriber | become a supporter | join our
  join the discussion | join the debate | would you like to comment | log in or sign up | sign in or register | what do you think? | tell us what you think | let us know in the | share your thoughts | share your views | vote in our
  take our poll | take our quiz | take our survey | have you been affected | are you affected by | were you there? | did you see what | did you witness
  do you have a story | do you have information | do you know more | got a tip | got a story | have a tip? | have a story? | send your pictures | send us | email your
  order your copy | start your free trial | listen to our podcast | subscribe to the podcast | this story is part of | this article is part of | this is part of our
`)

const PLEA_PARTS = phraseRows(`
  our newsletter | our free newsletter | our daily newsletter | our weekly newsletter | email newsletter | newsletter to get | delivered to your inbox
  to your inbox | in your inbox | subscribe to our | sign up for our | sign up to our | sign up here | subscribe here | follow us on | like us on facebook
  find us on facebook | join us on facebook | on apple podcasts | wherever you get your podcasts | wherever you listen to podcasts | download our free app
  in the app store | make a contribution to | consider making a donation | please consider donating | support our work | help fund our
  fill in the form below | fill out the form below | using the form below | contact us at | email us at | get in touch by | get in touch at | get in touch via | get in touch with us | send your pictures | send us your
  share your experiences | share your story by | do you have a story | more to follow | more follows | this story is developing | this is a developing story
  this is a breaking news story | check back for updates | check back soon for | refresh this page | we will bring you more | affiliate commission
  affiliate links | we may earn | we may receive a commission
`)

const NOTICES = phraseRows(`
  a post shared by | a photo posted by | a video posted by | a photo shared by | a video shared by
  all rights reserved | may not be published, broadcast | may not be reproduced | reproduced without permission | republished with permission
  reprinted with permission | this article was amended on | this article has been amended | this article was corrected | this article has been corrected
  this article has been updated | this article was updated | this story has been updated | this story was updated | this story has been corrected
  this story was corrected | this report has been updated | this post has been updated | was originally published on | was originally published in
  this article was first published | this story was first published | this report was first published | this article originally appeared | this story originally appeared | this article first appeared | this story first appeared | this piece originally
  an earlier version of this | a previous version of this | a version of this article appear | a version of this story | this version corrects
  not responsible for the content of external | external links are provided for | this transcript was | transcripts are created | opinions expressed in this
  opinions expressed by | views expressed in this | views expressed here | the views of the author | the author's own | published from a syndicated feed
  auto-generated from a | contributed to this | contributed reporting | is a staff writer
  is a senior writer | is a freelance | can be reached at | can be contacted at | follow him on twitter | follow her on twitter | follow them on twitter
  follow me on twitter | on twitter at @ | on twitter @
`)

const CREDIT_LINES = phraseRows(`
  photo: | photos: | photo credit | photograph: | photographs: | image: | image credit | image source | image copyright
  picture: | pictures: | picture credit | illustration: | graphic: | getty images | video credit | credit: | credits:
  published: | posted: | updated: | last updated | last modified
  first published | originally published | date: | created: | modified: | publication date | release date | for immediate release | author: | authors: | byline: | section: | keywords: | word count
  article id | story id | length: | page: | language: | url: | link:
`)

const OPEN_CREDIT_LINES = phraseRows(`
  photos by | photo by | photography by | illustration by | video by | published on | published at | published by | posted on | posted by | posted at | updated at | updated on
  reporting by | additional reporting by | writing by | editing by | compiled by | produced by | translated by
`)

const NOTES = phraseRows(`
  information from: | source: | sources: | via: | copyright © | copyright (c) | copyright 20 | copyright 19 | (c) 20 | (c) 19 | © | correction: | corrections: | clarification:
  editor's note | editors' note | disclaimer: | disclosure: | contact: | media contact | press contact | additional reporting
  [editor's note | [note: | with reporting by | with files from | with additional reporting | with inputs from | with agency inputs
  about the author | about the writer | contact the author | contact the writer | contact the reporter | reach the reporter
`)

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  { kind: 'furniture', where: 'whole', words: 8, phrases: BUTTONS },
  { kind: 'furniture', where: 'start', words: 30, open: true, phrases: TOOL_LINES },
  { kind: 'promo', where: 'start', words: 35, phrases: LABELLED_POINTERS },
  { kind: 'promo', where: 'start', words: 18, open: true, phrases: OPEN_POINTERS },
  { kind: 'promo', where: 'start', words: 45, phrases: PLEAS },
  { kind: 'metadata', where: 'start', words: 14, phrases: CREDIT_LINES },
  { kind: 'metadata', where: 'start', words: 30, open: true, phrases: OPEN_CREDIT_LINES },
  { kind: 'metadata', where: 'start', words: 70, phrases: NOTES },
  { kind: 'furniture', where: 'anywhere', words: 70, phrases: FORMS_AND_NOTICES },
  { kind: 'promo', where: 'anywhere', words: 60, phrases: PLEA_PARTS },
  { kind: 'metadata', where: 'anywhere', words: 90, phrases: NOTICES },
]

/** Words of buttons: a short line of nothing but these (and numbers) is a share bar or tool bar. */
export const CONTROL_WORDS: ReadonlySet<string> = new Set(
  (
    'a aa adjust app article bookmark click close comment comments copy decrease download email e-mail enlarge facebook favorite favourite flipboard follow font google ' +
    'increase instagram larger like link linkedin listen mail messenger more new off on open or page pdf permalink pin pinterest plus pocket post print reddit reply report reprints republish ' +
    'rss save send share shares size skype sms snapchat subscribe telegram text threads this tiktok to toggle tumblr tweet tweets twitter via viber views whatsapp x youtube zoom'
  ).split(' '),
)

/** Sections and legal pages: a line of at least three words that are nothing but these is a menu or a footer. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  (
    'home news sport sports business culture opinion politics world uk us local national video videos photos weather travel tech technology science health entertainment ' +
    'lifestyle life style money food arts music film tv books education jobs property cars motoring obituaries puzzles games shop subscribe newsletters podcasts more latest ' +
    'about us contact advertise careers help faq sitemap privacy policy terms of use service conditions and cookie cookies settings accessibility legal notice'
  ).split(' '),
)

/** From one of these lines on, late in a text, readers write. */
export const COMMENT_HEADINGS: readonly string[] = phraseRows(`
  comments | reader comments | readers' comments | reader's comments | your comments | user comments | join the discussion | leave a reply | leave a comment
  post a comment | responses | replies | talkback | kommentare | leserkommentare | commentaires | comentarios | commenti | comentários | reacties
`)
