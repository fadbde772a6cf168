alter table funds_trace_back
  add column officer_role varchar(40) not null default 'POLICE_OFFICER';
