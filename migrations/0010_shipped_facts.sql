-- Which facts the shipped tables have handed over, so that one which somebody has taken away since is not handed over again.
-- Safe: a new table only.

create table shipped_fact (key text primary key check (length(key) between 1 and 500));
comment on table shipped_fact is 'A fact of the shipped tables that this database has been given once. It is not given again: what somebody has ended, ruled away or taken back stays so.';
comment on column shipped_fact.key is 'The fact in short: its table, what it is about, its first day.';
alter table shipped_fact enable row level security;
alter table shipped_fact force row level security;
grant select, insert on shipped_fact to klynge_web;
create policy shipped_fact_kept on shipped_fact to klynge_web using (klynge_operator()) with check (klynge_operator());
