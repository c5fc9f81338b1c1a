import { writeOnce } from '../../db/idempotency.ts'
import type { Database, ReadTx } from '../../db/transactions.ts'
import { mayInvitePatients } from '../../governance/model/rights.ts'
import { groupsIn } from '../../governance/storage/working-groups.ts'
import { covers } from '../../kernel/period.ts'
import { done } from '../../kernel/result.ts'
import { nameOn } from '../../structure/model/names.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationPath } from '../../structure/paths.ts'
import { organizationBySlug, organizationsBelow } from '../../structure/storage/organizations.ts'
import { type Answer, type Asked, missing, type Route, redirect } from '../../ui/route.ts'
import {
  answerForm,
  answerInvitation,
  invitationAt,
  mayAnswer,
  outcomeForm,
  recordOutcome,
} from '../actions/answer-invitation.ts'
import { invitationForm, inviteCommittee } from '../actions/invite-committee.ts'
import { invitationAnswer, invitationAsData, invitationAsRow, invitationsAnswer } from '../model/involvement-data.ts'
import { InvitationPage, type TypedAnswer } from '../pages/invitation.tsx'
import { InvolvementPage } from '../pages/involvement.tsx'
import { NewInvitationPage, type TypedInvitation } from '../pages/new-invitation.tsx'
import { invitationPath, involvementPath } from '../paths.ts'
import { committeesFor, invitationsOf, meetingsOfCircle } from '../storage/involvement.ts'
import { involvementTexts } from '../texts-involvement.ts'
import { movedOrMissing } from './addressed.ts'

const url = '/:cluster/patientinddragelse'

/** Who was invited to involve patients in what, and where a secretary writes invitations, answers and outcomes down. */
export function involvementRoutes(db: Database): Route[] {
  return [
    {
      method: 'GET',
      url,
      who: 'public',
      api: {
        summary: (language) => involvementTexts(language).api,
        json: invitationsAnswer,
        csv: (language) => involvementTexts(language).csv,
        readsDay: true,
      },
      answer: (asked) => db.reading(asked.actor, (tx) => showInvitations(tx, asked)),
    },
    { method: 'GET', url: `${url}/ny`, who: 'signed-in', answer: (asked) => newInvitation(db, asked) },
    { method: 'POST', url: `${url}/ny`, who: 'signed-in', answer: (asked) => saveInvitation(db, asked) },
    {
      method: 'GET',
      url: `${url}/:invitation`,
      who: 'public',
      api: { summary: (language) => involvementTexts(language).apiOne, json: invitationAnswer, readsDay: true },
      answer: (asked) => showInvitation(db, asked),
    },
    { method: 'POST', url: `${url}/:invitation/svar`, who: 'signed-in', answer: (asked) => saveAnswer(db, asked) },
    { method: 'POST', url: `${url}/:invitation/udfald`, who: 'signed-in', answer: (asked) => saveOutcome(db, asked) },
  ]
}

async function showInvitations(tx: ReadTx, asked: Asked): Promise<Answer> {
  const { actor, asOf, language, params } = asked
  const organization = await organizationBySlug(tx, params.cluster ?? '')
  if (organization === null) return movedOrMissing(tx, asked)
  const invitations = await invitationsOf(tx, organization.id, asOf)
  const name = nameOn(organization, asOf)
  const mayInvite = organization.classification === 'cluster' && servesIn(actor, organization)
  const t = involvementTexts(language)
  return {
    kind: 'page',
    title: t.titleOf(name),
    showsAsOf: true,
    crumbs: [{ label: name, to: organizationPath(organization.slug) }],
    main: <InvolvementPage {...{ name, organization: organization.slug, invitations, mayInvite, day: asOf }} />,
    json: invitations.map((invitation) => invitationAsData(invitation, asOf)),
    csv: [t.csv, ...invitations.map((invitation) => invitationAsRow(invitation, asOf))],
  }
}

/** Whether somebody is secretary of a cluster or of any part of it. */
function servesIn(actor: Asked['actor'], { root }: Organization): boolean {
  return actor.kind === 'person' && actor.seats.some((seat) => seat.isSecretary && seat.root === root)
}

async function showInvitation(db: Database, asked: Asked, typed: TypedAnswer = { fields: {} }): Promise<Answer> {
  const { actor, asOf, language, params } = asked
  const cluster = params.cluster ?? ''
  return db.reading(actor, async (tx): Promise<Answer> => {
    const invitation = await invitationAt(tx, params.invitation ?? '', cluster)
    if (invitation === null || (asked.isAsOfChosen && asOf < invitation.on)) return missing
    const may = { mayAnswer: mayAnswer(actor, invitation), mayTell: mayInvitePatients(actor, invitation.organization) }
    return {
      kind: 'page',
      status: typed.refusal === undefined ? 200 : 422,
      title: invitation.topic,
      showsAsOf: true,
      crumbs: [{ label: involvementTexts(language).title, to: involvementPath(cluster) }],
      main: <InvitationPage invitation={invitation} {...may} typed={typed} day={asOf} />,
      json: invitationAsData(invitation, asOf),
    }
  })
}

async function newInvitation(db: Database, asked: Asked, typed?: TypedInvitation): Promise<Answer> {
  const { actor, asOf, language, params } = asked
  return db.reading(actor, async (tx): Promise<Answer> => {
    const cluster = await organizationBySlug(tx, params.cluster ?? '')
    if (cluster === null || cluster.classification !== 'cluster' || !servesIn(actor, cluster)) return missing
    const named = (one: Organization) => ({ slug: one.slug, name: nameOn(one, asOf) })
    const below = await organizationsBelow(tx, cluster.root)
    const inviters = below.filter(
      (one) => one.classification !== 'working-group' && covers(one.period, asOf) && mayInvitePatients(actor, one),
    )
    const groups = await groupsIn(tx, [cluster.root])
    const shown = typed ?? {
      fields: invitationForm.parse({
        organization: cluster.slug,
        group: asked.query.gruppe ?? '',
        subject: asked.query.gruppe === undefined ? '' : 'working-group',
      }),
    }
    const given = {
      cluster: named(cluster),
      inviters: inviters.map(named),
      committees: await committeesFor(tx, cluster.root, asOf),
      meetings: await meetingsOfCircle(tx, cluster.root),
      groups: groups.map(({ organization }) => named(organization)),
      typed: shown,
    }
    return {
      kind: 'page',
      status: shown.refusal === undefined ? 200 : 422,
      title: involvementTexts(language).invite.title,
      isPrivate: true,
      crumbs: [{ label: involvementTexts(language).title, to: involvementPath(cluster.slug) }],
      main: <NewInvitationPage {...given} />,
    }
  })
}

async function saveInvitation(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const cluster = params.cluster ?? ''
  const fields = invitationForm.parse(asked.form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const invited = await inviteCommittee(tx, actor, cluster, fields)
    return invited.ok ? done(invitationPath(cluster, invited.value)) : invited
  })
  if (saved.ok) return redirect(saved.value)
  return newInvitation(db, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

async function saveAnswer(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const { cluster = '', invitation = '' } = params
  const fields = answerForm.parse(asked.form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const answered = await answerInvitation(tx, actor, cluster, invitation, fields)
    return answered.ok ? done(invitationPath(cluster, invitation)) : answered
  })
  if (saved.ok) return redirect(saved.value)
  return refused(db, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

async function saveOutcome(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const { cluster = '', invitation = '' } = params
  const fields = outcomeForm.parse(asked.form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const told = await recordOutcome(tx, actor, cluster, invitation, fields)
    return told.ok ? done(invitationPath(cluster, invitation)) : told
  })
  if (saved.ok) return redirect(saved.value)
  return refused(db, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

/** Who may not write here finds nothing here; who may finds what was wrong. */
async function refused(db: Database, asked: Asked, typed: TypedAnswer): Promise<Answer> {
  const isNobodys = typed.refusal?.word === 'no-right' || typed.refusal?.word === 'no-such-invitation'
  return isNobodys ? missing : showInvitation(db, asked, typed)
}
