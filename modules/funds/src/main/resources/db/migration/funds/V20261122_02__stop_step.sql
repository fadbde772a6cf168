create table funds_stop_step (
  id         uuid          not null primary key,
  stop_id    uuid          not null,
  step_no    int           not null,
  event      varchar(40)   not null,
  from_state varchar(40)   not null,
  to_state   varchar(40)   not null,
  at         datetime(6)   not null,
  actor      varchar(100)  not null collate utf8mb4_nopad_bin,
  actor_name varchar(100)  not null,
  reason     varchar(1000) not null,
  unique key funds_stop_step_no (stop_id, step_no),
  constraint funds_stop_step_of foreign key (stop_id) references funds_stop_payment (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
