alter table casework_case_move add column new_lead boolean not null default false;
