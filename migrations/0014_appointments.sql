-- Who appointed whom, whom a substitute stands in for, and offices elsewhere as facts with days of their own: a mayor's seat may run
-- on after the mayor has stopped being mayor.
-- Safe: adds columns that may be empty and one new table; a substitute's key includes the organization, so it never leads into another.
-- No row is changed.

alter table membership add column appointed_by_id uuid references organization;
alter table membership add column appointed_by_printed text check (length(appointed_by_printed) between 1 and 200);
alter table membership add constraint membership_one_appointer check (appointed_by_id is null or appointed_by_printed is null);
alter table membership add constraint membership_within unique (id, organization_id);
alter table membership add column substitute_for_id uuid;
alter table membership add constraint membership_substitute check (substitute_for_id is null or (post = 'substitute' and substitute_for_id <> id));
alter table membership add constraint membership_substitute_here foreign key (substitute_for_id, organization_id)
  references membership (id, organization_id) on delete set null (substitute_for_id);
create index membership_substitute_for on membership (substitute_for_id) where substitute_for_id is not null;
comment on column membership.appointed_by_id is 'Udpeget af: the organization of the register that appointed the person; null where it is not known or not in the register.';
comment on column membership.appointed_by_printed is 'The body that appointed the person, as its source names it, where the register does not know it: KKR, PLO-Nordjylland.';
comment on column membership.substitute_for_id is 'Whom a substitute stands in for: the membership, in the same organization.';

create table office (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  organization_id uuid not null references organization,
  kind text not null check (kind in ('regional-chair', 'regional-member', 'mayor', 'alderman', 'committee-chair')),
  title text check (length(title) between 1 and 200),
  valid daterange not null check (not isempty(valid)),
  certainty certainty not null default 'confirmed',
  version integer not null default 1,
  source_id uuid not null references source,
  constraint office_once exclude using gist (person_id with =, organization_id with =, kind with =, (coalesce(title, '')) with =, valid with &&)
);
comment on table office is 'Embede: what somebody is in an authority, and has seats elsewhere by, for a period of its own. It opens nothing.';
comment on column office.id is 'UUIDv7.';
comment on column office.person_id is 'Who holds it; an office is public, so only somebody with a public page.';
comment on column office.organization_id is 'The authority: a region or a municipality.';
comment on column office.kind is 'What it is, as rules ask for it.';
comment on column office.title is 'As printed, where it says more: formand for Sundhedsudvalget.';
comment on column office.valid is 'Days on which it is held; open at the beginning where only later days are known.';
comment on column office.certainty is 'How sure it is.';
comment on column office.version is 'Counts changes: the second of two writers is refused with both texts.';
comment on column office.source_id is 'Where it is written.';
create index office_person on office (person_id);

-- An office is a fact of the register that every cluster's check rests on, so whoever keeps the register writes it, and no secretary.
alter table office enable row level security; alter table office force row level security;
grant select on office to klynge_public, klynge_web, klynge_jobs;
grant insert, update, delete on office to klynge_web;
create policy office_seen on office for select using (exists (select 1 from person p where p.id = person_id));
create policy office_kept on office to klynge_web using (klynge_keeper()) with check (
  klynge_keeper()
  and exists (select 1 from person p where p.id = person_id and p.visibility = 'public')
  and exists (select 1 from organization o where o.id = organization_id and o.classification in ('region', 'municipality')));
