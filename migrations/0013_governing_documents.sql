-- Terms of reference and rules of procedure: version by version, who approved each, and which rule set a version carries.
-- Safe: new tables, one nullable column on rule_set. Rows that stand are not touched; the list of kinds that the example may bring becomes
-- a pattern, so that later rooms may bring theirs.

create table governing_document_version (
  id uuid primary key,
  organization_id uuid not null references organization,
  kind text not null check (kind in ('terms-of-reference', 'rules-of-procedure')),
  number integer not null check (number >= 1),
  title text not null check (length(title) between 1 and 300),
  sections jsonb not null default '[]' check (jsonb_typeof(sections) = 'array'),
  file_sha256 text references file,
  file_name text check (length(file_name) between 1 and 300),
  valid daterange check (not isempty(valid) and not lower_inf(valid)),
  created_at timestamptz not null default now(),
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  version integer not null default 1,
  source_id uuid not null references source,
  unique (organization_id, kind, number),
  unique (id, organization_id),
  check ((file_sha256 is null) = (file_name is null)),
  exclude using gist (organization_id with =, kind with =, valid with &&)
);
comment on table governing_document_version is 'Version af et kommissorium eller en forretningsorden: what an organization is bound by, as it was worded for a time. A draft holds on no day.';
comment on column governing_document_version.id is 'UUIDv7.';
comment on column governing_document_version.organization_id is 'Whose it is: seats in it, and its secretariat, decide who sees and who writes the row.';
comment on column governing_document_version.kind is 'terms-of-reference: kommissorium; rules-of-procedure: forretningsorden.';
comment on column governing_document_version.number is 'Counts versions of the same document, from 1; last word of its address.';
comment on column governing_document_version.title is 'As printed on it.';
comment on column governing_document_version.sections is 'Its text: [{heading, text}]; heading is null where a passage stands without one.';
comment on column governing_document_version.file_sha256 is 'The original, where it came as a file.';
comment on column governing_document_version.file_name is 'The original''s name as it came.';
comment on column governing_document_version.valid is 'Period in which it holds; null while it is a draft that nobody has approved.';
comment on column governing_document_version.created_at is 'When it was written in.';
comment on column governing_document_version.visibility is 'Who may see the row; closed where nobody said.';
comment on column governing_document_version.visibility_reason is 'Why it is closed, as stated to those who see it.';
comment on column governing_document_version.review_on is 'The day on which the closing is to be looked at again.';
comment on column governing_document_version.created_by is 'Who wrote it in; the one reader where visibility is author.';
comment on column governing_document_version.version is 'Counts changes: the second of two writers is refused with both texts.';
comment on column governing_document_version.source_id is 'Where it is written.';

create table governing_document_approval (
  id uuid primary key,
  version_id uuid not null,
  organization_id uuid not null references organization,
  approved_by_id uuid not null references organization,
  decision_key text check (decision_key ~ '^[0-9a-f-]{36}/.{1,200}$'),
  approved_on date not null,
  created_at timestamptz not null default now(),
  created_by uuid references person,
  unique (version_id, approved_by_id),
  foreign key (version_id, organization_id) references governing_document_version (id, organization_id) on delete cascade
);
comment on table governing_document_approval is 'Godkendelse: somebody approved a version, on a day, by a decision where one is named. A row is never changed.';
comment on column governing_document_approval.id is 'UUIDv7.';
comment on column governing_document_approval.version_id is 'What was approved.';
comment on column governing_document_approval.organization_id is 'Whose document it is.';
comment on column governing_document_approval.approved_by_id is 'Who approved it: the organization itself, or an authority.';
comment on column governing_document_approval.decision_key is 'The decision by which it was approved: a meeting''s id and the item''s address in it; null where none is named.';
comment on column governing_document_approval.approved_on is 'The day it was approved.';
comment on column governing_document_approval.created_at is 'When this was written in.';
comment on column governing_document_approval.created_by is 'Who wrote it in.';

alter table rule_set add column governing_document_version_id uuid;
alter table rule_set add foreign key (governing_document_version_id, organization_id) references governing_document_version (id, organization_id)
  on delete set null (governing_document_version_id);
comment on column rule_set.governing_document_version_id is 'The version of the organization''s own terms of reference or rules of procedure that carries these rules; null where they come from elsewhere.';
create index rule_set_governing_document on rule_set (governing_document_version_id) where governing_document_version_id is not null;

-- What was approved is evidence: from then on its words stand, and only its end and who may see it may still be said.
create function approved_wording_stays() returns trigger language plpgsql as $$
begin
  if old.valid is not null and (
       new.valid is null or lower(new.valid) <> lower(old.valid)
       or (new.title, new.kind, new.number, new.organization_id, new.source_id) is distinct from (old.title, old.kind, old.number, old.organization_id, old.source_id)
       or new.sections is distinct from old.sections or new.file_sha256 is distinct from old.file_sha256) then
    raise exception 'an approved version is not rewritten: a new version follows it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function approved_wording_stays is 'An approved version of a governing document keeps its words, its number and its first day.';
create trigger approved_wording_stays before update on governing_document_version for each row execute function approved_wording_stays();

-- Who approves a version approves the rules that it carries: a draft whose rules a colleague has changed is not the one that was looked at.
create function draft_changes_with_rules() returns trigger language plpgsql as $$
begin
  update governing_document_version set version = version + 1 where id = new.governing_document_version_id and valid is null;
  return null;
end $$;
comment on function draft_changes_with_rules is 'A change of draft rules counts as a change of the draft version that carries them.';
create trigger draft_changes_with_rules after update of version on rule_set
  for each row when (new.approved_on is null and new.governing_document_version_id is not null) execute function draft_changes_with_rules();

alter table governing_document_version enable row level security; alter table governing_document_version force row level security;
alter table governing_document_approval enable row level security; alter table governing_document_approval force row level security;
grant select on governing_document_version, governing_document_approval to klynge_public, klynge_web, klynge_jobs;
grant insert, update, delete on governing_document_version to klynge_web;
grant insert, delete on governing_document_approval to klynge_web;

-- A draft is the secretariat's, whatever it says of who may see it once it is approved.
create policy seen_by_all on governing_document_version for select to klynge_public, klynge_jobs using (visibility = 'public' and valid is not null);
create policy seen on governing_document_version for select to klynge_web using (
  organization_id = any ((select klynge_secretariats())::uuid[]) and (visibility <> 'author' or created_by = (select klynge_person()))
  or valid is not null and (
    visibility = 'public'
    or (visibility = 'members' and organization_id = any ((select klynge_circle())::uuid[]))
    or (visibility = 'level' and organization_id = any ((select klynge_levels())::uuid[]))));
create policy added on governing_document_version for insert to klynge_web with check (organization_id = any ((select klynge_secretariats())::uuid[]));
create policy changed on governing_document_version for update to klynge_web
  using (organization_id = any ((select klynge_secretariats())::uuid[])) with check (organization_id = any ((select klynge_secretariats())::uuid[]));
create policy draft_removed on governing_document_version for delete to klynge_web
  using (valid is null and organization_id = any ((select klynge_secretariats())::uuid[]));
create policy removed_by_operator on governing_document_version for delete to klynge_web using (klynge_operator());

create policy approval_seen on governing_document_approval for select using (
  exists (select 1 from governing_document_version v where v.id = version_id));
create policy approval_added on governing_document_approval for insert to klynge_web with check (
  organization_id = any ((select klynge_secretariats())::uuid[])
  and exists (select 1 from governing_document_version v where v.id = version_id and v.organization_id = governing_document_approval.organization_id));
create policy approval_removed on governing_document_approval for delete to klynge_web using (klynge_operator());

-- Rules that a version carries are as closed as the version: their source bears the name of its file, and often its words.
drop policy rule_set_seen_by_all on rule_set;
create policy rule_set_seen_by_all on rule_set for select to klynge_public, klynge_jobs using (
  approved_on is not null and (governing_document_version_id is null
    or exists (select 1 from governing_document_version v where v.id = governing_document_version_id)));
drop policy rule_set_seen on rule_set;
create policy rule_set_seen on rule_set for select to klynge_web using (
  klynge_operator() or organization_id = any ((select klynge_secretariats())::uuid[])
  or approved_on is not null and (governing_document_version_id is null
    or exists (select 1 from governing_document_version v where v.id = governing_document_version_id)));

-- An original is seen by those who see the version that it is the original of.
create policy file_seen_by_version on file for select using (
  exists (select 1 from governing_document_version v where v.file_sha256 = sha256));
create index governing_document_file on governing_document_version (file_sha256) where file_sha256 is not null;

alter table example drop constraint example_object_kind_check;
alter table example add constraint example_object_kind_check check (object_kind ~ '^[a-z]+(-[a-z]+)*$');

-- A document that came in and became a draft says so.
alter table document drop constraint document_state_check;
alter table document add constraint document_state_check
  check (state in ('waiting', 'read', 'unreadable', 'accepted', 'taken-over', 'refused'));
comment on column document.state is 'waiting: to be read; read: to be reviewed; unreadable: see failure; accepted: became a meeting; taken-over: became a draft of a governing document; refused: put aside.';
