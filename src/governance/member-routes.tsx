import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { covers } from '../kernel/period.ts'
import { done } from '../kernel/result.ts'
import { personsNamed } from '../people/storage/persons.ts'
import { nameOn } from '../structure/model/names.ts'
import type { Organization } from '../structure/model/organization.ts'
import { organizationPath } from '../structure/paths.ts'
import {
  organizationBySlug,
  organizationsBelow,
  organizationsOn,
  presentSlug,
} from '../structure/storage/organizations.ts'
import { danishOrder } from '../ui/format.ts'
import {
  type Answer,
  type Asked,
  type Crumb,
  formRoutes,
  formStatus,
  missing,
  type Route,
  redirect,
} from '../ui/route.ts'
import { addMembership, type MembershipForm, membershipForm, membershipFormOf } from './actions/add-membership.ts'
import { endForm, endMembership } from './actions/end-membership.ts'
import { suggestedAppointers } from './appointment-routes.tsx'
import { membershipsAnswer } from './model/answers.ts'
import { membershipAsData, membershipsAsRows } from './model/as-data.ts'
import { namedLike, partOf } from './model/member-part.ts'
import { inRank, postGives } from './model/membership.ts'
import { maySeat } from './model/rights.ts'
import { membershipNamed, slugOf } from './organization-asked.ts'
import { EndMembershipPage, type TypedEnd } from './pages/end-membership.tsx'
import { MembersPage, type Seated } from './pages/members.tsx'
import { type Namesake, NewMemberPage, type TypedMember } from './pages/new-member.tsx'
import { fullName } from './pages/pieces.tsx'
import { membersPath } from './paths.ts'
import { membershipsOf, membersOn } from './storage/memberships.ts'
import { texts } from './texts.ts'

/** Who sits in a cluster and on its levels, and where its secretary says so. */
export function memberRoutes(db: Database): Route[] {
  return ['/:cluster', '/:cluster/:level'].flatMap((place): Route[] => {
    const members = `${place}/medlemmer`
    return [
      {
        method: 'GET',
        url: members,
        who: 'public',
        api: {
          summary: (language) => texts(language).api.members,
          json: membershipsAnswer,
          csv: (language) => texts(language).members.csv,
          query: [{ name: 'navn', says: (language) => texts(language).api.memberName }],
          readsDay: true,
        },
        answer: (asked) => showMembers(db, asked),
      },
      ...formRoutes(
        `${members}/nyt`,
        (asked) => newMember(db, asked),
        (asked) => saveMember(db, asked),
      ),
      ...formRoutes(
        `${members}/:membership/afslut`,
        (asked) => ending(db, asked),
        (asked) => saveEnding(db, asked),
      ),
    ]
  })
}

async function showMembers(db: Database, asked: Asked): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const organization = await organizationBySlug(tx, slugOf(asked))
    if (organization === null) return moved(tx, asked)
    const whole = await wholeOf(tx, organization)
    const seated = await seatedIn(tx, organization, asked)
    const memberships = seated.flatMap((here) => here.memberships)
    const found = namedLike(memberships, asked.query.navn ?? '')
    return {
      kind: 'page',
      title: texts(asked.language).members.titleOf(fullName(organization, whole, asked.asOf)),
      showsAsOf: true,
      crumbs: crumbs(organization, whole, asked),
      main: (
        <MembersPage
          seated={seated}
          part={partOf(memberships, asked.query.navn ?? '', Number.parseInt(asked.query.side ?? '1', 10) || 1)}
          whole={whole}
          day={asked.asOf}
        />
      ),
      json: found.map(membershipAsData),
      csv: [texts(asked.language).members.csv, ...membershipsAsRows(found)],
    }
  })
}

async function moved(tx: ReadTx, asked: Asked): Promise<Answer> {
  const present = await presentSlug(tx, slugOf(asked))
  return present === null ? missing : { kind: 'redirect', to: membersPath(present), isPermanent: true }
}

/** The organization, and those of its parts that exist on the day. */
async function seatedIn(tx: ReadTx, whole: Organization, { actor, asOf }: Asked): Promise<[Seated, ...Seated[]]> {
  const below = await organizationsBelow(tx, whole.root)
  const parts = below.filter(({ parent, period }) => parent === whole.id && covers(period, asOf))
  const memberships = await membersOn(
    tx,
    [whole, ...parts].map(({ id }) => id),
    asOf,
  )
  const seated = (organization: Organization): Seated => ({
    organization,
    memberships: inRank(
      memberships.filter((membership) => membership.organization.id === organization.id),
      danishOrder,
    ),
    maySeat: actor.kind === 'person' && maySeat(actor, organization),
  })
  return [seated(whole), ...parts.map(seated)]
}

function crumbs(organization: Organization, whole: Organization | null, { asOf }: Asked): Crumb[] {
  const to = (one: Organization) => ({ label: nameOn(one, asOf), to: organizationPath(one.slug) })
  return whole === null ? [to(organization)] : [to(whole), to(organization)]
}

/** What an organization is a level or a group of. */
async function wholeOf(tx: ReadTx, { id, root }: Organization): Promise<Organization | null> {
  if (id === root) return null
  return (await organizationsBelow(tx, root)).find((one) => one.id === root) ?? null
}

async function newMember(db: Database, asked: Asked, typed?: TypedMember): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const organization = await organizationBySlug(tx, slugOf(asked))
    if (organization === null || !maySeat(asked.actor, organization)) return missing
    const authorities = await organizationsOn(
      tx,
      ['region', 'municipality', 'hospital', 'general-practice'],
      asked.asOf,
    )
    const shown = typed ?? { fields: membershipFormOf({ name: asked.query.navn ?? '' }) }
    const namesakes = shown.refusal?.word === 'namesake' || shown.fields.person !== '' ? await named(tx, shown) : []
    const whole = await wholeOf(tx, organization)
    const seats = (await membersOn(tx, [organization.id], asked.asOf)).filter(({ post }) => postGives[post].ownVoice)
    const choices = {
      authorities,
      seats: inRank(seats, danishOrder),
      suggestions: await suggestedAppointers(tx, asked),
    }
    const given = { organization, whole, choices, namesakes, typed: shown, day: asked.asOf }
    return {
      kind: 'page',
      status: shown.refusal === undefined ? 200 : 422,
      title: texts(asked.language).add.title,
      crumbs: crumbs(organization, whole, asked),
      main: <NewMemberPage {...given} />,
    }
  })
}

async function named(tx: ReadTx, { fields }: TypedMember): Promise<Namesake[]> {
  const namesakes: Namesake[] = []
  for (const { id, name } of await personsNamed(tx, fields.name)) {
    namesakes.push({ id, name, memberships: await membershipsOf(tx, id) })
  }
  return namesakes
}

async function saveMember(db: Database, asked: Asked): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  const fields: MembershipForm = membershipForm.parse(asked.form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const added = await addMembership(tx, actor, slugOf(asked), fields)
    return added.ok ? done(membersPath(slugOf(asked))) : added
  })
  if (saved.ok) return redirect(saved.value)
  return newMember(db, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

async function ending(db: Database, asked: Asked, typed?: TypedEnd): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await membershipNamed(tx, asked)
    if (found === null || !maySeat(asked.actor, found.organization)) return missing
    return {
      kind: 'page',
      status: formStatus(typed?.refusal),
      title: texts(asked.language).end.title,
      crumbs: [{ label: texts(asked.language).members.title, to: membersPath(slugOf(asked)) }],
      main: (
        <EndMembershipPage
          membership={found}
          typed={typed ?? { to: found.period.endDate ?? asked.actor.day }}
          day={asked.asOf}
        />
      ),
    }
  })
}

async function saveEnding(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const typed = endForm.parse(asked.form)
  const slug = slugOf(asked)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const ended = await endMembership(tx, actor, slug, params.membership ?? '', typed)
    return ended.ok ? done(membersPath(slug)) : ended
  })
  return saved.ok ? redirect(saved.value) : ending(db, asked, { to: typed.to, refusal: saved.refusal })
}
