import type { ReadTx } from '../../db/transactions.ts'
import { mayReview } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { nameOn } from '../../structure/model/names.ts'
import { organizationsBelow } from '../../structure/storage/organizations.ts'
import { differences } from '../model/difference.ts'
import type { IntakeDocument } from '../model/document.ts'
import { documentTitle } from '../model/document-title.ts'
import { missing, progressOf } from '../model/review.ts'
import type { OpenedView, ReviewView } from '../model/review-view.ts'
import { reviewed } from '../model/reviewed.ts'
import { standingAcceptance } from '../storage/acceptances.ts'
import { documentBySlug } from '../storage/documents.ts'
import { personNames } from '../storage/known-persons.ts'
import { meetingAddress } from '../storage/same-day-meetings.ts'
import { candidatesOf } from './candidates-of.ts'
import { neighbourhood } from './neighbourhood.ts'
import { loadReview, type OpenReview } from './open-review.ts'

/** A document as one of its own secretaries sees it; null for everybody else. */
export async function viewReview(tx: ReadTx, actor: Actor, slug: string, now: Date): Promise<ReviewView | null> {
  const document = await documentBySlug(tx, slug)
  if (document === null || !mayReview(actor, document.organization)) return null
  const open = await loadReview(tx, document)
  const organizationName = await nameOf(tx, document, actor.day)
  if (open === null) return { document, title: document.name, organizationName, opened: null }
  return {
    document,
    title: documentTitle(document, open.review),
    organizationName,
    opened: await openedView(tx, open, now),
  }
}

async function nameOf(tx: ReadTx, { organization }: IntakeDocument, day: Actor['day']): Promise<string> {
  const below = await organizationsBelow(tx, organization.root)
  const own = below.find(({ id }) => id === organization.id)
  const cluster = below.find(({ id }) => id === organization.root)
  if (own === undefined) return organization.slug
  return cluster === undefined || cluster.id === own.id
    ? nameOn(own, day)
    : `${nameOn(own, day)}, ${nameOn(cluster, day)}`
}

async function openedView(tx: ReadTx, open: OpenReview, now: Date): Promise<OpenedView> {
  const { content, review, claims, document } = open
  const around = await neighbourhood(tx, open)
  const acceptance = document.state === 'accepted' ? await standingAcceptance(tx, document.id) : null
  const chosen = [...review.statements.persons.values()].flatMap(({ person }) => person ?? [])
  return {
    content,
    review,
    claims,
    progress: progressOf(claims, review.verdicts),
    missing: missing(review, claims),
    around,
    differences: await differencesFrom(tx, around.previous, open),
    candidates: await candidatesOf(tx, open),
    personNames: await personNames(tx, chosen),
    meeting: acceptance?.meeting == null ? null : await meetingAddress(tx, acceptance.meeting),
    seenAt: now.toISOString(),
  }
}

async function differencesFrom(tx: ReadTx, previous: IntakeDocument | null, { review }: OpenReview) {
  const before = previous === null ? null : await loadReview(tx, previous)
  if (before === null) return []
  const told = reviewed(before.review.reading, before.review.verdicts)
  return differences(told, reviewed(review.reading, review.verdicts))
}
