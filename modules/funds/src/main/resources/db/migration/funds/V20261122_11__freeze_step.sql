create table funds_freeze_step (
  id         uuid          not null primary key,
  freeze_id  uuid          not null,
  step_no    int           not null,
  event      varchar(40)   not null,
  from_state varchar(40)   not null,
  to_state   varchar(40)   not null,
  at         datetime(6)   not null,
  actor      varchar(100)  not null collate utf8mb4_nopad_bin,
  actor_name varchar(100)  not null,
  reason     varchar(1100) not null,
  unique key funds_freeze_step_no (freeze_id, step_no),
  constraint funds_freeze_step_of foreign key (freeze_id) references funds_freeze_order (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
