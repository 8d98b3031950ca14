-- The engine has no index for what its job acquisition asks by.
create index arc_job_scadenza on act_ru_job (duedate_);
