-- Documents that came in, what was read out of them, and what a person made of each claim.
-- Safe: new tables only. A document is seen by its uploader and the secretariat until somebody states who may see it.

create table file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  stored_at timestamptz not null default now()
);
comment on table file is 'Original bytes under their hash; who may fetch them is said by the document or attachment that names them.';
comment on column file.sha256 is 'In hexadecimal; also where the bytes lie in the folder.';
comment on column file.media_type is 'What it is, by its bytes and not by its name.';
comment on column file.bytes is 'Its length.';
comment on column file.stored_at is 'When it first came in.';
grant select, insert on file to klynge_web;
grant select on file to klynge_public;

create table document (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  organization_id uuid not null references organization,
  file_sha256 text not null references file,
  name text not null check (length(name) between 1 and 300),
  previous_id uuid references document,
  state text not null check (state in ('waiting', 'read', 'unreadable', 'accepted', 'refused')),
  failure text,
  text jsonb,
  reading jsonb,
  created_at timestamptz not null default now(),
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  version integer not null default 1,
  unique (organization_id, file_sha256),
  unique (id, organization_id)
);
comment on table document is 'Dokument: a file that came in for an organization, its text and what was read out of it.';
comment on column document.id is 'UUIDv7.';
comment on column document.slug is 'Last words of /kilder/….';
comment on column document.organization_id is 'The organization whose secretariat took it in.';
comment on column document.file_sha256 is 'The original.';
comment on column document.name is 'The file''s name as it came in.';
comment on column document.previous_id is 'The version that this one replaces.';
comment on column document.state is 'waiting: to be read; read: to be reviewed; unreadable: see failure; accepted: became a meeting; refused: put aside.';
comment on column document.failure is 'Why it could not be read, a word that has a sentence in both languages.';
comment on column document.text is 'Pages and lines (Text).';
comment on column document.reading is 'What the reader made of it (MeetingDocument).';
comment on column document.created_at is 'When it came in.';
create index document_file on document (file_sha256);
create index document_organization on document (organization_id, created_at desc);
create index document_waiting on document (created_at) where state = 'waiting';

create table claim_review (
  document_id uuid not null,
  path text not null,
  organization_id uuid not null references organization,
  verdict text not null check (verdict in ('accepted', 'corrected', 'refused')),
  value jsonb,
  decided_at timestamptz not null default now(),
  visibility visibility not null default 'secretariat',
  created_by uuid references person,
  primary key (document_id, path),
  foreign key (document_id, organization_id) references document (id, organization_id) on delete cascade
);
comment on table claim_review is 'What a person made of one claim of the reading: its path in the MeetingDocument, accepted, corrected (with the value), or refused.';
comment on column claim_review.document_id is 'The document.';
comment on column claim_review.path is 'Which claim: items.2.decisions.0.';
comment on column claim_review.verdict is 'accepted as read, corrected (see value), or refused.';
comment on column claim_review.value is 'What it says instead; null where nothing was corrected.';
comment on column claim_review.decided_at is 'When it was said.';

create table acceptance (
  id uuid primary key,
  document_id uuid not null,
  organization_id uuid not null references organization,
  meeting_id uuid,
  replaced jsonb,
  accepted_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by uuid references person,
  visibility visibility not null default 'secretariat',
  created_by uuid references person,
  foreign key (document_id, organization_id) references document (id, organization_id)
);
comment on table acceptance is 'Godkendt indlæsning: the moment a reading became a meeting, and, where it was taken back, when.';
comment on column acceptance.id is 'UUIDv7.';
comment on column acceptance.document_id is 'The document.';
comment on column acceptance.meeting_id is 'The meeting it became; the meeting is gone where the acceptance was undone.';
comment on column acceptance.replaced is 'The meeting as it was before, where a new version replaced it, so that undoing restores it.';
comment on column acceptance.accepted_at is 'When.';
comment on column acceptance.undone_at is 'When it was taken back; null while it holds.';
comment on column acceptance.undone_by is 'Who took it back.';
create unique index one_acceptance_at_a_time on acceptance (document_id) where undone_at is null;

alter table source add constraint source_document_known foreign key (document_id) references document;

-- A source that is a document is as closed as the document; a source that is a public table is open.
alter table source enable row level security;
alter table source force row level security;
create policy source_seen on source for select using (document_id is null or exists (select 1 from document d where d.id = document_id));
create policy source_added on source for insert to klynge_web with check (
  (klynge_operator() or cardinality((select klynge_secretariats())::uuid[]) > 0)
  and (document_id is null or exists (select 1 from document d where d.id = document_id)));
create policy source_removed on source for delete to klynge_web using (klynge_operator() or cardinality((select klynge_secretariats())::uuid[]) > 0);

-- Bytes are known to those who see a document that names them: else the hash of a closed paper would tell that it is here.
alter table file enable row level security;
alter table file force row level security;
create policy file_seen on file for select using (exists (select 1 from document d where d.file_sha256 = sha256));
create policy file_added on file for insert to klynge_web with check (cardinality((select klynge_secretariats())::uuid[]) > 0);

call protect('document');
call protect('claim_review');
call protect('acceptance');

-- Reading happens in the background: the jobs role sees what waits and writes what was read, nothing else of a document.
grant update (state, failure, text, reading) on document to klynge_jobs;
create policy waits_to_be_read on document for select to klynge_jobs using (state in ('waiting', 'read', 'unreadable'));
create policy is_read on document for update to klynge_jobs using (state = 'waiting') with check (state in ('read', 'unreadable'));

drop procedure protect(regclass);
