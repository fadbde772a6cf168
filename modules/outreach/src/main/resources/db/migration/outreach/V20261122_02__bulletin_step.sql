create table outreach_bulletin_step (
  id          uuid         not null primary key,
  bulletin_id uuid         not null,
  step_no     int          not null,
  event       varchar(40)  not null,
  from_state  varchar(40)  not null,
  to_state    varchar(40)  not null,
  at          datetime(6)  not null,
  actor       varchar(100) not null collate utf8mb4_nopad_bin,
  actor_name  varchar(100) not null,
  reason      varchar(500) not null,
  unique key outreach_bulletin_step_no (bulletin_id, step_no),
  constraint outreach_bulletin_step_of foreign key (bulletin_id) references outreach_bulletin (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
