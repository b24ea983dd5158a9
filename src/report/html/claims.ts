import {
  circles,
  counted,
  isConfirmed,
  LEGEND,
  namesOf,
  quoted,
  rangeFigure,
  rangeText,
  type ClaimView,
  type OriginView,
} from '../view/index.js'
import { claimId, type Anchors } from './anchors.js'
import { html, NOTHING, type Html } from './markup.js'
import { MAX_OPEN_CLAIMS } from './settings.js'

/** The claims: those of most weight in full view, the others folded away. */
export function claimsSection(claims: readonly ClaimView[], anchors: Anchors, id: string): Html {
  if (claims.length === 0) return NOTHING
  const weighty = claims.filter((claim, index) => index === 0 || claim.weighty)
  const open = weighty.slice(0, MAX_OPEN_CLAIMS)
  const several = weighty.slice(MAX_OPEN_CLAIMS)
  const single = claims.filter((claim, index) => index > 0 && !claim.weighty)
  const folded = (all: readonly ClaimView[], by: string): Html =>
    all.length === 0
      ? NOTHING
      : html`<details class="more">
          <summary>${counted(all.length, 'more claim')}, ${by}</summary>
          ${all.map((claim) => claimCard(claim, anchors))}
        </details>`
  return html`<section aria-labelledby="${id}-claims">
    <h3 id="${id}-claims">Claims</h3>
    <p class="faint">${LEGEND}</p>
    ${open.map((claim) => claimCard(claim, anchors))} ${folded(several, 'made by several articles')}
    ${folded(single, 'made by one article each')}
  </section>`
}

/** "sure", "unsure", "plain": the words beside it say the same. */
export function certainty(view: ClaimView): string {
  if (isConfirmed(view.claim)) return 'sure'
  return view.articles.length > 1 ? 'unsure' : 'plain'
}

function claimCard(view: ClaimView, anchors: Anchors): Html {
  const { claim } = view
  return html`<article class="claim" id="${claimId(claim.id)}">
    <p class="count ${certainty(view)}">
      <span class="circles" aria-hidden="true">${circles(claim.independent)}</span> <b>${rangeFigure(claim.independent)}</b>
      <span>${claim.independent.atMost === 1 ? 'origin' : 'independent origins'}</span>
    </p>
    <div class="claim-body">
      <h4 dir="auto">${quoted(claim.text)}</h4>
      <p class="facts">
        ${counted(view.articles.length, 'article')}${anchors.cites(view.articles)} ·
        ${view.sourcing}${view.remark === null ? '' : ` · ${view.remark}`}
      </p>
      ${view.growth === null ? NOTHING : html`<p class="facts growth">Over time: ${view.growth}</p>`} ${values(view, anchors)}
      <ul class="origins">
        ${view.origins.map((origin) => originItem(origin, anchors))}${unsourced(view, anchors)}${stances(view, anchors)}
      </ul>
      ${evidence(view, anchors)}
    </div>
  </article>`
}

function values({ values: all }: ClaimView, anchors: Anchors): Html {
  if (all.length === 0) return NOTHING
  const items = all.map((value) => html`<li><b>${value.value}</b> ${rangeText(value)}${anchors.cites(value.cites)}</li>`)
  return html`<ul class="values" aria-label="Differing values">
    ${items}
  </ul>`
}

function originItem({ name, origin, cites }: OriginView, anchors: Anchors): Html {
  return html`<li><b>${name}</b>${origin.source === null ? '' : ` · ${origin.source}`}${anchors.cites(cites)}</li>`
}

function unsourced({ unsourced: cites }: ClaimView, anchors: Anchors): Html {
  return cites.length === 0 ? NOTHING : html`<li class="faint">No origin given${anchors.cites(cites)}</li>`
}

function stances({ claim, denials, refusals }: ClaimView, anchors: Anchors): Html[] {
  const items: Html[] = []
  const cites = (origins: readonly OriginView[]): Html[] => anchors.cites(origins.flatMap((origin) => origin.cites))
  if (denials.length > 0) items.push(html`<li class="against">Denied by <b>${namesOf(denials)}</b>${cites(denials)}</li>`)
  else if (claim.denied !== null) items.push(html`<li class="against">Denied: ${rangeText(claim.denied)}</li>`)
  if (refusals.length > 0) items.push(html`<li class="declined">Declined to say: ${namesOf(refusals)}${cites(refusals)}</li>`)
  return items
}

function evidence({ evidence: all, why }: ClaimView, anchors: Anchors): Html {
  const rules = why.map(({ name, text, cites }) => html`<li><span class="rule">${name}</span> ${text}${anchors.cites(cites)}</li>`)
  return html`<details>
    <summary>${counted(all.length, 'passage')} and how they were counted</summary>
    <ol class="evidence">
      ${all.map((view) => html`<li>${anchors.evidence(view)}</li>`)}
    </ol>
    ${
      why.length === 0
        ? NOTHING
        : html`<h5>Rules</h5>
            <ul class="rules">
              ${rules}
            </ul>`
    }
  </details>`
}
