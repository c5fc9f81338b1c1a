-- Structure over time: what each source claims, what was ruled where they disagree, the one cluster in which a municipality is counted,
-- what became of what, lists that came in and can be taken back, figures by age, and official outlines for the map.
-- Safe: new tables, wider checks, and a new column that is filled for hospitals that stood on their own. Row security is lifted for that
-- one update only.

-- Who keeps the register beside the operator. Opens no closed thing, and no account or membership.
alter table account add column keeps_register boolean not null default false;
comment on column account.keeps_register is 'Registerfører: may import into the register, rule on what sources disagree about, and change the map. Given by the operator at the command line.';
create function klynge_keeper() returns boolean language sql stable as $$
  select klynge_operator() or exists (
    select 1 from account a where a.person_id = klynge_person() and a.keeps_register and a.closed_at is null) $$;
comment on function klynge_keeper is 'Whether whoever is asking keeps the register: the operator, or an account that was made keeper.';

alter table organization drop constraint organization_classification_check;
alter table organization add constraint organization_classification_check check (classification in
  ('region', 'municipality', 'hospital', 'psychiatry', 'general-practice', 'cluster', 'health-council', 'political-level', 'professional-level',
   'committee', 'council', 'working-group'));
alter table organization add column acute daterange check (not isempty(acute) and (acute is null or classification = 'hospital'));
comment on column organization.acute is 'Akutsygehus: the period in which a hospital is one of the acute hospitals that clusters stand around; null where it never was.';
alter table organization no force row level security;
update organization set acute = valid where classification = 'hospital' and parent_id is null;
alter table organization force row level security;

-- Where a thing stands among others decides who sees what in it, so it never moves.
create function organization_stays() returns trigger language plpgsql as $$
begin
  if (new.id, new.parent_id, new.root_id) is distinct from (old.id, old.parent_id, old.root_id) then
    raise exception 'an organization is never moved below another' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function organization_stays is 'Refuses to move an organization below another: its circle would change hands.';
create trigger organization_stays before update on organization for each row execute function organization_stays();

alter table organization_relation drop constraint organization_relation_kind_check;
alter table organization_relation add constraint organization_relation_kind_check check (kind in
  ('in-region', 'seat', 'anchor-hospital', 'located-in', 'takes-part', 'succeeds', 'merges-into', 'splits-from', 'continues-area-of'));
comment on table organization_relation is 'Tilknytning: who belonged where, when, says who. in-region: a municipality, hospital, cluster or committee lies in a region; seat: a municipality takes part in a cluster or health council (many to many); anchor-hospital: a hospital that a cluster stands around; located-in: a hospital''s municipality; takes-part: a hospital, psychiatry or general practice that sits in a cluster without being its anchor. And what became of what, from the day on: succeeds: subject comes after object, the same task and area; merges-into: subject goes up in object; splits-from: subject is a part cut out of object; continues-area-of: subject is about the area that object was about, under another law.';
comment on column organization_relation.subject_id is 'The municipality, hospital, psychiatry or practice (or, for in-region, whatever lies in the region; or what came after, or for merges-into what came before).';
comment on column organization_relation.object_id is 'The region, cluster or health council (or, for located-in, the municipality; or what came before, or for merges-into what came after).';
create index organization_name_organization on organization_name (organization_id);

-- Addresses come in with lists and stand on pages as links: only such as may be linked to.
alter table source add constraint source_url_is_of_the_web check (url ~* '^https?://');

create table claim_set (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9]+([_-][a-z0-9]+)*$'),
  title text not null check (length(title) between 1 and 300),
  nature text not null check (nature in ('statement', 'proposal')),
  is_exhaustive boolean not null,
  valid daterange not null check (not isempty(valid)),
  source_id uuid not null references source
);
comment on table claim_set is 'Udsagnssamling: what one source says of who belongs where, kept as it was said whether or not the register follows it.';
comment on column claim_set.id is 'UUIDv7.';
comment on column claim_set.key is 'Short name, used in addresses and at the command line.';
comment on column claim_set.title is 'What a reader calls it, in Danish.';
comment on column claim_set.nature is 'statement: says how it is; proposal: says how somebody wanted it to be.';
comment on column claim_set.is_exhaustive is 'Whether it means to name every municipality of the country, so that one it leaves out is a hole.';
comment on column claim_set.valid is 'Period of which it speaks.';
comment on column claim_set.source_id is 'Who says so, where.';

create table register_claim (
  id uuid primary key,
  claim_set_id uuid not null references claim_set on delete cascade,
  kind text not null check (kind in ('seat', 'anchor-hospital', 'takes-part')),
  subject_id uuid not null references organization,
  object_id uuid not null references organization,
  valid daterange not null check (not isempty(valid)),
  certainty certainty not null default 'confirmed',
  note text,
  source_id uuid not null references source,
  exclude using gist (claim_set_id with =, kind with =, subject_id with =, object_id with =, valid with &&)
);
comment on table register_claim is 'Udsagn: one source says that this one belonged there in this period. The register''s own facts are the relations; a claim stays when it is not followed.';
comment on column register_claim.id is 'UUIDv7.';
comment on column register_claim.claim_set_id is 'The collection it stands in.';
comment on column register_claim.kind is 'As the relation''s kind.';
comment on column register_claim.subject_id is 'The municipality, hospital, psychiatry or practice.';
comment on column register_claim.object_id is 'The cluster or health council.';
comment on column register_claim.valid is 'Period for which it is claimed.';
comment on column register_claim.certainty is 'How sure the claim itself is.';
comment on column register_claim.note is 'What a reader must know beside it, in Danish.';
comment on column register_claim.source_id is 'Where exactly it is written; the collection''s source where nothing nearer is known.';
create index register_claim_subject on register_claim (subject_id);
create index register_claim_object on register_claim (object_id);

create table partition_place (
  id uuid primary key,
  municipality_id uuid not null references organization,
  cluster_id uuid not null references organization,
  valid daterange not null check (not isempty(valid)),
  certainty certainty not null default 'confirmed',
  note text,
  source_id uuid not null references source,
  exclude using gist (municipality_id with =, valid with &&)
);
comment on table partition_place is 'Statistisk inddeling: the one cluster in which a municipality''s citizens are counted, apart from where it has seats.';
comment on column partition_place.id is 'UUIDv7.';
comment on column partition_place.municipality_id is 'The municipality.';
comment on column partition_place.cluster_id is 'Where its citizens count.';
comment on column partition_place.valid is 'Period in which they do; two never overlap.';
comment on column partition_place.certainty is 'How sure it is; assumed where nobody has decided.';
comment on column partition_place.note is 'What a reader must know beside it, in Danish.';
comment on column partition_place.source_id is 'Where it is written, or whose assumption it is.';
create index partition_cluster on partition_place (cluster_id);

create table ruling (
  id uuid primary key,
  kind text not null check (kind in ('seat', 'anchor-hospital', 'takes-part')),
  subject_id uuid not null references organization,
  valid daterange not null check (not isempty(valid)),
  chosen uuid[] not null,
  counted_in uuid references organization,
  reason text not null check (length(reason) between 1 and 2000),
  decided_by uuid references person on delete set null,
  decided_at timestamptz not null default now(),
  before jsonb not null,
  after jsonb not null,
  reversed_by uuid references person on delete set null,
  reversed_at timestamptz,
  reversed_reason text check (length(reversed_reason) between 1 and 2000),
  exclude using gist (kind with =, subject_id with =, valid with &&) where (reversed_at is null)
);
comment on table ruling is 'Afgørelse: a person says what the register follows where sources disagree. The claims stay; the ruling can be reversed.';
comment on column ruling.id is 'UUIDv7.';
comment on column ruling.kind is 'Which kind of relation it is about.';
comment on column ruling.subject_id is 'About whom sources disagree.';
comment on column ruling.valid is 'Period that is ruled on.';
comment on column ruling.chosen is 'Where it belongs in the period; empty where nowhere.';
comment on column ruling.counted_in is 'In which of them its citizens are counted, where it is a municipality.';
comment on column ruling.reason is 'Why, in the words of whoever decided.';
comment on column ruling.decided_by is 'Who decided; null for the operator at the command line.';
comment on column ruling.decided_at is 'When.';
comment on column ruling.before is 'The rows of the register that it changed, as they were: reversing puts them back byte for byte.';
comment on column ruling.after is 'The same rows as it left them: reversing refuses where somebody has changed them since.';
comment on column ruling.reversed_by is 'Who reversed it; null for the operator, or where it stands.';
comment on column ruling.reversed_at is 'When it was reversed; null where it stands.';
comment on column ruling.reversed_reason is 'Why it was reversed.';
create index ruling_subject on ruling (subject_id);

create table register_import (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  file_name text not null check (length(file_name) between 1 and 300),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  settings jsonb not null default '{}',
  plan jsonb not null,
  plan_digest text not null,
  state text not null check (state in ('proposed', 'applied', 'undone', 'refused')),
  created_by uuid references person on delete set null,
  created_at timestamptz not null default now(),
  applied_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1
);
comment on table register_import is 'Indlæst liste: a file of facts for the register, from its preview over its taking in to its taking back.';
comment on column register_import.id is 'UUIDv7.';
comment on column register_import.kind is 'Which reader took it: a list of organizations, claims, figures, outlines.';
comment on column register_import.file_name is 'The file''s name as it came in.';
comment on column register_import.file_sha256 is 'The original bytes.';
comment on column register_import.settings is 'What was said beside the file: title, source, period.';
comment on column register_import.plan is 'What it would add and change, what it leaves alone, and each line that was refused with why.';
comment on column register_import.plan_digest is 'SHA-256 of the plan as it was shown: what is taken in is what was seen.';
comment on column register_import.state is 'proposed: preview; applied: in the register; undone: taken back; refused: put aside.';
comment on column register_import.created_by is 'Who brought it; null for the operator.';
comment on column register_import.created_at is 'When it came.';
comment on column register_import.applied_at is 'When it was taken in.';
comment on column register_import.ended_at is 'When it was taken back or put aside.';
comment on column register_import.version is 'Counts changes: of two who act at once the second is told.';

create table import_change (
  import_id uuid not null references register_import on delete cascade,
  place integer not null check (place >= 0),
  table_name text not null check (table_name ~ '^[a-z_]+$'),
  before jsonb,
  after jsonb,
  primary key (import_id, place),
  check (before is not null or after is not null)
);
comment on table import_change is 'What an import changed, row by row, so that taking it back restores the register byte for byte.';
comment on column import_change.import_id is 'The import.';
comment on column import_change.place is 'In which order; taking back goes the other way.';
comment on column import_change.table_name is 'The table.';
comment on column import_change.before is 'The whole row as it was; null where it was added.';
comment on column import_change.after is 'The whole row as it was left; null where it was removed.';

create table population_band (
  organization_id uuid not null references organization,
  on_day date not null,
  from_age smallint not null check (from_age between 0 and 130),
  to_age smallint check (to_age between from_age and 130),
  sex text not null check (sex in ('men', 'women')),
  persons integer not null check (persons >= 0),
  source_id uuid not null references source,
  primary key (organization_id, on_day, from_age, sex)
);
comment on table population_band is 'Indbyggertal efter alder og køn: persons of one sex between two ages in a municipality on a day.';
comment on column population_band.organization_id is 'The municipality.';
comment on column population_band.on_day is 'The day of the count.';
comment on column population_band.from_age is 'Youngest age in whole years.';
comment on column population_band.to_age is 'Oldest age in whole years; null where there is no upper end.';
comment on column population_band.sex is 'men or women, as the source counts.';
comment on column population_band.persons is 'How many lived there.';
comment on column population_band.source_id is 'Which count it is.';

create table map_outline (
  id uuid primary key,
  shapes jsonb not null,
  source_id uuid not null references source,
  created_by uuid references person on delete set null,
  created_at timestamptz not null default now()
);
comment on table map_outline is 'Kortgrundlag: outlines of the municipalities as somebody uploaded them; the newest is drawn, and where there is none the shipped ones.';
comment on column map_outline.id is 'UUIDv7.';
comment on column map_outline.shapes is 'Drawing by kommunekode, in the units of the map, and how to place a longitude and latitude among them.';
comment on column map_outline.source_id is 'Whose outlines they are, with licence.';
comment on column map_outline.created_by is 'Who uploaded them; null for the operator.';
comment on column map_outline.created_at is 'When.';

-- What the register says is public, also what it does not follow. Imports under way are seen by those who keep it.
do $$
declare opened text;
begin
  foreach opened in array array['claim_set', 'register_claim', 'partition_place', 'ruling', 'population_band', 'map_outline'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', opened, opened);
    execute format('grant select on %I to klynge_public, klynge_web, klynge_jobs', opened);
    execute format('create policy %I on %I for select using (true)', opened || '_read', opened);
  end loop;
  foreach opened in array array['claim_set', 'register_claim', 'partition_place', 'ruling', 'population_band', 'map_outline',
    'register_import', 'import_change'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', opened, opened);
    execute format('grant select, insert, update, delete on %I to klynge_web', opened);
    execute format('create policy %I on %I to klynge_web using (klynge_keeper()) with check (klynge_keeper())', opened || '_kept', opened);
  end loop;
end $$;

-- A keeper writes what stands by itself; levels, committees and groups below an organization stay with its own secretaries.
create policy organization_kept on organization for insert to klynge_web with check (
  klynge_keeper() and parent_id is null and root_id = id);
create policy organization_changed_by_keeper on organization for update to klynge_web using (
  klynge_keeper() and parent_id is null) with check (klynge_keeper() and parent_id is null and root_id = id);
create policy organization_removed_by_keeper on organization for delete to klynge_web using (klynge_keeper() and parent_id is null);
create policy organization_name_by_keeper on organization_name to klynge_web using (klynge_keeper()) with check (klynge_keeper());
create policy relation_by_keeper on organization_relation to klynge_web using (klynge_keeper()) with check (klynge_keeper());
create policy former_slug_by_keeper on former_slug to klynge_web using (klynge_keeper()) with check (klynge_keeper());
create policy population_by_keeper on population to klynge_web using (klynge_keeper()) with check (klynge_keeper());
create policy source_by_keeper on source for insert to klynge_web with check (klynge_keeper() and document_id is null);
create policy source_removed_by_keeper on source for delete to klynge_web using (klynge_keeper() and document_id is null);

-- Everybody may change their own account's language; nobody makes themselves keeper.
create function keeper_by_operator() returns trigger language plpgsql as $$
begin
  if new.keeps_register and (tg_op = 'INSERT' or not old.keeps_register) and not klynge_operator() then
    raise exception 'only the operator makes a keeper of the register' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
comment on function keeper_by_operator is 'Refuses an account that makes itself keeper of the register.';
create trigger keeper_by_operator before insert or update on account for each row execute function keeper_by_operator();
