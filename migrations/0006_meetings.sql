-- Meetings as their minutes tell them: attendance, agenda, what was recommended, what was decided, what was attached.
-- Safe: new tables only, every one of them closed by protect().

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
  unique (organization_id, slug)
);
comment on table meeting is 'Møde: one meeting of one organization on one day.';
comment on column meeting.slug is 'Last words of its address: the day, and -2 for a second meeting that day.';
comment on column meeting.kind is 'agenda: announced; minutes: what it came to.';

create table attendance (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
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
  source_id uuid references source
);
comment on table attendance is 'Fremmøde: a name that the document lists, as printed; joined to a person only where a reviewer said who it is.';
comment on column attendance.absent_from is 'Numbers of the items that a present person took no part in.';
comment on column attendance.presence is 'Clock times of coming and going: [{from, to}].';
create index attendance_meeting on attendance (meeting_id);
create index attendance_person on attendance (person_id);

create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  organization_id uuid not null references organization,
  position integer not null,
  number text,
  slug text not null check (slug ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  unique (meeting_id, slug),
  unique (meeting_id, position)
);
comment on table agenda_item is 'Dagsordenspunkt: the place on the agenda. It is as visible as its meeting, so that a closed matter shows as "Lukket punkt" and numbers have no gaps.';
comment on column agenda_item.slug is 'Last words of its address: the printed number, or its place where none is printed.';

create table matter (
  agenda_item_id uuid primary key references agenda_item on delete cascade,
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
  source_id uuid references source
);
comment on table matter is 'Sagen på punktet: what the item is about. Closed where the item is closed.';
comment on column matter.is_marked_open is 'What the document itself says: open, closed, or nothing.';

create table item_section (
  id uuid primary key,
  agenda_item_id uuid not null references agenda_item on delete cascade,
  organization_id uuid not null references organization,
  position integer not null,
  heading text,
  kind text not null,
  text text not null,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  source_id uuid references source
);
comment on table item_section is 'Afsnit: a headed part of an item, as printed.';
create index item_section_item on item_section (agenda_item_id);

create table recommendation (
  id uuid primary key,
  agenda_item_id uuid not null references agenda_item on delete cascade,
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
  source_id uuid references source
);
comment on table recommendation is 'Indstilling: one point that the meeting was asked to do, with its own outcome. No outcome means that the minutes do not say.';
create index recommendation_item on recommendation (agenda_item_id);

create table decision (
  id uuid primary key,
  agenda_item_id uuid not null references agenda_item on delete cascade,
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
  source_id uuid references source
);
comment on table decision is 'Beslutning: what an organization came to at the item; another committee''s treatment of the same matter bears its name.';
comment on column decision.decided_by is 'The organization as printed, where it is not the one that met.';
create index decision_item on decision (agenda_item_id);
create index decision_register on decision (organization_id, decided_on desc);

create table attachment (
  id uuid primary key,
  agenda_item_id uuid not null references agenda_item on delete cascade,
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
  source_id uuid references source
);
comment on table attachment is 'Bilag: open or closed by itself, whatever its item is.';
create index attachment_item on attachment (agenda_item_id);

create table amount (
  id uuid primary key,
  agenda_item_id uuid not null references agenda_item on delete cascade,
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
  source_id uuid references source
);
comment on table amount is 'Beløb: a sum of money that the item names, in øre.';
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
