import type { ExplainedStatement, StatementReason } from '../../document/index.js'

/** A statement after the outlets of the run are known, with why it is not what it was before. */
export function withOutletReasons(before: ExplainedStatement, after: ExplainedStatement): ExplainedStatement {
  const reasons: StatementReason[] = []
  const { speaker, via } = after
  if (speaker !== before.speaker || after.sourceType !== before.sourceType) reasons.push(ofRun('speaker', speaker))
  if (via !== before.via) reasons.push(ofRun('via', via))
  return reasons.length === 0 ? after : { ...after, reasons: [...after.reasons, ...reasons] }
}

function ofRun(about: 'speaker' | 'via', name: string | null): StatementReason {
  return { about, rule: 'publisher', reason: `${name ?? 'it'} publishes one of these articles`, evidence: [] }
}
