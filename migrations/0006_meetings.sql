-- Meetings as their minutes tell them: attendance, agenda, what was recommended, what was decided, what was attached.
-- Safe: new tables only, every one of them closed by protect(). A part belongs to its whole's organization (foreign keys look past
-- row-level security, so the key itself says so), and is never more open than its meeting.

create table meeting (
  id uuid primary key,
  organization_id uuid not null references organization,
  slug text not null check (slug ~ '^\d{4}-\d{2}-\d{2}(-\d+)?$'),
  held_on date not null,
  starts_at time,
  ends_at time,
  location text,
  title text,
  kind text not null check (kind in ('agenda', 'minutes')),
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  version integer not null default 1,
  source_id uuid references source,
  unique (organization_id, slug),
  unique (id, organization_id)
);
comment on table meeting is 'Møde: one meeting of one organization on one day.';
comment on column meeting.id is 'UUIDv7.';
comment on column meeting.slug is 'Last words of its address: the day, and -2 for a second meeting that day.';
comment on column meeting.held_on is 'The day it is or was held.';
comment on column meeting.starts_at is 'Clock time in Denmark.';
comment on column meeting.ends_at is 'Clock time in Denmark.';
comment on column meeting.location is 'Place as printed.';
comment on column meeting.title is 'Its name as printed, where it has one.';
comment on column meeting.kind is 'agenda: announced; minutes: what it came to.';

create table attendance (
  id uuid primary key,
  meeting_id uuid not null,
  organization_id uuid not null references organization,
  position integer not null,
  name text not null check (length(name) between 1 and 200),
  title text,
  group_heading text,
  party text,
  chair text check (chair in ('chair', 'co-chair', 'vice-chair')),
  mark text not null check (mark in ('present', 'apology', 'absent', 'invited')),
  substitute_for text,
  absent_from text[] not null default '{}',
  presence jsonb not null default '[]',
  person_id uuid references person,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  source_id uuid references source,
  foreign key (meeting_id, organization_id) references meeting (id, organization_id) on delete cascade
);
comment on table attendance is 'Fremmøde: a name that the document lists, as printed; joined to a person only where a reviewer said who it is.';
comment on column attendance.id is 'UUIDv7.';
comment on column attendance.meeting_id is 'The meeting.';
comment on column attendance.position is 'Order as printed, from 0.';
comment on column attendance.name is 'As printed.';
comment on column attendance.title is 'Office as printed.';
comment on column attendance.group_heading is 'Heading that the name stands under, as printed.';
comment on column attendance.party is 'Party letter as printed.';
comment on column attendance.chair is 'Whether the name led the meeting, and as what.';
comment on column attendance.mark is 'present, apology (said so beforehand), absent (did not), invited (no member).';
comment on column attendance.substitute_for is 'Name of the one who was stood in for, as printed.';
comment on column attendance.absent_from is 'Numbers of the items that a present person took no part in.';
comment on column attendance.presence is 'Clock times of coming and going: [{from, to}].';
comment on column attendance.person_id is 'Who it is, where a reviewer said so.';
create index attendance_meeting on attendance (meeting_id);
create index attendance_person on attendance (person_id);

create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null,
  organization_id uuid not null references organization,
  position integer not null,
  number text,
  slug text not null check (slug ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  unique (meeting_id, slug),
  unique (meeting_id, position),
  foreign key (meeting_id, organization_id) references meeting (id, organization_id) on delete cascade,
  unique (id, organization_id)
);
comment on table agenda_item is 'Dagsordenspunkt: the place on the agenda. It is as visible as its meeting, so that a closed matter shows as "Lukket punkt" and numbers have no gaps.';
comment on column agenda_item.id is 'UUIDv7.';
comment on column agenda_item.meeting_id is 'The meeting.';
comment on column agenda_item.position is 'Order on the agenda, from 0.';
comment on column agenda_item.number is 'As printed: 6, 6.1, null where none is.';
comment on column agenda_item.slug is 'Last words of its address: the printed number, or its place where none is printed.';

create table matter (
  agenda_item_id uuid primary key,
  organization_id uuid not null references organization,
  title text,
  case_number text,
  document_number text,
  is_marked_open boolean,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  version integer not null default 1,
  source_id uuid references source,
  foreign key (agenda_item_id, organization_id) references agenda_item (id, organization_id) on delete cascade
);
comment on table matter is 'Sagen på punktet: what the item is about. Closed where the item is closed.';
comment on column matter.agenda_item_id is 'The item; one matter each.';
comment on column matter.title is 'As printed.';
comment on column matter.case_number is 'Sagsnummer: the authority''s own number of the case.';
comment on column matter.document_number is 'The authority''s own number of the document.';
comment on column matter.is_marked_open is 'What the document itself says: open, closed, or nothing.';

create table item_section (
  id uuid primary key,
  agenda_item_id uuid not null,
  organization_id uuid not null references organization,
  position integer not null,
  heading text,
  kind text not null,
  text text not null,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  source_id uuid references source,
  foreign key (agenda_item_id, organization_id) references agenda_item (id, organization_id) on delete cascade
);
comment on table item_section is 'Afsnit: a headed part of an item, as printed.';
comment on column item_section.id is 'UUIDv7.';
comment on column item_section.agenda_item_id is 'The item.';
comment on column item_section.position is 'Order within the item, from 0.';
comment on column item_section.heading is 'As printed; null where the text has none.';
comment on column item_section.kind is 'What the heading announces: statement, background, economy, decision…; other where it is not known.';
comment on column item_section.text is 'As printed, with line breaks between paragraphs.';
create index item_section_item on item_section (agenda_item_id);

create table recommendation (
  id uuid primary key,
  agenda_item_id uuid not null,
  organization_id uuid not null references organization,
  position integer not null,
  text text not null,
  verb text not null check (verb in ('note', 'discuss', 'approve', 'decide', 'inform', 'recommend', 'other')),
  recommended_by text,
  outcome text check (outcome in ('approved', 'noted', 'discussed', 'agreed', 'recommended', 'postponed', 'rejected', 'removed', 'no-remarks', 'other')),
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  source_id uuid references source,
  foreign key (agenda_item_id, organization_id) references agenda_item (id, organization_id) on delete cascade
);
comment on table recommendation is 'Indstilling: one point that the meeting was asked to do, with its own outcome. No outcome means that the minutes do not say.';
comment on column recommendation.id is 'UUIDv7.';
comment on column recommendation.agenda_item_id is 'The item.';
comment on column recommendation.position is 'Order within the item, from 0.';
comment on column recommendation.text is 'As printed.';
comment on column recommendation.verb is 'What the meeting was asked to do.';
comment on column recommendation.recommended_by is 'Who asks, as printed.';
comment on column recommendation.outcome is 'What came of it; null where the minutes do not say.';
create index recommendation_item on recommendation (agenda_item_id);

create table decision (
  id uuid primary key,
  agenda_item_id uuid not null,
  organization_id uuid not null references organization,
  position integer not null,
  decided_by text,
  decided_on date not null,
  text text not null,
  outcome text not null check (outcome in ('approved', 'noted', 'discussed', 'agreed', 'recommended', 'postponed', 'rejected', 'removed', 'no-remarks', 'other')),
  absent jsonb not null default '[]',
  dissent jsonb not null default '[]',
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  source_id uuid references source,
  foreign key (agenda_item_id, organization_id) references agenda_item (id, organization_id) on delete cascade
);
comment on table decision is 'Beslutning: what an organization came to at the item; another committee''s treatment of the same matter bears its name.';
comment on column decision.id is 'UUIDv7.';
comment on column decision.agenda_item_id is 'The item.';
comment on column decision.position is 'Order within the item, from 0.';
comment on column decision.decided_by is 'The organization as printed, where it is not the one that met.';
comment on column decision.decided_on is 'The day it was decided: the meeting''s, or that of the other organization.';
comment on column decision.text is 'As printed.';
comment on column decision.outcome is 'What it came to; other where it fits none of the words.';
comment on column decision.absent is 'Who was not in the room: [{name, party}].';
comment on column decision.dissent is 'Who wanted otherwise: [{name, party, text}].';
create index decision_item on decision (agenda_item_id);
create index decision_register on decision (organization_id, decided_on desc);

create table attachment (
  id uuid primary key,
  agenda_item_id uuid not null,
  organization_id uuid not null references organization,
  position integer not null,
  number text,
  title text not null,
  document_number text,
  case_reference text,
  file_sha256 text,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  source_id uuid references source,
  foreign key (agenda_item_id, organization_id) references agenda_item (id, organization_id) on delete cascade
);
comment on table attachment is 'Bilag: open or closed by itself, whatever its item is.';
comment on column attachment.id is 'UUIDv7.';
comment on column attachment.agenda_item_id is 'The item.';
comment on column attachment.position is 'Order within the item, from 0.';
comment on column attachment.number is 'As printed.';
comment on column attachment.title is 'As printed.';
comment on column attachment.document_number is 'The authority''s own number of the document.';
comment on column attachment.case_reference is 'The number that is printed behind it, of case and document.';
comment on column attachment.file_sha256 is 'The original bytes, where we have them.';
create index attachment_item on attachment (agenda_item_id);

create table amount (
  id uuid primary key,
  agenda_item_id uuid not null,
  organization_id uuid not null references organization,
  position integer not null,
  oere bigint not null,
  year integer,
  is_estimated boolean not null default false,
  text text,
  party text,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  source_id uuid references source,
  foreign key (agenda_item_id, organization_id) references agenda_item (id, organization_id) on delete cascade
);
comment on table amount is 'Beløb: a sum of money that the item names, in øre.';
comment on column amount.id is 'UUIDv7.';
comment on column amount.agenda_item_id is 'The item.';
comment on column amount.position is 'Order within the item, from 0.';
comment on column amount.oere is 'In øre; 100 øre are one krone.';
comment on column amount.year is 'The budget year it is for, where it is said.';
comment on column amount.is_estimated is 'Whether the document calls it an estimate.';
comment on column amount.text is 'The words that it stands in.';
comment on column amount.party is 'Whose share it is, as printed; null where it is the whole.';
create index amount_item on amount (agenda_item_id);

call protect('meeting');
call protect('attendance');
call protect('agenda_item');
call protect('matter');
call protect('item_section');
call protect('recommendation');
call protect('decision');
call protect('attachment');
call protect('amount');

-- Nothing in a closed meeting is more open than the meeting, whoever writes it and in whatever order; asked at commit.
create function within_meeting() returns trigger language plpgsql as $$
declare outer_visibility visibility;
begin
  if tg_table_name in ('attendance', 'agenda_item') then
    select m.visibility into outer_visibility from meeting m where m.id = new.meeting_id;
  else
    select m.visibility into outer_visibility from meeting m join agenda_item i on i.meeting_id = m.id where i.id = new.agenda_item_id;
  end if;
  if new.visibility < outer_visibility then
    raise exception '% is more open than its meeting', tg_table_name using errcode = 'check_violation';
  end if;
  return null;
end $$;

create function meeting_around() returns trigger language plpgsql as $$
begin
  if exists (select 1 from attendance where meeting_id = new.id and visibility < new.visibility)
    or exists (select 1 from agenda_item where meeting_id = new.id and visibility < new.visibility)
    or exists (
      select 1 from agenda_item i
       where i.meeting_id = new.id
         and (exists (select 1 from matter c where c.agenda_item_id = i.id and c.visibility < new.visibility)
           or exists (select 1 from item_section c where c.agenda_item_id = i.id and c.visibility < new.visibility)
           or exists (select 1 from recommendation c where c.agenda_item_id = i.id and c.visibility < new.visibility)
           or exists (select 1 from decision c where c.agenda_item_id = i.id and c.visibility < new.visibility)
           or exists (select 1 from attachment c where c.agenda_item_id = i.id and c.visibility < new.visibility)
           or exists (select 1 from amount c where c.agenda_item_id = i.id and c.visibility < new.visibility))) then
    raise exception 'something in the meeting is more open than the meeting' using errcode = 'check_violation';
  end if;
  return null;
end $$;

do $$
declare part text;
begin
  foreach part in array array['attendance', 'agenda_item', 'matter', 'item_section', 'recommendation', 'decision', 'attachment', 'amount'] loop
    execute format('create constraint trigger %I after insert or update of visibility on %I deferrable initially deferred
      for each row execute function within_meeting()', part || '_within_meeting', part);
  end loop;
end $$;
create constraint trigger meeting_around after update of visibility on meeting deferrable initially deferred
  for each row execute function meeting_around();
