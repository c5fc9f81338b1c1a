-- Which rules hold for whom and when: sets of rules of one origin, each rule with its kind, parameters, weight, certainty, source and
-- days, and why one is not held against somebody for a time.
-- Safe: new tables only. What is approved is for everybody; a draft is its secretariat's.

create table rule_set (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (length(title) between 1 and 300),
  decides_by text not null check (decides_by in ('agreement', 'vote')),
  organization_id uuid references organization,
  approved_on date,
  valid daterange not null check (not isempty(valid)),
  source_id uuid not null references source
);
comment on table rule_set is 'Regelsæt: rules of one origin, approved as a whole: an agreement, a law with its terms of reference, a terms of reference alone.';
comment on column rule_set.id is 'UUIDv7.';
comment on column rule_set.key is 'Short name.';
comment on column rule_set.title is 'What a reader calls it, in Danish.';
comment on column rule_set.decides_by is 'How those that it is about come to a decision: agreement of the parties, or a vote.';
comment on column rule_set.organization_id is 'Whose it is, and whose secretariat writes it; null where it holds for the country and the operator keeps it.';
comment on column rule_set.approved_on is 'The day it was approved; null while it is a draft that nobody is held to.';
comment on column rule_set.valid is 'Period for which it holds.';
comment on column rule_set.source_id is 'Where it is written.';

create table rule (
  id uuid primary key,
  rule_set_id uuid not null references rule_set on delete cascade,
  key text not null check (key ~ '^[A-Z0-9]+(-[A-Za-z0-9]+)*$'),
  wording text not null check (length(wording) between 1 and 1000),
  applies_to text not null,
  within_id uuid references organization,
  id_begins text,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  parameters jsonb not null default '{}',
  severity text not null check (severity in ('law', 'local', 'practice')),
  certainty certainty not null default 'confirmed',
  note text,
  valid daterange not null check (not isempty(valid)),
  source_id uuid not null references source,
  unique (rule_set_id, key)
);
comment on table rule is 'Regel: one demand on the organizations of a kind, as data that the program judges. A rule that changes gets an end, and another follows it.';
comment on column rule.id is 'UUIDv7.';
comment on column rule.rule_set_id is 'The set that it stands in.';
comment on column rule.key is 'Short name within the set.';
comment on column rule.wording is 'What it asks, in our own words, in Danish.';
comment on column rule.applies_to is 'Classification of the organizations that it is about.';
comment on column rule.within_id is 'Only this organization, what is part of it and what lies in it; null: everywhere.';
comment on column rule.id_begins is 'Only organizations whose public id begins so, where the classification alone does not tell; null: all.';
comment on column rule.kind is 'How it is judged; the program knows the kinds.';
comment on column rule.parameters is 'What the kind needs to know: how many, on whose behalf, in which office.';
comment on column rule.severity is 'law: an act or executive order says so; local: terms of reference do; practice: how it is usually done.';
comment on column rule.certainty is 'How sure the rule itself is; from memory, it gives no verdict.';
comment on column rule.note is 'What a reader must know beside it, in Danish.';
comment on column rule.valid is 'Period for which it holds.';
comment on column rule.source_id is 'Where it is written.';

create table rule_exemption (
  id uuid primary key,
  rule_id uuid not null references rule on delete cascade,
  organization_id uuid references organization,
  valid daterange not null check (not isempty(valid)),
  reason text not null check (length(reason) between 1 and 1000),
  decided_by text not null check (length(decided_by) between 1 and 300)
);
comment on table rule_exemption is 'Fravigelse: why a rule is not held against an organization for a time.';
comment on column rule_exemption.id is 'UUIDv7.';
comment on column rule_exemption.rule_id is 'The rule.';
comment on column rule_exemption.organization_id is 'Whom it relieves; null: all.';
comment on column rule_exemption.valid is 'Period for which it does.';
comment on column rule_exemption.reason is 'Why, in Danish.';
comment on column rule_exemption.decided_by is 'Who decided so, or whose assumption it is, in Danish.';
create index rule_exemption_rule on rule_exemption (rule_id);

alter table rule_set enable row level security; alter table rule_set force row level security;
alter table rule enable row level security; alter table rule force row level security;
alter table rule_exemption enable row level security; alter table rule_exemption force row level security;
grant select on rule_set, rule, rule_exemption to klynge_public, klynge_web, klynge_jobs;
grant insert, update, delete on rule_set, rule, rule_exemption to klynge_web;

create policy rule_set_seen_by_all on rule_set for select to klynge_public, klynge_jobs using (approved_on is not null);
create policy rule_set_seen on rule_set for select to klynge_web using (
  approved_on is not null or klynge_operator() or organization_id = any ((select klynge_secretariats())::uuid[]));
create policy rule_set_kept on rule_set to klynge_web
  using (klynge_operator() or organization_id = any ((select klynge_secretariats())::uuid[]))
  with check (klynge_operator() or organization_id = any ((select klynge_secretariats())::uuid[]));

-- A secretariat's rules are about its own organizations: where nothing is said they would hold for everybody.
create policy rule_seen on rule for select using (exists (select 1 from rule_set s where s.id = rule_set_id));
create policy rule_kept on rule to klynge_web
  using (klynge_operator() or exists (
    select 1 from rule_set s where s.id = rule_set_id and s.organization_id = any ((select klynge_secretariats())::uuid[])))
  with check (klynge_operator() or (within_id = any ((select klynge_secretariats())::uuid[]) and exists (
    select 1 from rule_set s where s.id = rule_set_id and s.organization_id = any ((select klynge_secretariats())::uuid[]))));

create policy exemption_seen on rule_exemption for select using (exists (select 1 from rule r where r.id = rule_id));
create policy exemption_kept on rule_exemption to klynge_web
  using (klynge_operator() or exists (
    select 1 from rule r join rule_set s on s.id = r.rule_set_id
     where r.id = rule_id and s.organization_id = any ((select klynge_secretariats())::uuid[])))
  with check (klynge_operator() or exists (
    select 1 from rule r join rule_set s on s.id = r.rule_set_id
     where r.id = rule_id and s.organization_id = any ((select klynge_secretariats())::uuid[])));
