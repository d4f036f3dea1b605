-- Whose each durable job is, and in which order jobs are taken up: the highest priority first, see JobQueue. Whose it is, is for fair
-- turns and limits only; what a job may see is decided by what it works on.
alter table scheduled_tasks add column if not exists tenant text not null default 'default';
alter table scheduled_runs add column if not exists tenant text not null default 'default';

-- Jobs of earlier releases have no priority, which would put them after none and before none.
update scheduled_tasks set priority = 0 where priority is null;
update scheduled_runs set priority = 0 where priority is null;
alter table scheduled_tasks alter column priority set default 0;
alter table scheduled_runs alter column priority set default 0;

create index scheduled_tasks_turn on scheduled_tasks (priority desc, execution_time) where not picked;
create index scheduled_runs_turn on scheduled_runs (priority desc, execution_time) where not picked;
