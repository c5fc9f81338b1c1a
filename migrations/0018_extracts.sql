-- What is told of a closed item, what was opened and closed when and why, and which addresses were public once.
-- Safe: new tables, and three columns on source that say whose a cited title is: a title without a document was readable by anybody who
-- asked the table. Its rows take them from what cites them (decision 10), so no title becomes more open than it was.
-- A meeting's parts are written anew with each version; these rows hang on the meeting and the item's own last word of address, which stay.

create table extract (
  id uuid primary key,
  meeting_id uuid not null,
  organization_id uuid not null references organization,
  item_slug text not null check (item_slug ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  title text not null check (length(title) between 1 and 300),
  reason text check (length(reason) between 1 and 300),
  text text check (length(text) between 1 and 100000),
  outcome text check (outcome in ('approved', 'noted', 'discussed', 'agreed', 'recommended', 'postponed', 'rejected', 'removed', 'no-remarks', 'other')),
  written_at timestamptz not null default now(),
  visibility visibility not null default 'secretariat' check (visibility <> 'author'),
  created_by uuid references person,
  version integer not null default 1,
  check ((text is null) = (outcome is null)),
  unique (meeting_id, item_slug),
  foreign key (meeting_id, organization_id) references meeting (id, organization_id) on delete cascade
);
comment on table extract is 'Uddrag: what others than those who see a closed item are told of it, written by a person and never derived from what is closed.';
comment on column extract.id is 'UUIDv7.';
comment on column extract.meeting_id is 'The meeting.';
comment on column extract.organization_id is 'Whose it is: its secretariat writes it.';
comment on column extract.item_slug is 'Which item, by the last words of its address.';
comment on column extract.title is 'What the closed item is called to those outside.';
comment on column extract.reason is 'Why it is closed, in words for those outside; null where that is not told.';
comment on column extract.text is 'What is told of the decision; null where only a title is told.';
comment on column extract.outcome is 'What it came to, as told; there with the text.';
comment on column extract.written_at is 'When it was last written.';
comment on column extract.visibility is 'Who may read it; secretariat while it is a draft.';
comment on column extract.created_by is 'Who wrote it last.';
comment on column extract.version is 'Counts changes: the second of two writers is refused with both texts.';

create table visibility_change (
  id uuid primary key,
  meeting_id uuid not null,
  organization_id uuid not null references organization,
  item_slug text,
  attachment integer check (attachment >= 0),
  before visibility,
  after visibility not null,
  ground text check (ground in ('personal', 'trade', 'tender', 'other')),
  reason text,
  review_on date,
  right_held text not null,
  changed_at timestamptz not null default now(),
  visibility visibility not null default 'secretariat',
  created_by uuid references person,
  check (attachment is null or item_slug is not null),
  foreign key (meeting_id, organization_id) references meeting (id, organization_id) on delete cascade
);
comment on table visibility_change is 'Åbning eller lukning: that a meeting, an item or an attachment got other readers, why, and by whom. Never changed but for its own readers.';
comment on column visibility_change.id is 'UUIDv7.';
comment on column visibility_change.meeting_id is 'The meeting.';
comment on column visibility_change.organization_id is 'Whose it is.';
comment on column visibility_change.item_slug is 'Which item; null where it is the meeting itself.';
comment on column visibility_change.attachment is 'Which of the item''s attachments, in their order from 0; null where it is none.';
comment on column visibility_change.before is 'Who could see it until then; null where it was closed when it was first written.';
comment on column visibility_change.after is 'Who can see it from then on.';
comment on column visibility_change.ground is 'Why it is closed: personal circumstances, purchase or sale, tender, something else.';
comment on column visibility_change.reason is 'Why, in words.';
comment on column visibility_change.review_on is 'The day on which the closing is to be looked at again.';
comment on column visibility_change.right_held is 'By what right it was changed.';
comment on column visibility_change.changed_at is 'When.';
comment on column visibility_change.visibility is 'Who may read that it was changed, and why.';
comment on column visibility_change.created_by is 'Who changed it.';
create index visibility_change_meeting on visibility_change (meeting_id);

create table withdrawal (
  organization_id uuid not null references organization,
  place text not null check (place ~ '^(moeder|kilder)/'),
  withdrawn_at timestamptz not null default now(),
  primary key (organization_id, place)
);
comment on table withdrawal is 'Tilbagetrækning: an address of an organization where something could be read by everyone once and no longer can. It answers 410 and tells nothing else.';
comment on column withdrawal.organization_id is 'Whose it was.';
comment on column withdrawal.place is 'The last words of the address: moeder/2023-02-07/2, kilder/referat.';
comment on column withdrawal.withdrawn_at is 'When it was first taken away from everyone.';
create index withdrawal_place on withdrawal (place);

do $$
declare closed text;
begin
  foreach closed in array array['extract', 'visibility_change'] loop
    execute format('alter table %I enable row level security', closed);
    execute format('alter table %I force row level security', closed);
    execute format('grant select on %I to klynge_public, klynge_jobs', closed);
    execute format('grant select, insert, update on %I to klynge_web', closed);
    execute format('create policy seen_by_all on %I for select to klynge_public, klynge_jobs using (visibility = ''public'')', closed);
    execute format($policy$create policy seen on %I for select to klynge_web using (
        visibility = 'public'
        or (visibility = 'members' and organization_id = any ((select klynge_circle())::uuid[]))
        or (visibility = 'level' and organization_id = any ((select klynge_levels())::uuid[]))
        or (visibility in ('members', 'level', 'secretariat') and organization_id = any ((select klynge_secretariats())::uuid[]))
        or (visibility = 'author' and created_by = (select klynge_person())))$policy$, closed);
    execute format('create policy added on %I for insert to klynge_web with check (organization_id = any ((select klynge_secretariats())::uuid[]))', closed);
    execute format('create policy changed on %I for update to klynge_web using (organization_id = any ((select klynge_secretariats())::uuid[])) with check (organization_id = any ((select klynge_secretariats())::uuid[]))', closed);
  end loop;
end $$;
-- What happened is a row: of a change only its own readers may be changed, and that only to fewer.
revoke update on visibility_change from klynge_web;
grant update (visibility) on visibility_change to klynge_web;
create function refuse_wider() returns trigger language plpgsql as $$
begin
  if new.visibility < old.visibility then
    raise exception 'what was told of a change is not opened later' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function refuse_wider is 'Keeps a row from getting more readers than it had.';
create trigger visibility_change_is_kept before update on visibility_change for each row execute function refuse_wider();
grant delete on extract to klynge_web;
create policy removed on extract for delete to klynge_web using (organization_id = any ((select klynge_secretariats())::uuid[]));

alter table withdrawal enable row level security;
alter table withdrawal force row level security;
grant select on withdrawal to klynge_public, klynge_web;
grant insert on withdrawal to klynge_web;
create policy seen_by_all on withdrawal for select to klynge_public, klynge_web using (true);
create policy added on withdrawal for insert to klynge_web with check (organization_id = any ((select klynge_secretariats())::uuid[]));

-- Nothing that is told of a meeting is more open than the meeting; asked at commit.
create function told_within_meeting() returns trigger language plpgsql as $$
begin
  if new.visibility < (select m.visibility from meeting m where m.id = new.meeting_id) then
    raise exception '% is more open than its meeting', tg_table_name using errcode = 'check_violation';
  end if;
  return null;
end $$;
comment on function told_within_meeting is 'Refuses what is more open than the meeting it hangs on.';
create function meeting_around_told() returns trigger language plpgsql as $$
begin
  if exists (select 1 from extract where meeting_id = new.id and visibility < new.visibility)
    or exists (select 1 from visibility_change where meeting_id = new.id and visibility < new.visibility) then
    raise exception 'something that is told of the meeting is more open than the meeting' using errcode = 'check_violation';
  end if;
  return null;
end $$;
comment on function meeting_around_told is 'Refuses to close a meeting and leave open what is told of it.';
create constraint trigger extract_within_meeting after insert or update of visibility on extract deferrable initially deferred
  for each row execute function told_within_meeting();
create constraint trigger visibility_change_within_meeting after insert or update of visibility on visibility_change deferrable initially deferred
  for each row execute function told_within_meeting();
create constraint trigger meeting_around_told after update of visibility on meeting deferrable initially deferred
  for each row execute function meeting_around_told();

-- A cited title is as closed as what cites it. A source without an organization is a public table's.
alter table source add column organization_id uuid references organization, add column visibility visibility, add column created_by uuid references person,
  add constraint source_closed_by_somebody check (visibility is null or organization_id is not null);
comment on column source.organization_id is 'Whose meeting, seat, draft or rule cites it; null where it is a public table''s.';
comment on column source.visibility is 'Who may see the cited title: as closed as what cites it; null where it is a public table''s.';
comment on column source.created_by is 'Who wrote what cites it; the one reader where visibility is author.';
do $$
declare citing text;
begin
  alter table source no force row level security;
  foreach citing in array array['meeting', 'attendance', 'matter', 'item_section', 'recommendation', 'decision', 'attachment', 'amount'] loop
    execute format('alter table %I no force row level security', citing);
    execute format('update source s set organization_id = c.organization_id, visibility = c.visibility, created_by = c.created_by from %I c where c.source_id = s.id', citing);
    execute format('alter table %I force row level security', citing);
  end loop;
  alter table source force row level security;
end $$;
drop policy source_seen on source;
create policy source_seen_by_all on source for select to klynge_public, klynge_jobs using (
  (visibility is null or visibility = 'public')
  and (document_id is null or exists (select 1 from document d where d.id = document_id)));
create policy source_seen on source for select to klynge_web using (
  (visibility is null or visibility = 'public'
    or (visibility = 'members' and organization_id = any ((select klynge_circle())::uuid[]))
    or (visibility = 'level' and organization_id = any ((select klynge_levels())::uuid[]))
    or (visibility in ('members', 'level', 'secretariat') and organization_id = any ((select klynge_secretariats())::uuid[]))
    or (visibility = 'author' and created_by = (select klynge_person())))
  and (document_id is null or exists (select 1 from document d where d.id = document_id)));
create policy source_of_own_meeting on source as restrictive for insert to klynge_web with check (
  organization_id is null or organization_id = any ((select klynge_secretariats())::uuid[]));

-- What governance cites in words is as closed as what cites it too: a seat, a draft of rules or of terms of reference, a working group's
-- task. Such a source is written closed, with its organization, and opens and closes with what cites it. One without an organization stays open.
grant update (organization_id, visibility, created_by) on source to klynge_web;
create policy source_follows on source for update to klynge_web
  using (organization_id = any ((select klynge_secretariats())::uuid[])) with check (organization_id = any ((select klynge_secretariats())::uuid[]));

create function source_follows_membership() returns trigger language plpgsql as $$
begin
  update source s set visibility = (
      select min(m.visibility) from membership m where m.source_id = s.id and m.organization_id = s.organization_id), created_by = new.created_by
   where s.id = new.source_id and s.organization_id = new.organization_id;
  return null;
end $$;
comment on function source_follows_membership is 'A source that seats of its own organization cite is as open as the most open of them.';
create trigger source_follows after insert or update of visibility, source_id on membership
  for each row when (new.source_id is not null) execute function source_follows_membership();

create function source_follows_version() returns trigger language plpgsql as $$
begin
  update source s set visibility = case when new.valid is null and new.visibility <> 'author' then 'secretariat' else new.visibility end,
      created_by = new.created_by
   where s.id = new.source_id and s.organization_id = new.organization_id;
  return null;
end $$;
comment on function source_follows_version is 'The source of a draft of a governing document is its secretariat''s; approved, it is as open as the version.';
create trigger source_follows after insert or update of visibility, source_id, valid on governing_document_version
  for each row execute function source_follows_version();

create function source_follows_rules() returns trigger language plpgsql as $$
begin
  update source s set visibility = case
      when r.approved_on is null then 'secretariat'
      when r.governing_document_version_id is null then 'public'
      else coalesce((select case when v.valid is null then 'secretariat' else v.visibility end
        from governing_document_version v where v.id = r.governing_document_version_id), 'secretariat') end
    from rule_set r
   where r.id = case tg_table_name when 'rule_set' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'rule_set_id')::uuid end
     and r.organization_id = s.organization_id
     and s.id in (select r.source_id union select k.source_id from rule k where k.rule_set_id = r.id);
  return null;
end $$;
comment on function source_follows_rules is 'Sources of an organization''s own rules are as open as their set: its secretariat''s while it is a draft.';
create trigger source_follows after insert or update of approved_on, source_id, governing_document_version_id on rule_set
  for each row when (new.organization_id is not null) execute function source_follows_rules();
create trigger source_follows after insert or update of source_id on rule for each row execute function source_follows_rules();

create function source_follows_mandate() returns trigger language plpgsql as $$
begin
  update source s set organization_id = m.organization_id, visibility = m.visibility, created_by = m.created_by
    from mandate m where m.id = new.mandate_id and s.id = new.source_id and s.organization_id is not null;
  return null;
end $$;
comment on function source_follows_mandate is 'The source of a working group''s step is as closed as what the group is to do.';
create trigger source_follows after insert on mandate_step
  for each row when (new.source_id is not null) execute function source_follows_mandate();

-- Seats that stood closed: their sources were written for them alone.
do $$
begin
  alter table source no force row level security;
  alter table membership no force row level security;
  update source s set organization_id = c.organization_id, visibility = c.visibility, created_by = c.created_by from membership c
   where c.source_id = s.id and c.visibility <> 'public' and s.organization_id is null and s.document_id is null
     and not exists (select 1 from membership o where o.source_id = s.id and (o.visibility = 'public' or o.organization_id <> c.organization_id));
  alter table membership force row level security;
  alter table source force row level security;
end $$;
