-- Legislative terms, and what happens at their turn: a draft of who goes, stays and comes, kept for as long as it is worked on, and,
-- once it is carried out, every row that it changed, as it was before and after, so that it can be taken back exactly.
-- Safe: new tables only. A draft is its secretariat's; what it leads to are memberships, which have their own rules.

create table legislative_term (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('municipal-and-regional')),
  name text not null check (length(name) between 1 and 200),
  valid daterange not null check (not isempty(valid)),
  elected_on date,
  note text,
  certainty certainty not null default 'confirmed',
  source_id uuid not null references source,
  exclude using gist (kind with =, valid with &&)
);
comment on table legislative_term is 'Valgperiode: the years for which those who are elected at one election sit.';
comment on column legislative_term.id is 'UUIDv7.';
comment on column legislative_term.key is 'Short name: the kind and the first year.';
comment on column legislative_term.kind is 'Which election it follows.';
comment on column legislative_term.name is 'What a reader calls it, in Danish.';
comment on column legislative_term.valid is 'Its first and last day.';
comment on column legislative_term.elected_on is 'The day of the election; null where it is not known.';
comment on column legislative_term.note is 'What a reader must know beside it, in Danish.';
comment on column legislative_term.certainty is 'How sure it is.';
comment on column legislative_term.source_id is 'Where it is written.';

create table constitution (
  id uuid primary key,
  organization_id uuid not null references organization,
  first_day date not null,
  state text not null default 'draft' check (state in ('draft', 'carried-out', 'taken-back', 'put-aside')),
  source_title text not null check (length(source_title) between 1 and 500),
  created_by uuid not null references person default klynge_person(),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  carried_out_by uuid references person,
  carried_out_at timestamptz,
  taken_back_by uuid references person,
  taken_back_at timestamptz,
  check ((carried_out_at is not null) = (state in ('carried-out', 'taken-back'))),
  check ((taken_back_at is not null) = (state = 'taken-back'))
);
comment on table constitution is 'Konstituering: the change of seats in an organization and its parts on one day, as after an election: first a draft, then what happened.';
comment on column constitution.id is 'UUIDv7.';
comment on column constitution.organization_id is 'Whose seats it is about, those of its parts included; its secretariat reads and writes it.';
comment on column constitution.first_day is 'The first day of the new seats; the day before is the last of those that end.';
comment on column constitution.state is 'draft: worked on; carried-out: the seats are changed; taken-back: they are as before it; put-aside: it never happened.';
comment on column constitution.source_title is 'Where it is written who was chosen; the new seats name it.';
comment on column constitution.created_by is 'Who began the draft.';
comment on column constitution.created_at is 'When.';
comment on column constitution.version is 'Counts changes of the draft and its lines: what is carried out is what was seen.';
comment on column constitution.carried_out_by is 'Who carried it out.';
comment on column constitution.carried_out_at is 'When.';
comment on column constitution.taken_back_by is 'Who took it back.';
comment on column constitution.taken_back_at is 'When.';
create index constitution_organization on constitution (organization_id);

create table constitution_line (
  id uuid primary key,
  constitution_id uuid not null references constitution on delete cascade,
  organization_id uuid not null references organization,
  membership_id uuid references membership on delete cascade,
  membership_version integer,
  choice text not null check (choice in ('continues', 'changes', 'ends', 'comes')),
  person_id uuid references person,
  person_name text not null check (length(person_name) between 1 and 200),
  is_another boolean not null default false,
  post text not null,
  title text,
  on_behalf_of_id uuid references organization,
  appointed_by_id uuid references organization,
  appointed_by_printed text check (length(appointed_by_printed) between 1 and 200),
  seen_by visibility not null default 'secretariat',
  version integer not null default 1,
  unique (constitution_id, membership_id),
  check ((choice = 'comes') = (membership_id is null)),
  check ((membership_id is null) = (membership_version is null))
);
comment on table constitution_line is 'Linje i en konstituering: what becomes of one seat, or who comes.';
comment on column constitution_line.id is 'UUIDv7.';
comment on column constitution_line.constitution_id is 'The change that it is part of.';
comment on column constitution_line.organization_id is 'Where the seat is.';
comment on column constitution_line.membership_id is 'The seat as it is held; null for somebody who comes.';
comment on column constitution_line.membership_version is 'The version of the membership that was looked at.';
comment on column constitution_line.choice is 'continues: as it is; changes: another post, office or authority from the first day on; ends: the day before is the last; comes: new from the first day on.';
comment on column constitution_line.person_id is 'Who it is; null while a newcomer is nobody known.';
comment on column constitution_line.person_name is 'The name as it was when the line was written.';
comment on column constitution_line.is_another is 'True where somebody said that the newcomer is not the known person of that name.';
comment on column constitution_line.post is 'The post from the first day on.';
comment on column constitution_line.title is 'The office as printed, from the first day on.';
comment on column constitution_line.on_behalf_of_id is 'The authority that the person sits for, from the first day on.';
comment on column constitution_line.appointed_by_id is 'The organization that appointed the person, from the first day on.';
comment on column constitution_line.appointed_by_printed is 'The body that did, as it is called, where the register does not know it.';
comment on column constitution_line.seen_by is 'Who may see the new seat.';
comment on column constitution_line.version is 'Counts changes of the line: the second of two writers is refused with both texts.';
create index constitution_line_constitution on constitution_line (constitution_id);
create index constitution_line_membership on constitution_line (membership_id);

create table constitution_change (
  constitution_id uuid not null references constitution,
  place integer not null check (place >= 1),
  line_id uuid,
  kind text not null check (kind in ('membership', 'person')),
  row_id uuid not null,
  before jsonb,
  after jsonb not null,
  primary key (constitution_id, place)
);
comment on table constitution_change is 'Hvad en konstituering ændrede: every row that it wrote, whole, before and after; taking back goes through them backwards.';
comment on column constitution_change.constitution_id is 'The change that wrote it.';
comment on column constitution_change.place is 'Its turn, from 1.';
comment on column constitution_change.line_id is 'The line that asked for it.';
comment on column constitution_change.kind is 'Which table the row is of.';
comment on column constitution_change.row_id is 'Which row.';
comment on column constitution_change.before is 'The row before; null where it was new.';
comment on column constitution_change.after is 'The row as it was left.';

alter table legislative_term enable row level security; alter table legislative_term force row level security;
alter table constitution enable row level security; alter table constitution force row level security;
alter table constitution_line enable row level security; alter table constitution_line force row level security;
alter table constitution_change enable row level security; alter table constitution_change force row level security;

grant select on legislative_term to klynge_public, klynge_web, klynge_jobs;
grant insert, update on legislative_term to klynge_web;
create policy legislative_term_seen on legislative_term for select using (true);
create policy legislative_term_added on legislative_term for insert to klynge_web with check (klynge_operator());
create policy legislative_term_changed on legislative_term for update to klynge_web using (klynge_operator());

-- Nothing of a constitution is ever deleted but a line of a draft: what happened stays, also where it was taken back.
grant select, insert, update on constitution to klynge_web;
create policy constitution_kept on constitution to klynge_web
  using (organization_id = any ((select klynge_secretariats())::uuid[]))
  with check (organization_id = any ((select klynge_secretariats())::uuid[]));

-- A line is about the organization of its draft or a part of it, and never about what its reader does not serve.
create function klynge_drafts() returns uuid[] language sql stable as $$
  select coalesce(array_agg(c.id), '{}') from constitution c where c.state = 'draft' $$;
comment on function klynge_drafts is 'Drafts of constitutions that whoever asks may read, and so may write.';

grant select, insert, update, delete on constitution_line to klynge_web;
create policy constitution_line_seen on constitution_line for select to klynge_web
  using (exists (select 1 from constitution c where c.id = constitution_id));
create policy constitution_line_added on constitution_line for insert to klynge_web with check (
  constitution_id = any ((select klynge_drafts())::uuid[])
  and exists (select 1 from constitution c join organization o on o.id = constitution_line.organization_id
               where c.id = constitution_id and (o.id = c.organization_id or o.parent_id = c.organization_id or o.root_id = c.organization_id)));
create policy constitution_line_changed on constitution_line for update to klynge_web
  using (constitution_id = any ((select klynge_drafts())::uuid[]))
  with check (exists (select 1 from constitution c join organization o on o.id = constitution_line.organization_id
               where c.id = constitution_id and (o.id = c.organization_id or o.parent_id = c.organization_id or o.root_id = c.organization_id)));
create policy constitution_line_removed on constitution_line for delete to klynge_web
  using (constitution_id = any ((select klynge_drafts())::uuid[]));

grant select, insert on constitution_change to klynge_web;
create policy constitution_change_seen on constitution_change for select to klynge_web
  using (exists (select 1 from constitution c where c.id = constitution_id));
create policy constitution_change_added on constitution_change for insert to klynge_web
  with check (constitution_id = any ((select klynge_drafts())::uuid[]));
