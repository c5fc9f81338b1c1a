-- The ground that every room stands on: visibility, sources, who is asking, and how a table is closed.
-- Safe: creates only new things. The roles klynge_public, klynge_web and klynge_jobs are cluster-wide, so the migrator makes them first.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

revoke create on schema public from public;
grant usage on schema public to klynge_public, klynge_web, klynge_jobs;

create type visibility as enum ('public', 'members', 'level', 'secretariat', 'author');
comment on type visibility is 'Who may see a row: everyone; everyone with a seat in the cluster; everyone with a seat in this organization; its secretariat; the one who wrote it. Not stated means closed.';

create type certainty as enum ('confirmed', 'inferred', 'assumed', 'conflict', 'memory');
comment on type certainty is 'How sure a fact is: written by the source; concluded from sources; taken as working assumption; contradicted by another source; remembered, no source found.';

-- Who is asking is said once per transaction by set_config(…, true). Nothing said means the public.
create function klynge_person() returns uuid language sql stable
  as $$ select nullif(current_setting('klynge.person', true), '')::uuid $$;
comment on function klynge_person is 'The person on whose behalf this transaction runs, or null.';

create function klynge_operator() returns boolean language sql stable
  as $$ select coalesce(nullif(current_setting('klynge.operator', true), '')::boolean, false) $$;
comment on function klynge_operator is 'True where the operator of the machine works from the command line. Opens the register and the accounts, never a closed thing.';

create function klynge_today() returns date language sql stable
  as $$ select (now() at time zone 'Europe/Copenhagen')::date $$;
comment on function klynge_today is 'The day it is in Denmark. Rights hold by the day.';

create table source (
  id uuid primary key,
  title text not null,
  publisher text,
  url text,
  licence text,
  as_of date,
  document_id uuid,
  page integer check (page >= 1),
  line integer check (line >= 1),
  end_line integer check (end_line >= line),
  check (page is not null or line is null)
);
comment on table source is 'Kilde: where a fact is written. Law 1 of the house: every fact has one.';
comment on column source.id is 'UUIDv7, like every id here.';
comment on column source.title is 'What a reader would ask for: the document''s or table''s name.';
comment on column source.publisher is 'Who says so.';
comment on column source.url is 'Where it can be read, if anywhere public.';
comment on column source.licence is 'Terms under which the figures are used.';
comment on column source.as_of is 'The day as of which the source speaks.';
comment on column source.document_id is 'The document in Klynge that holds it, where it came in as a document.';
comment on column source.page is 'Page of the document, from 1.';
comment on column source.line is 'Line of that page''s extracted text, from 1.';
comment on column source.end_line is 'Last line, where the passage is longer than one.';
create index source_document on source (document_id) where document_id is not null;
grant select on source to klynge_public, klynge_web, klynge_jobs;
grant insert, delete on source to klynge_web;
