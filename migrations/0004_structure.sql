-- The register: authorities, hospitals, clusters and their levels, with names and relations over time.
-- Safe: new tables only. The register is public by nature; periods of the same fact cannot overlap.

create table organization (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$'),
  classification text not null check (classification in
    ('region', 'municipality', 'hospital', 'general-practice', 'cluster', 'political-level', 'professional-level', 'committee', 'council', 'working-group')),
  parent_id uuid references organization,
  root_id uuid not null references organization deferrable initially deferred,
  code text,
  valid daterange not null check (not isempty(valid)),
  certainty certainty not null default 'confirmed',
  source_id uuid not null references source
);
comment on table organization is 'Organisation: anything that can hold a seat or be sat in. Identity is never the name.';
comment on column organization.id is 'UUIDv7.';
comment on column organization.slug is 'Public id: the first slug it got, never given to another. Regions, municipalities and hospitals stand under their own first word.';
comment on column organization.classification is 'What kind of organization it is; a new kind is a new word here and a new rule set, not a new program.';
comment on column organization.parent_id is 'What it is a part of: a level''s cluster.';
comment on column organization.root_id is 'The outermost organization it is a part of, itself where it is part of none. Everyone with a seat below it is a member of the circle.';
comment on column organization.code is 'Official code: regionskode 1081–1085, kommunekode with four digits.';
comment on column organization.valid is 'Period in which it exists; open where no end is known.';
comment on column organization.certainty is 'How sure its existence in the period is.';
comment on column organization.source_id is 'Where its existence is written.';
create unique index organization_code on organization (classification, code) where code is not null;
create index organization_parent on organization (parent_id);
create index organization_root on organization (root_id);

create table organization_name (
  organization_id uuid not null references organization,
  name text not null check (length(name) between 1 and 200),
  valid daterange not null check (not isempty(valid)),
  source_id uuid not null references source,
  exclude using gist (organization_id with =, valid with &&)
);
comment on table organization_name is 'Navn: a dated fact about an organization. Two clusters may bear the same name.';
comment on column organization_name.organization_id is 'Whose name it is.';
comment on column organization_name.name is 'As the source writes it.';
comment on column organization_name.valid is 'Period in which it bears the name.';
comment on column organization_name.source_id is 'Where the name is written.';

create table former_slug (
  slug text primary key,
  organization_id uuid not null references organization
);
comment on table former_slug is 'An address that an organization once had; it redirects for ever and is never given to another.';
comment on column former_slug.slug is 'The address that it had.';
comment on column former_slug.organization_id is 'Where it leads.';

create table organization_relation (
  id uuid primary key,
  kind text not null check (kind in ('in-region', 'seat', 'anchor-hospital', 'located-in')),
  subject_id uuid not null references organization,
  object_id uuid not null references organization,
  valid daterange not null check (not isempty(valid)),
  certainty certainty not null default 'confirmed',
  note text,
  source_id uuid not null references source,
  exclude using gist (kind with =, subject_id with =, object_id with =, valid with &&),
  constraint one_place_at_a_time exclude using gist (kind with =, subject_id with =, valid with &&) where (kind in ('in-region', 'located-in'))
);
comment on table organization_relation is 'Tilknytning: who belonged where, when, says who. in-region: a municipality, hospital or cluster lies in a region; seat: a municipality takes part in a cluster (many to many); anchor-hospital: a hospital that a cluster stands around; located-in: a hospital''s municipality.';
comment on column organization_relation.id is 'UUIDv7.';
comment on column organization_relation.kind is 'Which tie it is; the table''s comment tells them apart.';
comment on column organization_relation.subject_id is 'The municipality or hospital (or, for in-region, the cluster).';
comment on column organization_relation.object_id is 'The region or cluster (or, for located-in, the municipality).';
comment on column organization_relation.valid is 'Period in which it holds.';
comment on column organization_relation.certainty is 'How sure the tie is; conflict stands beside another source that says otherwise.';
comment on column organization_relation.note is 'What a reader must know beside the certainty, in Danish.';
comment on column organization_relation.source_id is 'Where the tie is written.';
create index relation_object on organization_relation (object_id, kind);

create table population (
  organization_id uuid not null references organization,
  on_day date not null,
  persons integer not null check (persons >= 0),
  source_id uuid not null references source,
  primary key (organization_id, on_day)
);
comment on table population is 'Indbyggertal: persons in a municipality on a day.';
comment on column population.organization_id is 'The municipality.';
comment on column population.on_day is 'The day of the count.';
comment on column population.persons is 'How many lived there.';
comment on column population.source_id is 'Which count it is.';

alter table organization enable row level security; alter table organization force row level security;
alter table organization_name enable row level security; alter table organization_name force row level security;
alter table organization_relation enable row level security; alter table organization_relation force row level security;
alter table former_slug enable row level security; alter table former_slug force row level security;
alter table population enable row level security; alter table population force row level security;
grant select on organization, organization_name, former_slug, organization_relation, population to klynge_public, klynge_web, klynge_jobs;
grant insert, update, delete on organization, organization_name, former_slug, organization_relation, population to klynge_web;
create policy organization_read on organization for select using (true);
create policy organization_name_read on organization_name for select using (true);
create policy relation_read on organization_relation for select using (true);
create policy former_slug_read on former_slug for select using (true);
create policy population_read on population for select using (true);
